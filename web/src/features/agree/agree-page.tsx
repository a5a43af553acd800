import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Plan, Version } from '../../api/contract';
import { proposalQuery } from '../../api/plan';
import { BareScreen } from '../../components/bare-screen';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { shortNameOf } from '../plan/reader';
import { OfPlan } from '../versions';
import { Before } from './before';
import { Frame } from './frame';
import { Panel } from './panel';
import { ReadBack } from './read-back';
import styles from './agree.module.css';

const route = getRouteApi('/full/people/$personId/agree');

/** A worker and a person look at the plan together, and agree on it or not. */
export function AgreePage(): ReactElement {
  const { t } = useTranslation('agree');
  const { personId } = route.useParams();
  const frame = (inside: ReactNode): ReactElement => (
    <BareScreen personId={personId} page={t('page')} leave={t('notToday')}>
      {inside}
    </BareScreen>
  );
  return (
    <OfPlan personId={personId} frame={frame}>
      {(plan) => <Agree plan={plan} />}
    </OfPlan>
  );
}

function Agree({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('agree');
  const [made, setMade] = useState<Version | null>(null);
  const name = shortNameOf(plan);
  if (made !== null)
    return (
      <Frame plan={plan} step="copy" title={t('doneTitle', { number: made.number })}>
        <Done plan={plan} version={made} />
      </Frame>
    );
  if (plan.openProposalId === null)
    return (
      <Frame plan={plan} step="look" title={t('beforeTitle', { name })}>
        <Before plan={plan} />
      </Frame>
    );
  return (
    <Frame plan={plan} step="answer" title={t('answerTitle', { name })}>
      <Answering plan={plan} proposalId={plan.openProposalId} onMade={setMade} />
    </Frame>
  );
}

interface AnsweringProps {
  readonly plan: Plan;
  readonly proposalId: string;
  readonly onMade: (version: Version) => void;
}

function Answering({ plan, proposalId, onMade }: AnsweringProps): ReactElement {
  const proposal = useQuery(proposalQuery(plan.id, proposalId));
  return (
    <Loaded query={proposal} waiting={<Waiting lines={8} large />}>
      {(of) => (
        <div className={styles['two']}>
          <ReadBack document={of.document} />
          <Panel plan={plan} proposal={of} onMade={onMade} />
        </div>
      )}
    </Loaded>
  );
}

function Done({ plan, version }: { plan: Plan; version: Version }): ReactElement {
  const { t } = useTranslation('agree');
  const name = shortNameOf(plan);
  const params = { personId: plan.personId };
  return (
    <div className={styles['done']} role="status">
      <p className={styles['lead']}>
        {t(version.basis === 'agreed' ? 'doneAgreed' : 'doneWithout', { name })}
      </p>
      <div className={styles['acts']}>
        <LinkButton size="lg" to="/people/$personId/plan" params={params}>
          {t('toPlan')}
        </LinkButton>
        <LinkButton
          size="lg"
          variant="default"
          to="/people/$personId/versions/$number"
          params={{ ...params, number: String(version.number) }}
        >
          {t('readVersion', { number: version.number })}
        </LinkButton>
      </div>
    </div>
  );
}
