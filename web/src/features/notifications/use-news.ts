import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hearOfNotifications, notificationsQuery } from '../../api/notifications';
import { sessionCheck } from '../../api/session';

/** Hears that there is something new, and, where the line is refused, that the session may have ended elsewhere. */
export function useNews(listening: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!listening) return undefined;
    return hearOfNotifications(
      () => void client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
      // Refused, it says so itself (query-client.ts), and the page is covered.
      () => void client.query({ ...sessionCheck, staleTime: 0 }).catch(() => undefined),
    );
  }, [client, listening]);
}
