export { PeopleModule } from './people.module';
export { PeopleReach, type Reach } from './application/people-reach';
export {
  reachBasis,
  reachCondition,
  reachGrants,
  reachModeOf,
  type ReachMode,
} from './persistence/reach-sql';
export { indexKeys } from './domain/name-keys';
export { namesOf } from './domain/person';
