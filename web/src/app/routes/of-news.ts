import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { inside } from './frame';

const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: lazyPage(() => import('../../features/notifications'), 'NotificationsPage'),
});
/** Where a mail leads. */
const notification = createRoute({
  getParentRoute: () => inside,
  path: '/notifications/$notificationId',
  component: lazyPage(() => import('../../features/notifications'), 'NotificationPage'),
});
const preferences = createRoute({
  getParentRoute: () => inside,
  path: '/account/notifications',
  component: lazyPage(() => import('../../features/notifications'), 'PreferencesPage'),
});

/** What somebody is told, and how they choose to be. */
export const ofNews = [notifications, notification, preferences] as const;
