import '../../app/words/of/reminders';
export { PlanReminders } from './plan-reminders';
export { RulesOf } from './rules-of';
