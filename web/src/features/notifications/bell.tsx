import { VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hearOfNotifications, notificationsQuery } from '../../api/notifications';
import { unreadQuery } from '../../api/unread';
import styles from './bell.module.css';

const COUNTED = 99;

/** How much is new, in the frame of every page; it changes as things come. */
export function Bell(): ReactElement {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const { data } = useQuery(unreadQuery);
  useEffect(
    () =>
      hearOfNotifications(() => {
        void client.invalidateQueries({ queryKey: unreadQuery.queryKey });
        // To ask for the list is a use of the session: whoever comes to its page, or back to it, has it anew.
        void client.invalidateQueries({
          queryKey: notificationsQuery.queryKey,
          exact: true,
          refetchType: 'none',
        });
      }),
    [client],
  );
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
