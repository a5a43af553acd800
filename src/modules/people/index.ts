export { PeopleModule } from './people.module';
export { refuseLockedSession } from './application/person-access';
export { SupportEnded } from './application/episodes/support-ended';
export { PeopleReach, type Reach, type ReachRow } from './application/people-reach';
export {
  forEachMode,
  liveConsent,
  reachBasis,
  reachColumns,
  reachCondition,
  reachGrants,
  reachModeOf,
  workerReaches,
  type ReachMode,
} from './persistence/reach-sql';
export { COLUMNS as LINE_COLUMNS, lines as personLines, type PersonLine } from './persistence/people-lines';
export { supporterContacts } from './persistence/supporter-contacts';
export { PersonLineResponse } from './http/person-line.response';
export { indexKeys } from './domain/name-keys';
export { namesOf } from './domain/person';
export { safeAddress, type MailContact } from './domain/safe-address';
