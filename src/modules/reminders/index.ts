export { RemindersModule } from './reminders.module';
// The rules themselves, for the demo's seeder: it tells of past days, which no use case can be called for.
export { notificationKindOf } from './domain/notification-kind';
export { occurrencesOf, type PlannedOccurrence } from './domain/occurrences';
export { REMINDER_DUE } from './domain/reminder-due';
export { FIRST_RULES, type Rules } from './domain/rules';
