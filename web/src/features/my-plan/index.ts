export { MyLookedPage } from './my-looked-page';
export { MyPlanPage } from './my-plan-page';
export { MyWholePlanPage } from './my-whole-plan-page';
export { OfMine } from './of-mine';
