import type { DemoOrganisation } from '../types';
import { briefly } from './briefly';
import { blessingNcube } from './lives/blessing-ncube';
import { dafyddRowlands } from './lives/dafydd-rowlands';
import { gwenllianPritchard } from './lives/gwenllian-pritchard';
import { idrisThomas } from './lives/idris-thomas';
import { jacReece } from './lives/jac-reece';
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
  people: [gwenllianPritchard, yaelMizrahi, idrisThomas, blessingNcube, jacReece, dafyddRowlands, ...briefly],
};
