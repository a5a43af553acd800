import { Button } from '@mantine/core';
import {
  useMutation,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Notification, Session } from '../../api/contract';
import {
  dismissNotification,
  notificationsQuery,
  readAllNotifications,
  readNotification,
} from '../../api/notifications';
import { sessionQuery } from '../../api/session';
import { unreadQuery } from '../../api/unread';
import { sayDate, sayTime } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { LoadedOn } from '../../components/loaded-on';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { ALL, placeOf } from './place-of';
import styles from './notifications.module.css';

/** What one has been told, the newest first; what has been seen to is put away. */
export function NotificationsPage(): ReactElement | null {
  const { t } = useTranslation('notifications');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const told = useInfiniteQuery(notificationsQuery);
  if (!session) return null;
  const [first] = told.data?.pages ?? [];
  const items = told.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page page={t('page')} title={t('title')} narrow>
      <div className={styles['acts']}>
        {first && first.unread > 0 && <ReadAll shown={items.map(({ id }) => id)} />}
        <LinkButton variant="default" to="/account/notifications">
          {t('choose')}
        </LinkButton>
      </div>
      <More
        shown={first && !told.isFetching ? { unread: first.unread, newest: items[0]?.id ?? '' } : undefined}
        onShow={() => void told.refetch()}
      />
      <LoadedOn query={told} waiting={<Waiting lines={4} />} more={t('showOlder')}>
        {() =>
          items.length > 0 ? (
            <ul className={styles['list']}>
              {items.map((each) => (
                <Line key={each.id} told={each} session={session} />
              ))}
            </ul>
          ) : (
            <Empty title={t('emptyTitle')}>{t('empty')}</Empty>
          )
        }
      </LoadedOn>
    </Page>
  );
}

interface MoreProps {
  /** Undefined while it is asked for. */
  readonly shown: { readonly unread: number; readonly newest: string } | undefined;
  readonly onShow: () => void;
}

/**
 * What came while the list stood there is shown to whoever asks: a list that asks by itself keeps a session awake. What
 * took the place of something unread makes no more of them, and is newer than all that is shown.
 */
function More({ shown, onShow }: MoreProps): ReactElement | null {
  const { t } = useTranslation('notifications');
  const { data: now, isFetching } = useQuery(unreadQuery);
  if (!shown || !now || isFetching) return null;
  if (now.unread <= shown.unread && (now.newest ?? '') <= shown.newest) return null;
  return (
    <Notice>
      <p>{t('moreCame')}</p>
      <Button variant="default" onClick={onShow}>
        {t('showMore')}
      </Button>
    </Notice>
  );
}

function useSettle<Which>(act: (which: Which) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}

function ReadAll({ shown }: { shown: readonly string[] }): ReactElement {
  const { t } = useTranslation('notifications');
  const reading = useSettle(readAllNotifications);
  return (
    <>
      {reading.isError && <Trouble error={reading.error} />}
      <Button variant="default" loading={reading.isPending} onClick={() => reading.mutate(shown)}>
        {t('readAll')}
      </Button>
    </>
  );
}

function Line({ told, session }: { told: Notification; session: Session }): ReactElement {
  const { t } = useTranslation('notifications');
  const reading = useSettle(readNotification);
  const dismissing = useSettle(dismissNotification);
  const { id, kind, person, createdAt, readAt } = told;
  const place = placeOf(told, session);
  const said = t(`kind_${kind}`);
  const name = person?.calledAs ?? person?.name;
  const what =
    name === undefined || person?.id === session.party.id ? said : t('about', { what: said, name });
  return (
    <li className={styles['line']} data-new={readAt === null}>
      <div>
        {readAt === null && <span className={styles['isNew']}>{t('isNew')}</span>}
        <p className={styles['what']}>{what}</p>
        <p className={styles['quiet']}>{t('when', { date: sayDate(createdAt), time: sayTime(createdAt) })}</p>
        {(reading.isError || dismissing.isError) && <Trouble error={reading.error ?? dismissing.error} />}
      </div>
      <div className={styles['does']}>
        {place && place.to !== ALL && (
          <Link
            {...place}
            className={styles['open']}
            aria-label={t('openOf', { what })}
            onClick={() => readAt === null && reading.mutate(id)}
          >
            {t('open')}
          </Link>
        )}
        <Button
          variant="default"
          loading={dismissing.isPending}
          aria-label={t('dismissOf', { what })}
          onClick={() => dismissing.mutate(id)}
        >
          {t('dismiss')}
        </Button>
      </div>
    </li>
  );
}
