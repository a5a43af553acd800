import { VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hearOfNotifications, notificationsQuery } from '../../api/notifications';
import { sessionCheck } from '../../api/session';
import { useEnded } from '../../app/safety/ended';
import styles from './bell.module.css';

const COUNTED = 99;

/** How much is new, in the frame of every page; it changes as things come. */
export function Bell(): ReactElement {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const { data } = useQuery(notificationsQuery);
  const ended = useEnded();
  useEffect(() => {
    if (ended) return undefined;
    return hearOfNotifications(
      () => void client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
      // Refused, it says so itself (query-client.ts), and the page is covered.
      () => void client.query({ ...sessionCheck, staleTime: 0 }).catch(() => undefined),
    );
  }, [client, ended]);
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notifications" className={styles['bell']}>
      <IconBell size={24} stroke={1.75} aria-hidden="true" />
      {unread > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {unread > COUNTED ? t('many') : unread}
        </span>
      )}
      <VisuallyHidden>{t('bell', { count: unread })}</VisuallyHidden>
    </Link>
  );
}
