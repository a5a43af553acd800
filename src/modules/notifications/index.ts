export { NotificationsModule } from './notifications.module';
export { Notifier } from './application/notifier';
export { unasked } from './persistence/silence';
export type { Notice } from './domain/notice';
