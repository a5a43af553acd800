import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, Session } from '../../api/contract';
import { planOfPersonQuery } from '../../api/people';
import { planQuery } from '../../api/plan';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';

interface OfMineProps {
  readonly children: (plan: Plan, session: Session) => ReactNode;
}

/**
 * The plan of whoever is signed in: a person's own, or the one a link was sent for. A supporter who came by their
 * account is told by nobody yet whose plan it would be.
 */
export function OfMine({ children }: OfMineProps): ReactElement | null {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  if (session.planId !== null) return <ByPlan planId={session.planId} session={session} show={children} />;
  if (session.party.kind === 'person') return <ByPerson session={session} show={children} />;
  return <NothingYet supporter />;
}

interface ShowProps {
  readonly session: Session;
  readonly show: OfMineProps['children'];
}

function ByPlan({ planId, session, show }: ShowProps & { planId: string }): ReactElement {
  const plan = useQuery(planQuery(planId));
  if (plan.isPending) return <Loading />;
  if (plan.isError) return <Trouble error={plan.error} onRetry={() => void plan.refetch()} />;
  return <>{show(plan.data, session)}</>;
}

function ByPerson({ session, show }: ShowProps): ReactElement {
  const plan = useQuery(planOfPersonQuery(session.party.id));
  if (plan.isPending) return <Loading />;
  if (plan.isError) return <Trouble error={plan.error} onRetry={() => void plan.refetch()} />;
  return plan.data === null ? <NothingYet /> : <>{show(plan.data, session)}</>;
}

function Loading(): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <Page page={t('page')} title={t('eyebrow')} narrow>
      <Waiting lines={6} large />
    </Page>
  );
}

function NothingYet({ supporter = false }: { supporter?: boolean }): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <Page page={t('page')} title={t('eyebrow')} narrow>
      <Empty title={t(supporter ? 'supporterEmptyTitle' : 'emptyTitle')}>
        {t(supporter ? 'supporterEmptyBody' : 'emptyBody')}
      </Empty>
    </Page>
  );
}
