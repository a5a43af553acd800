export { apply } from './apply';
export { compare } from './compare';
export type { ItemChange, PlanComparison, SnapshotLane } from './comparison';
