import { VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unreadQuery } from '../../api/unread';
import { useTranslation } from '../../components/translation';
import styles from './bell.module.css';

const COUNTED = 99;

/** How much is new, in the frame of every page; it changes as things come (use-news.ts). */
export function Bell(): ReactElement {
  const { t } = useTranslation('notifications');
  const { data } = useQuery(unreadQuery);
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
