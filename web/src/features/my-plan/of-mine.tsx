import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, type ReactElement, type ReactNode } from 'react';
import type { Plan, Session } from '../../api/contract';
import { planQuery } from '../../api/plan';
import { sessionQuery } from '../../api/session';
import { myPlansQuery } from '../../api/today';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { readablePlan } from '../plan/readable';

interface OfMineProps {
  readonly children: (plan: Plan, session: Session) => ReactNode;
}

/** The plan of whoever is signed in: the one a link was sent for, a person's own, or that of whom a supporter supports. */
export function OfMine({ children }: OfMineProps): ReactElement | null {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  if (session.planId !== null) return <ByPlan planId={session.planId} session={session} show={children} />;
  return <OpenToMe session={session} show={children} />;
}

interface ShowProps {
  readonly session: Session;
  readonly show: OfMineProps['children'];
}

function ByPlan({ planId, session, show }: ShowProps & { planId: string }): ReactElement {
  const readable = useCallback((plan: Plan) => readablePlan(session, plan), [session]);
  const plan = useQuery({ ...planQuery(planId), select: readable });
  return (
    <Loaded query={plan} waiting={<Loading />} frame={inTrouble}>
      {(of) => show(of, session)}
    </Loaded>
  );
}

/** Whose plan opens is asked first: only the service knows whom a supporter supports, and for how long. */
function OpenToMe({ session, show }: ShowProps): ReactElement {
  const mine = useQuery(myPlansQuery);
  return (
    <Loaded query={mine} waiting={<Loading />} frame={inTrouble}>
      {(plans) => {
        const planId = plans.find((each) => each.planId !== null)?.planId ?? null;
        if (planId === null) return <NothingYet supporter={session.party.kind !== 'person'} />;
        return <ByPlan planId={planId} session={session} show={show} />;
      }}
    </Loaded>
  );
}

function Loading(): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <Page page={t('page')} title={t('eyebrow')} narrow>
      <Waiting lines={6} large />
    </Page>
  );
}

const inTrouble = (trouble: ReactNode): ReactElement => <InTrouble>{trouble}</InTrouble>;

function InTrouble({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <Page page={t('page')} title={t('eyebrow')} narrow>
      {children}
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
