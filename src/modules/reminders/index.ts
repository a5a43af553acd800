export { RemindersModule } from './reminders.module';
export { Reminders } from './application/reminders';
