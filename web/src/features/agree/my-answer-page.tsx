import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan, Session } from '../../api/contract';
import { proposalQuery } from '../../api/plan';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { OfMine } from '../my-plan/of-mine';
import { Disagreements } from './disagreements';
import { PersonAnswer } from './person-answer';
import { useAnswerOnlyTo } from './use-signing';
import styles from './agree.module.css';

/** What is proposed to somebody, on their own phone, and what they say to it. */
export function MyAnswerPage(): ReactElement {
  const { t } = useTranslation('agree');
  return (
    <OfMine>
      {(plan, session) => (
        <div className={styles[plan.openProposalId === null ? 'mineDone' : 'mine']}>
          <div className={styles['heading']}>
            <PageTitle page={t('page')}>{t('readTitle')}</PageTitle>
          </div>
          {plan.openProposalId === null ? (
            <NothingOpen plan={plan} mine={session.party.kind === 'person'} />
          ) : (
            <Open plan={plan} proposalId={plan.openProposalId} session={session} />
          )}
        </div>
      )}
    </OfMine>
  );
}

interface OpenProps {
  readonly plan: Plan;
  readonly proposalId: string;
  readonly session: Session;
}

function Open({ plan, proposalId, session }: OpenProps): ReactElement {
  const proposal = useQuery(proposalQuery(plan.id, proposalId));
  return (
    <Loaded query={proposal} waiting={<Waiting lines={8} large />}>
      {(of) => <PersonAnswer plan={plan} proposal={of} session={session} />}
    </Loaded>
  );
}

function NothingOpen({ plan, mine }: { plan: Plan; mine: boolean }): ReactElement {
  const { t } = useTranslation('agree');
  useAnswerOnlyTo(plan, null);
  return (
    <div className={styles['single']}>
      <Empty title={t(plan.inForceVersion === null ? 'nothingOpen' : 'inForceNow')}>
        {t(plan.inForceVersion === null ? 'nothingOpenBody' : 'inForceBody')}
      </Empty>
      <LinkButton to="/my-plan" variant="default">
        {t('backToMine')}
      </LinkButton>
      {mine && <Disagreements planId={plan.id} names={plan.names} mine />}
    </div>
  );
}
