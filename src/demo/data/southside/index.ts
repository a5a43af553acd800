import type { DemoOrganisation } from '../types';
import { briefly } from './briefly';
import { blessingNcube } from './lives/blessing-ncube';
import { cerysAnnMostyn } from './lives/cerys-ann-mostyn';
import { dafyddRowlands } from './lives/dafydd-rowlands';
import { fatoumataDiallo } from './lives/fatoumata-diallo';
import { ffionHafMorris } from './lives/ffion-haf-morris';
import { gwenllianPritchard } from './lives/gwenllian-pritchard';
import { idrisThomas } from './lives/idris-thomas';
import { jacReece } from './lives/jac-reece';
import { olwenGittins } from './lives/olwen-gittins';
import { robbieTudor } from './lives/robbie-tudor';
import { vernonIsaacs } from './lives/vernon-isaacs';
import { yaelMizrahi } from './lives/yael-mizrahi';
import { teams } from './teams';
import { workers } from './workers';

export const southside: DemoOrganisation = {
  key: 'southside',
  name: 'Southside Community Mental Health',
  town: 'Porth Helyg',
  timezone: 'Europe/London',
  locale: 'en-GB',
  region: 'GB-WLS',
  reviewEveryMonths: 4,
  readingAgeTarget: 11,
  smallNumberThreshold: 5,
  teams,
  workers,
  covers: [
    {
      covering: 'mei-ling-tan',
      covered: 'rhodri-llewellyn',
      reason: 'Rhodri is on paternity leave',
      arrangedDaysAgo: 30,
      fromDaysAgo: 1,
      untilInDays: 13,
    },
  ],
  people: [
    gwenllianPritchard,
    yaelMizrahi,
    idrisThomas,
    blessingNcube,
    jacReece,
    dafyddRowlands,
    cerysAnnMostyn,
    fatoumataDiallo,
    ffionHafMorris,
    olwenGittins,
    robbieTudor,
    vernonIsaacs,
    ...briefly,
  ],
};
