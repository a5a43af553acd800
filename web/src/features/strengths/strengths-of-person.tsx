import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { planOfPersonQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { useMayChange } from '../../app/use-may-change';
import { NotFound } from '../../app/ways-on';
import { Trouble } from '../../components/trouble';
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
  if (plan.isPending)
    return (
      <div className={styles['sheet']}>
        <Waiting lines={6} large />
      </div>
    );
  if (plan.isError) return <Trouble error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!session) return null;
  if (plan.data === null) return <NotFound />;
  return <StrengthsGrid reader={readerOf(session, plan.data, mayChange)} />;
}
