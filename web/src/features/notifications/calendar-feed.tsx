import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { calendarFeedQuery, makeCalendarFeed, revokeCalendarFeed } from '../../api/notifications';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './notifications.module.css';

/** The secret address of one's reviews, for a calendar program: shown once, and taken back at any time. */
export function CalendarFeed(): ReactElement {
  const { t } = useTranslation('preferences');
  const client = useQueryClient();
  const feed = useQuery(calendarFeedQuery);
  const making = useMutation({
    mutationFn: makeCalendarFeed,
    onSuccess: () => client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey }),
  });
  return (
    <Loaded query={feed} waiting={<Waiting lines={2} />}>
      {({ createdAt, lastReadOn }) => (
        <>
          {making.isError && <Trouble error={making.error} />}
          {making.data !== undefined && createdAt !== null && (
            <Notice>
              <p>{t('calendarShown')}</p>
              <code className={styles['address']} aria-label={t('calendarAddress')}>
                {making.data}
              </code>
            </Notice>
          )}
          {createdAt === null ? (
            <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
              {t('calendarMake')}
            </Button>
          ) : (
            <>
              <p className={styles['quiet']}>
                {t('calendarSince', { date: sayDate(createdAt) })}{' '}
                {lastReadOn !== null && t('calendarRead', { date: sayDate(lastReadOn) })}
              </p>
              <Act
                label={t('calendarRenew')}
                says={t('calendarRenewSays')}
                go={t('calendarRenew')}
                act={() => making.mutateAsync()}
                refresh={[calendarFeedQuery.queryKey]}
              />
              <Act
                label={t('calendarRevoke')}
                says={t('calendarRevokeSays')}
                go={t('calendarRevoke')}
                act={revokeCalendarFeed}
                refresh={[calendarFeedQuery.queryKey]}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
