export { MyLookedPage } from './my-looked-page';
export { MyPlanPage } from './my-plan-page';
export { MyReviewPage } from './my-review-page';
export { OfMine } from './of-mine';
export { MyWholePlanPage } from './my-whole-plan-page';
