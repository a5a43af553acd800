import type { DemoOrganisation } from '../types';
import { briefly } from './briefly';
import { agnieszkaWrobel } from './lives/agnieszka-wrobel';
import { amiraHaddad } from './lives/amira-haddad';
import { deborahSugden } from './lives/deborah-sugden';
import { hamidullah } from './lives/hamidullah';
import { hassanWarsame } from './lives/hassan-warsame';
import { josephKariuki } from './lives/joseph-kariuki';
import { kwabenaOsei } from './lives/kwabena-osei';
import { meeraKrishnamurthy } from './lives/meera-krishnamurthy';
import { preciousDlamini } from './lives/precious-dlamini';
import { raymondAkhurst } from './lives/raymond-akhurst';
import { roisinNiBhriain } from './lives/roisin-ni-bhriain';
import { terenceBrady } from './lives/terence-brady';
import { teams } from './teams';
import { workers } from './workers';

export const northside: DemoOrganisation = {
  key: 'northside',
  name: 'Northside Recovery Services',
  town: 'Haverlow',
  timezone: 'Europe/London',
  locale: 'en-GB',
  region: 'GB-ENG',
  reviewEveryMonths: 6,
  readingAgeTarget: 11,
  smallNumberThreshold: 7,
  teams,
  workers,
  covers: [
    {
      covering: 'bukola-ogunleye',
      covered: 'callum-fraser',
      reason: 'Callum is walking the Pennine Way. Bukola has his phone and his biscuit tin.',
      arrangedDaysAgo: 19,
      fromDaysAgo: 1,
      untilInDays: 8,
    },
  ],
  people: [
    amiraHaddad,
    terenceBrady,
    kwabenaOsei,
    meeraKrishnamurthy,
    roisinNiBhriain,
    hamidullah,
    agnieszkaWrobel,
    deborahSugden,
    hassanWarsame,
    josephKariuki,
    preciousDlamini,
    raymondAkhurst,
    ...briefly,
  ],
};
