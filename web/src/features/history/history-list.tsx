import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { historyQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { sayDate, sayTime } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { gathered, type Gathered } from './gathered';
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
  // In short, it is about others: people know that they looked themselves.
  const history = useInfiniteQuery(historyQuery(personId, first !== undefined));
  const lines = gathered(history.data?.pages.flatMap(({ items }) => items) ?? []).slice(0, first);
  const { hasNextPage, isFetching, error, fetchNextPage } = history;
  // Much that was done in one minute is one line: a page of it may be fewer than are to be shown.
  const tooFew = first !== undefined && lines.length < first && hasNextPage;
  useEffect(() => {
    if (tooFew && !isFetching && error === null) void fetchNextPage();
  }, [tooFew, isFetching, error, fetchNextPage]);
  const waiting = <Waiting lines={4} />;
  const shown = (
    <>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <Entry key={line.id} line={line} />
        ))}
      </ul>
      {first === undefined && history.hasNextPage && (
        <Button
          variant="default"
          className={styles['more']}
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t('app:more')}
        </Button>
      )}
    </>
  );
  return (
    <Loaded query={history} waiting={waiting}>
      {() => {
        if (lines.length > 0) return shown;
        if (!tooFew) return <Empty>{t('history:empty', { name })}</Empty>;
        return error === null && waiting;
      }}
    </Loaded>
  );
}

function Entry({ line }: { line: Gathered }): ReactElement {
  const { t } = useTranslation('history');
  const { kind, partyKind, name, via, actingFor, sections, acts, at } = line;
  const who = name ?? t('service');
  const what = useSections()(sections, partyKind);
  const did = useActs()(acts);
  const facts = [
    ...(what === '' ? [] : [t(`${kind}At`, { what })]),
    ...did,
    ...(what === '' && did.length === 0 ? [t(kind)] : []),
    ...(via === null ? [] : [t('via', { name: via })]),
    ...(actingFor === null ? [] : [t('for', { name: actingFor })]),
  ];
  return (
    <li className={styles['entry']}>
      <Avatar name={who} kind={partyKind} />
      <div className={styles['what']}>
        <b dir="auto">{who}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
      </div>
      <time dateTime={at} className={styles['at']}>
        {t('at', { date: sayDate(at), time: sayTime(at) })}
      </time>
    </li>
  );
}

/** What was done, as far as there are words for it: a service may know more than the page that shows it. */
function useActs(): (acts: readonly string[]) => string[] {
  const { t, i18n } = useTranslation('history');
  return (acts) =>
    acts
      .map((act) => `did_${act.replace('.', '_')}`)
      .filter((key) => i18n.exists(key, { ns: 'history' }))
      .map((key) => t(key as 'did_plan_opened'));
}

const MANY = 8;
/** Parts of a record that are no sections of the plan. */
const BESIDE_THE_PLAN = new Set(['history', 'person', 'episodes', 'supporters', 'consents', 'attachments']);

/** Which parts were looked at; a look at nearly all of them is a look at the plan. */
function useSections(): (sections: readonly string[], by: Gathered['partyKind']) => string {
  const { t, i18n } = useTranslation('history');
  return (sections, by) => {
    const ofPlan = sections.filter((section) => !BESIDE_THE_PLAN.has(section));
    const beside = sections.filter((section) => BESIDE_THE_PLAN.has(section));
    const said = (ofPlan.length >= MANY ? beside : sections)
      .filter((section) => i18n.exists(`section_${section}`, { ns: 'history' }))
      // Of the record itself whoever supports is told the name alone.
      .map((section) =>
        section === 'person' && by === 'supporter' ? t('nameOnly') : t(`section_${section as 'goals'}`),
      );
    return [...(ofPlan.length >= MANY ? [t('wholePlan')] : []), ...said].join(', ');
  };
}
