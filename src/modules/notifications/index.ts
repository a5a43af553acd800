export { NotificationsModule } from './notifications.module';
export { Notifier } from './application/notifier';
export type { Notice } from './domain/notice';
