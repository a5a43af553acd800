import '../../app/words/of/preferences';
export { NotificationPage } from './notification-page';
export { NotificationsPage } from './notifications-page';
export { PreferencesPage } from './preferences-page';
