import type { DemoOrganisation } from '../types';
import { amiraHaddad } from './lives/amira-haddad';
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
  people: [amiraHaddad],
};
