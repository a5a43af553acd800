import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './frame';

const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../../features/notifications'), 'NotificationsPage'),
});
/** Where a mail leads. */
const notification = createRoute({
  getParentRoute: () => inside,
  path: '/notifications/$notificationId',
  component: lazyRouteComponent(() => import('../../features/notifications'), 'NotificationPage'),
});
const preferences = createRoute({
  getParentRoute: () => inside,
  path: '/account/notifications',
  component: lazyRouteComponent(() => import('../../features/notifications'), 'PreferencesPage'),
});

/** What somebody is told, and how they choose to be. */
export const ofNews = [notifications, notification, preferences] as const;
