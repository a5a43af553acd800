export { PeopleModule } from './people.module';
export {
  PeopleReach,
  reachFrom,
  type Reach,
  type ReachBasis,
  type ReachRow,
} from './application/people-reach';
export {
  reachBasis,
  reachCondition,
  reachGrants,
  reachModeOf,
  type ReachMode,
  type ReachSlots,
} from './persistence/reach-sql';
export { indexKeys } from './domain/name-keys';
export { namesOf } from './domain/person';
