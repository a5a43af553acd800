import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { planOfPersonQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { useMayChange } from '../../app/use-may-change';
import { NotFound } from '../../app/ways-on';
import { Loaded } from '../../components/loaded';
import { Waiting } from '../../components/waiting';
import { readerOf } from '../plan/reader';
import { StrengthsGrid } from './strengths-grid';
import styles from './strengths.module.css';

const route = getRouteApi('/inside/people/$personId');

/** The grid on the page of its person, for their team. */
export function StrengthsOfPerson(): ReactElement | null {
  const { personId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayChange = useMayChange(personId);
  const plan = useQuery(planOfPersonQuery(personId));
  if (!session) return null;
  const waiting = (
    <div className={styles['sheet']}>
      <Waiting lines={6} large />
    </div>
  );
  return (
    <Loaded query={plan} waiting={waiting}>
      {(of) => (of === null ? <NotFound /> : <StrengthsGrid reader={readerOf(session, of, mayChange)} />)}
    </Loaded>
  );
}
