import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch } from './client';
import type { BodyOf, Notification, NotificationPreferences } from './contract';
import { answerOf, doneOf } from './problem';

const SHOWN = 50;
const FIRST_PAGE: { cursor?: string } = {};
/** As many as are asked for, or marked, at once. */
const MOST = 100;

/** What one is told, the newest first, a page at a time, and how much of it is unread. */
export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam: cursor, signal }) =>
    answerOf(api.GET('/v1/notifications', { params: { query: { limit: SHOWN, ...cursor } }, signal })),
  initialPageParam: FIRST_PAGE,
  getNextPageParam: ({ next }) => (next === null ? undefined : { cursor: next }),
});

export const notificationQuery = (notificationId: string) =>
  queryOptions({
    queryKey: ['notifications', notificationId],
    queryFn: (): Promise<Notification> =>
      answerOf(api.GET('/v1/notifications/{notificationId}', { params: { path: { notificationId } } })),
  });

export async function readNotification(notificationId: string): Promise<void> {
  await doneOf(api.POST('/v1/notifications/{notificationId}/read', { params: { path: { notificationId } } }));
}

export async function dismissNotification(notificationId: string): Promise<void> {
  await doneOf(
    api.POST('/v1/notifications/{notificationId}/dismiss', { params: { path: { notificationId } } }),
  );
}

/**
 * All of a list, also where it goes on beyond what is shown of it. What came meanwhile stays unread, also what came in
 * between: nobody has seen it.
 * @param shown the ids of those shown, the newest first.
 */
export async function readAllNotifications(shown: readonly string[]): Promise<void> {
  const oldest = shown.at(-1) ?? '';
  let cursor: string | null = null;
  do {
    const query: { limit: number; unread: boolean; cursor?: string } = { limit: MOST, unread: true };
    if (cursor !== null) query.cursor = cursor;
    const page = await answerOf(api.GET('/v1/notifications', { params: { query } }));
    // Their ids are in the order in which they came.
    const ids = page.items.map(({ id }) => id).filter((id) => id < oldest || shown.includes(id));
    if (ids.length > 0) await answerOf(api.POST('/v1/notifications/read-all', { body: { ids } }));
    cursor = page.next;
  } while (cursor !== null);
}

export const readNotificationPreferences = (): Promise<NotificationPreferences> =>
  answerOf(api.GET('/v1/notification-preferences'));

export const notificationPreferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: readNotificationPreferences,
});

export function reviseNotificationPreferences(
  version: number,
  body: BodyOf<'/v1/notification-preferences', 'put'>,
): Promise<NotificationPreferences> {
  return answerOf(api.PUT('/v1/notification-preferences', { params: { header: ifMatch(version) }, body }));
}

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: () => answerOf(api.GET('/v1/calendar-feed')),
});

/** @returns the address, which is told this once. */
export async function makeCalendarFeed(): Promise<string> {
  return (await answerOf(api.POST('/v1/calendar-feed'))).url ?? '';
}

export async function revokeCalendarFeed(): Promise<void> {
  await doneOf(api.DELETE('/v1/calendar-feed'));
}

/** Where messages to a person, or to supporters of theirs, do not arrive. */
export const refusedAddressesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'refused-addresses'],
    queryFn: async () =>
      (await answerOf(api.GET('/v1/people/{personId}/refused-addresses', { params: { path: { personId } } })))
        .items,
  });

/** Somebody has looked at it: the next message goes there. */
export async function tryAddressAgain(personId: string, refusedAddressId: string): Promise<void> {
  const params = { path: { personId, refusedAddressId } };
  await doneOf(api.POST('/v1/people/{personId}/refused-addresses/{refusedAddressId}/clear', { params }));
}

/** Where messages to those who work here do not arrive. */
export const workersRefusedQuery = queryOptions({
  queryKey: ['workers', 'refused-addresses'],
  queryFn: async () => (await answerOf(api.GET('/v1/refused-addresses'))).items,
});

export async function tryWorkersAddressAgain(refusedAddressId: string): Promise<void> {
  const params = { path: { refusedAddressId } };
  await doneOf(api.POST('/v1/refused-addresses/{refusedAddressId}/clear', { params }));
}

/** One's own address, for somebody who works here. */
export async function tryOwnAddressAgain(
  channel: NotificationPreferences['channels'][number]['channel'],
): Promise<void> {
  const params = { path: { channel } };
  await doneOf(api.POST('/v1/notification-preferences/channels/{channel}/try-again', { params }));
}

/** A stream that was refused, as where one party has too many, is asked for again. */
const AGAIN_MS = 30_000;

/**
 * Says when there is something to ask for. What comes tells no more than that. Only a page that is looked at listens: a
 * browser has few connections to one service, and tabs in the back would take them all. It comes again by itself when
 * the line was cut, and not where it is refused.
 * @param onRefused told then: the session may have ended.
 * @returns how to stop.
 */
export function hearOfNotifications(tell: () => void, onRefused: () => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const look = (): void => {
    stop();
    if (document.hidden) return;
    const opened = new EventSource('/v1/notifications/stream');
    opened.addEventListener('ready', tell);
    opened.addEventListener('changed', tell);
    opened.addEventListener('error', () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(look, AGAIN_MS);
      onRefused();
    });
    source = opened;
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}
