import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hearOfNotifications, notificationsQuery } from '../../api/notifications';
import { sessionCheck } from '../../api/session';
import { unreadQuery } from '../../api/unread';

/** Hears that there is something new, and, where the line is refused, that the session may have ended elsewhere. */
export function useNews(listening: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!listening) return undefined;
    return hearOfNotifications(
      () => {
        void client.invalidateQueries({ queryKey: unreadQuery.queryKey });
        // To ask for the list is a use of the session: whoever comes to its page, or back to it, has it anew.
        void client.invalidateQueries({
          queryKey: notificationsQuery.queryKey,
          exact: true,
          refetchType: 'none',
        });
      },
      // Refused, it says so itself (query-client.ts), and the page is covered.
      () => void client.query({ ...sessionCheck, staleTime: 0 }).catch(() => undefined),
    );
  }, [client, listening]);
}
