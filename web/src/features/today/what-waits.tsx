import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { TodayLine } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import styles from './today.module.css';

/** What waits for somebody's answer, over the whole list. What it says is read at the plan, where that is seen. */
export function WhatWaits({ people }: { people: readonly TodayLine[] }): ReactElement {
  const { t } = useTranslation('today');
  return (
    <aside className={styles['aside']}>
      <h2 className={styles['heading']}>{t('waitsTitle')}</h2>
      <Group title={t('asked')} empty={t('emptyAsked')}>
        {people.map((person) => {
          const [first] = person.waiting?.reviewRequests ?? [];
          return first ? (
            <Line key={person.id} person={person} note={t('wish', { date: sayDate(first.at) })} />
          ) : null;
        })}
      </Group>
      <Group title={t('waiting')} empty={t('emptyWaiting')}>
        {people.map((person) => {
          const proposal = person.waiting?.proposal;
          return proposal ? (
            <Line key={person.id} person={person} note={t('proposed', { date: sayDate(proposal.at) })} />
          ) : null;
        })}
      </Group>
      <Counted people={people} what="dictations" />
      <Counted people={people} what="suggestions" />
      <Counted people={people} what="disagreements" />
      <p className={styles['quiet']}>{t('waitsNote')}</p>
    </aside>
  );
}

const COUNTED = {
  dictations: { title: 'dictated', empty: 'emptyDictated', note: 'dictation' },
  suggestions: { title: 'heard', empty: 'emptyHeard', note: 'suggestion' },
  // Rare, and nothing to explain while there is none.
  disagreements: { title: 'disagreed', empty: null, note: 'disagreement' },
} as const;

interface CountedProps {
  readonly people: readonly TodayLine[];
  readonly what: keyof typeof COUNTED;
}

function Counted({ people, what }: CountedProps): ReactElement | null {
  const { t } = useTranslation('today');
  const { title, empty, note } = COUNTED[what];
  const some = people.filter((person) => (person.waiting?.[what] ?? 0) > 0);
  if (some.length === 0 && empty === null) return null;
  return (
    <Group title={t(title)} empty={empty === null ? '' : t(empty)}>
      {some.map((person) => (
        <Line key={person.id} person={person} note={t(note, { count: person.waiting?.[what] ?? 0 })} />
      ))}
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly empty: string;
  readonly children: ReactNode[];
}

function Group({ title, empty, children }: GroupProps): ReactElement {
  const some = children.some((child) => child !== null);
  return (
    <section className={styles['group']}>
      <h3 className={styles['label']}>{title}</h3>
      {some ? <ul>{children}</ul> : <p className={styles['quiet']}>{empty}</p>}
    </section>
  );
}

function Line({ person, note }: { person: TodayLine; note: string }): ReactElement {
  return (
    <li className={styles['line']}>
      <Link to="/people/$personId/plan" params={{ personId: person.id }} className={styles['name']}>
        <bdi>{person.name}</bdi>
      </Link>
      <p className={styles['quiet']} dir="auto">
        {note}
      </p>
    </li>
  );
}
