export { NotificationPage } from './notification-page';
export { NotificationsPage } from './notifications-page';
export { PreferencesPage } from './preferences-page';
