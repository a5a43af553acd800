export { NotificationsModule } from './notifications.module';
export { Notifications } from './application/notifications';
