import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Plan, Proposal, Session } from '../../api/contract';
import { planQuery, proposalQuery } from '../../api/plan';
import { sessionQuery } from '../../api/session';
import { isSitting } from '../../api/sittings';
import { AbovePage } from '../../app/above-page';
import { SessionGuard } from '../../app/safety/session-guard';
import { Loaded } from '../../components/loaded';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { PersonAnswer, useAnswerOnlyTo } from '../agree';
import { Talk } from '../conversation';
import { PlanDocument } from '../plan/plan-document';
import { readerOf, shortNameOf } from '../plan/reader';
import { GiveBack } from './give-back';
import { Language } from './language';
import styles from './sitting.module.css';

/** A device in the person's hands: their plan and their words, and nothing else until the PIN. */
export function SittingPage(): ReactElement | null {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!isSitting(session)) return null;
  return (
    <SessionGuard session={session}>
      <Sitting session={session} planId={session.planId} />
    </SessionGuard>
  );
}

type View = 'answer' | 'talk' | 'read' | 'back';

function Sitting({ session, planId }: { session: Session; planId: string }): ReactElement {
  const plan = useQuery(planQuery(planId));
  const [view, setView] = useState<View | null>(null);
  const open = plan.data?.openProposalId ?? null;
  const shown = view ?? (open === null ? 'talk' : 'answer');
  return (
    <div className={styles['screen']}>
      <Top session={session} open={open !== null} view={shown} onView={setView} />
      <AbovePage session={session} />
      {plan.data && <Proposed plan={plan.data} />}
      <main id="main" tabIndex={-1} className={styles['body']}>
        {shown === 'back' ? (
          <GiveBack session={session} onStay={() => setView(null)} />
        ) : (
          <Loaded query={plan} waiting={<Waiting lines={8} large />} frame={offTheEdge}>
            {(of) => <Shown view={shown} plan={of} session={session} onEnd={() => setView('back')} />}
          </Loaded>
        )}
      </main>
    </div>
  );
}

/** Whatever is looked at meanwhile: what was signed and cannot be sent any more is nothing to stay for. */
function Proposed({ plan }: { plan: Plan }): ReactElement | null {
  const { id, openProposalId } = plan;
  const isAny = openProposalId !== null;
  const { data } = useQuery({ ...proposalQuery(id, openProposalId ?? ''), enabled: isAny });
  // Until it is read what is proposed, nobody knows what was signed for it.
  if (isAny && !data) return null;
  return <AnswerOnlyTo plan={plan} proposal={data ?? null} />;
}

function AnswerOnlyTo({ plan, proposal }: { plan: Plan; proposal: Proposal | null }): null {
  useAnswerOnlyTo(plan, proposal);
  return null;
}

/** Where the plan cannot be read, what is said of it is all there is; the way back stands above. */
const offTheEdge = (trouble: ReactNode): ReactElement => <div className={styles['trouble']}>{trouble}</div>;

interface TopProps {
  readonly session: Session;
  readonly open: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Top({ session, open, view, onView }: TopProps): ReactElement {
  const { t } = useTranslation('conversation');
  const views: View[] = [...(open ? (['answer'] as const) : []), 'talk', 'read'];
  const name = session.party.name.split(' ')[0] ?? '';
  return (
    <header className={styles['top']}>
      <div className={styles['title']}>
        <PageTitle page={t('sittingPage')}>{t('yourTurn', { name })}</PageTitle>
      </div>
      <nav className={styles['views']} aria-label={t('views')}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            {t(`view_${each}`)}
          </button>
        ))}
      </nav>
      <Language />
      <Button variant="default" onClick={() => onView('back')}>
        {t('giveBack')}
      </Button>
    </header>
  );
}

interface ShownProps {
  readonly view: View;
  readonly plan: Plan;
  readonly session: Session;
  readonly onEnd: () => void;
}

function Shown({ view, plan, session, onEnd }: ShownProps): ReactElement {
  useEffect(() => {
    // In braces: some browsers answer with a promise, which is no way to clean up.
    window.scrollTo(0, 0);
  }, [view]);
  if (view === 'read')
    return (
      <div className={styles['read']}>
        <PlanDocument reader={readerOf(session, plan)} />
      </div>
    );
  if (view === 'answer' && plan.openProposalId !== null)
    return <Answer plan={plan} proposalId={plan.openProposalId} session={session} />;
  return <Talk plan={plan} holder="person" onEnd={onEnd} />;
}

function Answer({
  plan,
  proposalId,
  session,
}: {
  plan: Plan;
  proposalId: string;
  session: Session;
}): ReactElement {
  const { t } = useTranslation('agree');
  const proposal = useQuery(proposalQuery(plan.id, proposalId));
  return (
    <Loaded query={proposal} waiting={<Waiting lines={8} large />}>
      {(of) => (
        <>
          <h2 className={styles['heading']}>{t('yourPlan', { name: shortNameOf(plan) })}</h2>
          <PersonAnswer plan={plan} proposal={of} session={session} />
        </>
      )}
    </Loaded>
  );
}
