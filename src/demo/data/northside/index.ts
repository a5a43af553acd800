import type { DemoOrganisation } from '../types';
import { briefly } from './briefly';
import { amiraHaddad } from './lives/amira-haddad';
import { hamidullah } from './lives/hamidullah';
import { kwabenaOsei } from './lives/kwabena-osei';
import { meeraKrishnamurthy } from './lives/meera-krishnamurthy';
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
  people: [
    amiraHaddad,
    terenceBrady,
    kwabenaOsei,
    meeraKrishnamurthy,
    roisinNiBhriain,
    hamidullah,
    ...briefly,
  ],
};
