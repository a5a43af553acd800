export { PlansModule } from './plans.module';
export { PlanAccess, type OpenedPlan, type PlanHead } from './application/plan-access';
export { PlanReviews, type PlannedReview, type ReviewedPlan } from './application/plan-reviews';
export { RecordProgress } from './application/progress/record-progress';
export { ReviewDay } from './persistence/review-day';
export { LaneAccess, type OpenedLane } from './application/texts/lane-access';
export { LaneDocuments, type LanePlace, type WrittenLane } from './application/texts/lane-documents';
// The rules themselves, for the demo's seeder: it tells of past days, which no use case can be called for.
export { FIRST_GOAL_STATE, nextGoalState, type GoalState } from './domain/goal-progress';
export { withChanges, type Attributes } from './domain/item';
export { hasNarrative, isItemKind, KINDS, kindsIn, type ItemKind } from './domain/item-kinds';
export { checkPlanLength, LIMITS } from './domain/limits';
export { LANES, mayWrite, type Lane, type Writer } from './domain/lanes';
export { firstTexts, voiceOf, type NewNarrative } from './domain/narrative';
export {
  FIRST_PLAN_STATUS,
  isPlanOver,
  nextPlanStatus,
  statusAfterVersion,
  type PlanStatus,
} from './domain/plan-status';
export { StepOwners } from './persistence/step-owners';
export {
  FIRST_STEP_STATE,
  isStepOver,
  nextStepState,
  STEP_STATES,
  type StepState,
} from './domain/step-progress';
export { RecordProgressRequest } from './http/items/progress.request';
export { PassageResponse } from './http/texts/narrative.response';
