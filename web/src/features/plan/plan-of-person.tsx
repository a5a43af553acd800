import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useMayChange } from '../../app/use-may-change';
import { openPlan, personQuery, planOfPersonQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { PlanActs } from '../plan-acts';
import { PlanDocument } from './plan-document';
import { readerOf } from './reader';
import styles from './plan.module.css';

const route = getRouteApi('/inside/people/$personId');

/** The plan on the page of its person, for their team. */
export function PlanOfPerson(): ReactElement | null {
  const { personId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayChange = useMayChange(personId);
  const plan = useQuery(planOfPersonQuery(personId));
  if (!session) return null;
  const waiting = (
    <div className={styles['paper']}>
      <Waiting lines={8} large />
    </div>
  );
  return (
    <Loaded query={plan} waiting={waiting}>
      {(of) =>
        of === null ? (
          <NotBegun personId={personId} mayBegin={mayChange} />
        ) : (
          <>
            <PlanActs plan={of} mayChange={mayChange} />
            <PlanDocument reader={readerOf(session, of, mayChange)} rail />
          </>
        )
      }
    </Loaded>
  );
}

function NotBegun({ personId, mayBegin }: { personId: string; mayBegin: boolean }): ReactElement {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const opening = useMutation({
    mutationFn: () => openPlan(personId),
    onSuccess: () => client.invalidateQueries({ queryKey: ['person', personId] }),
  });
  const start = mayBegin && (
    <Button loading={opening.isPending} onClick={() => opening.mutate()}>
      {t('start')}
    </Button>
  );
  return (
    <div className={styles['paper']}>
      {opening.isError && <Trouble error={opening.error} />}
      <Empty title={t('noneYet')} action={start}>
        {t('noneYetBody', { name: person.calledAs ?? person.name })}
      </Empty>
    </div>
  );
}
