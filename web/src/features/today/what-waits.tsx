import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonLine } from '../../api/contract';
import { waitingQuery, type WaitingAtPlan } from '../../api/waiting';
import { sayDate } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './today.module.css';

/** What waits for somebody's answer. Looking is a look at each person's record, so it takes a hand. */
export function WhatWaits({ people }: { people: readonly PersonLine[] }): ReactElement {
  const { t } = useTranslation('today');
  const waiting = useQuery(waitingQuery(people));
  return (
    <aside className={styles['aside']}>
      <h2 className={styles['heading']}>{t('waitsTitle')}</h2>
      {waiting.isError && <Trouble error={waiting.error} />}
      {waiting.isFetching && !waiting.data && <Waiting lines={4} />}
      {waiting.data && <Answers found={waiting.data} />}
      {!waiting.data && !waiting.isFetching && (
        <>
          <p className={styles['quiet']}>{t('waitsLead')}</p>
          <Button variant="default" className={styles['look']} onClick={() => void waiting.refetch()}>
            {t('look')}
          </Button>
        </>
      )}
    </aside>
  );
}

function Answers({ found }: { found: readonly WaitingAtPlan[] }): ReactElement {
  const { t } = useTranslation('today');
  const wishes = found.flatMap(({ person, wishes: of }) => of.map((wish) => ({ person, wish })));
  return (
    <>
      <Group title={t('asked')} empty={t('emptyAsked')}>
        {wishes.map(({ person, wish }) => (
          <Line
            key={wish.id}
            person={person}
            words={wish.words}
            note={t('wish', { date: sayDate(wish.at) })}
          />
        ))}
      </Group>
      <Group title={t('waiting')} empty={t('emptyWaiting')}>
        {found.map(({ person, proposedAt }) =>
          proposedAt === null ? null : (
            <Line key={person.id} person={person} note={t('proposed', { date: sayDate(proposedAt) })} />
          ),
        )}
      </Group>
      <Group title={t('heard')} empty={t('emptyHeard')}>
        {found.map(({ person, suggestions }) =>
          suggestions.length === 0 ? null : (
            <Line key={person.id} person={person} note={t('suggestion', { count: suggestions.length })} />
          ),
        )}
      </Group>
    </>
  );
}

function Group({
  title,
  empty,
  children,
}: {
  title: string;
  empty: string;
  children: ReactNode[];
}): ReactElement {
  const some = children.some((child) => child !== null);
  return (
    <section className={styles['group']}>
      <h3 className={styles['label']}>{title}</h3>
      {some ? <ul>{children}</ul> : <p className={styles['quiet']}>{empty}</p>}
    </section>
  );
}

interface LineProps {
  readonly person: PersonLine;
  readonly words?: string | null;
  readonly note: string;
}

function Line({ person, words, note }: LineProps): ReactElement {
  return (
    <li className={styles['line']}>
      <Link to="/people/$personId/plan" params={{ personId: person.id }} className={styles['name']}>
        {person.name}
      </Link>
      {words !== undefined && words !== null && <p className={styles['words']}>{words}</p>}
      <p className={styles['quiet']}>{note}</p>
    </li>
  );
}
