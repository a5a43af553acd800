import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Plan } from '../../api/contract';
import { BareScreen } from '../../components/bare-screen';
import { LeaveScreen } from '../../components/leave-screen';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan';
import { OfPlan } from '../versions';
import { Talk } from './talk';
import styles from './conversation.module.css';

const route = getRouteApi('/full/people/$personId/together');

/** The whole screen for a conversation: at a kitchen table, on one device between two people. */
export function ConversationPage(): ReactElement {
  const { t } = useTranslation('conversation');
  const { personId } = route.useParams();
  const frame = (inside: ReactNode): ReactElement => (
    <BareScreen personId={personId} page={t('page')} leave={t('stop')}>
      {inside}
    </BareScreen>
  );
  return (
    <OfPlan personId={personId} frame={frame}>
      {(plan) => <Conversation plan={plan} />}
    </OfPlan>
  );
}

function Conversation({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('conversation');
  const navigate = useNavigate();
  const params = { personId: plan.personId };
  return (
    <div className={styles['screen']}>
      <header className={styles['top']}>
        <LeaveScreen personId={plan.personId} label={t('stop')} />
        <div className={styles['title']}>
          <PageTitle page={t('page')}>{t('with', { name: shortNameOf(plan) })}</PageTitle>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['body']}>
        <Talk
          plan={plan}
          holder="worker"
          onEnd={() => void navigate({ to: '/people/$personId/plan', params })}
        />
      </main>
    </div>
  );
}
