import type { DemoPerson } from '../../types';
import { brynEithinOne } from './bryn-eithin-1';
import { brynEithinTwo } from './bryn-eithin-2';
import { brynEithinThree } from './bryn-eithin-3';
import { camNesafOne } from './cam-nesaf-1';
import { camNesafTwo } from './cam-nesaf-2';
import { camNesafThree } from './cam-nesaf-3';
import { quaysideOne } from './quayside-1';
import { quaysideTwo } from './quayside-2';
import { quaysideThree } from './quayside-3';
import { quaysideFour } from './quayside-4';

/** Everyone whose plan is brief, by their leading team. */
export const briefly: DemoPerson[] = [
  ...brynEithinOne,
  ...brynEithinTwo,
  ...brynEithinThree,
  ...camNesafOne,
  ...camNesafTwo,
  ...camNesafThree,
  ...quaysideOne,
  ...quaysideTwo,
  ...quaysideThree,
  ...quaysideFour,
];
