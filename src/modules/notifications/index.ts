export { NotificationsModule } from './notifications.module';
export { Notifier } from './application/notifier';
export type { Notice } from './domain/notice';
export { NOTIFICATION_KINDS, type NotificationKind } from './domain/kinds';
export { ReviewDates, type ReviewDay } from './domain/review-dates';
