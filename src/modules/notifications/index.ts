export { NotificationsModule } from './notifications.module';
export { Notifier } from './application/notifier';
export { TakeBounce, type BounceOutcome } from './application/addresses/take-bounce';
export { unasked } from './persistence/silence';
export type { Notice } from './domain/notice';
