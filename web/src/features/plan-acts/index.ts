export { PlanActs } from './plan-acts';
