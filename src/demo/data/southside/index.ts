import type { DemoOrganisation } from '../types';
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
  people: [],
};
