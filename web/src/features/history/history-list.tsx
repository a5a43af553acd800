import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/contract';
import { historyQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { sayDate, sayTime } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './history.module.css';

interface HistoryProps {
  readonly personId: string;
  readonly name: string;
  /** Only the first so many, and no way on from here. */
  readonly first?: number;
}

/** Who wrote and who looked: the same lines for the person and for their team. */
export function HistoryList({ personId, name, first }: HistoryProps): ReactElement {
  const { t } = useTranslation(['history', 'app']);
  const history = useInfiniteQuery(historyQuery(personId));
  if (history.isPending) return <Waiting lines={4} />;
  if (history.isError) return <Trouble error={history.error} onRetry={() => void history.refetch()} />;
  const all = history.data.pages.flatMap(({ items }) => items);
  // In short, it is about others: people know that they looked themselves.
  const entries = first === undefined ? all : all.filter((each) => each.partyId !== personId).slice(0, first);
  if (entries.length === 0) return <Empty>{t('history:empty', { name })}</Empty>;
  return (
    <>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} own={entry.partyId === personId} />
        ))}
      </ul>
      {first === undefined && history.hasNextPage && (
        <Button
          variant="default"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('app:more')}
        </Button>
      )}
    </>
  );
}

function Entry({ entry, own }: { entry: HistoryEntry; own: boolean }): ReactElement {
  const { t } = useTranslation('history');
  const { kind, name, via, actingFor, sections, at } = entry;
  const who = name ?? t('somebody');
  const saySections = useSections();
  const facts = [
    [t(kind), saySections(sections)].filter((part) => part !== '').join(': '),
    ...(via === null ? [] : [t('via', { name: via })]),
    ...(actingFor === null ? [] : [t('for', { name: actingFor })]),
  ];
  return (
    <li className={styles['entry']}>
      <Avatar name={who} kind={own ? 'person' : 'worker'} />
      <div className={styles['what']}>
        <b>{who}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
      </div>
      <time dateTime={at} className={styles['at']}>
        {t('at', { date: sayDate(at), time: sayTime(at) })}
      </time>
    </li>
  );
}

const MANY = 8;

/** Which parts were looked at; a look at nearly all of them is a look at the plan. */
function useSections(): (sections: readonly string[]) => string {
  const { t, i18n } = useTranslation('history');
  return (sections) => {
    if (sections.length >= MANY) return t('wholePlan');
    return sections
      .filter((section) => i18n.exists(`section_${section}`, { ns: 'history' }))
      .map((section) => t(`section_${section as 'goals'}`))
      .join(', ');
  };
}
