export { PlansModule } from './plans.module';
export { PlanAccess, type OpenedPlan, type PlanHead } from './application/plan-access';
