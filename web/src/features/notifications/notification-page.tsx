import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useParams } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { notificationQuery, notificationsQuery, readNotification } from '../../api/notifications';
import { isProblem } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { unreadQuery } from '../../api/unread';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { placeOf } from './place-of';

/** Where a mail leads: on to what it was about, which then counts as read. */
export function NotificationPage(): ReactElement | null {
  const { t } = useTranslation('notifications');
  const { notificationId } = useParams({ strict: false });
  const client = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const told = useQuery(notificationQuery(notificationId ?? ''));
  const unreadId = told.data?.readAt === null ? told.data.id : undefined;
  useEffect(() => {
    if (unreadId === undefined) return;
    // Left unread where it does not succeed: it is then in the list as it was.
    void readNotification(unreadId)
      .catch(() => undefined)
      .then(() =>
        Promise.all(
          [notificationsQuery, unreadQuery].map(({ queryKey }) =>
            client.invalidateQueries({ queryKey, exact: true }),
          ),
        ),
      );
  }, [unreadId, client]);
  if (!session) return null;
  if (told.isPending) return <Waiting lines={3} />;
  const place = told.data && placeOf(told.data, session);
  if (place) return <Navigate {...place} replace />;
  if (told.isError && !isProblem(told.error, 'not_found'))
    return <Trouble error={told.error} onRetry={() => void told.refetch()} />;
  return (
    <Page page={t('page')} title={t('gone')} narrow>
      <Empty action={<LinkButton to="/notifications">{t('all')}</LinkButton>}>{t('goneBody')}</Empty>
    </Page>
  );
}
