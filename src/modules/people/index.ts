export { PeopleModule } from './people.module';
export { refuseLockedSession } from './application/person-access';
export { PeopleReach, type Reach, type ReachRow } from './application/people-reach';
export {
  forEachMode,
  reachBasis,
  reachColumns,
  reachCondition,
  reachGrants,
  reachModeOf,
  type ReachMode,
} from './persistence/reach-sql';
export { indexKeys } from './domain/name-keys';
export { namesOf } from './domain/person';
