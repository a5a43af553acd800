import type { ReactElement } from 'react';
import type { Attestation } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import { HowAgreed } from '../versions';
import { BringIntoForce } from './bring-into-force';
import { Disagreements } from './disagreements';
import { latestOf, type PanelProps } from './props';
import { Ways } from './ways';
import { WithoutAgreement } from './without-agreement';
import { Withdraw } from './withdraw';
import styles from './agree.module.css';

/** Beside what is read: who has said what, how to be asked, and what may come of it. */
export function Panel({ plan, proposal, onMade }: PanelProps): ReactElement {
  const { t } = useTranslation('agree');
  const stances = latestOf(proposal.attestations);
  const name = shortNameOf(plan);
  const person = stances.find(({ capacity }) => capacity === 'person');
  const agreed = stances.some(
    ({ capacity, stance }) =>
      ['person', 'attorney', 'deputy'].includes(capacity) && stance.startsWith('agree') && !refuses(person),
  );
  return (
    <section className={styles['panel']} aria-label={t('panel')}>
      {stances.length > 0 && (
        <div className={styles['block']}>
          <h2 className={styles['question']}>{t('saidSoFar')}</h2>
          <HowAgreed attestations={stances} />
        </div>
      )}
      {agreed && <BringIntoForce plan={plan} proposal={proposal} onMade={onMade} />}
      <div className={styles['block']}>
        <h2 className={styles['question']}>{t(person ? 'askAgain' : 'ask', { name })}</h2>
        <Ways plan={plan} proposal={proposal} />
      </div>
      <Disagreements planId={plan.id} names={plan.names} proposalId={proposal.id} mine={false} />
      {!agreed && <WithoutAgreement plan={plan} proposal={proposal} person={person} onMade={onMade} />}
      <Withdraw plan={plan} proposal={proposal} />
    </section>
  );
}

/** Nobody overrules a person who said no, or did not wish to say. */
function refuses(person: Attestation | undefined): boolean {
  return person?.stance === 'disagree' || person?.stance === 'declined';
}
