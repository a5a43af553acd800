export { apply } from './apply';
export { compare } from './compare';
export type {
  FieldChange,
  ItemChange,
  ItemComparison,
  NameChange,
  Place,
  PlanComparison,
  SnapshotLane,
  TextComparison,
  TextRun,
} from './comparison';
