import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { LinkButton } from '../../components/link-button';
import { useTranslation } from '../../components/translation';
import { MovePlan } from './move-plan';
import styles from './plan-acts.module.css';

/** What is done with a plan as a whole: talking it through, reading it back, looking at how it came to be. */
export function PlanActs({ plan, mayChange }: { plan: Plan; mayChange: boolean }): ReactElement {
  const { t } = useTranslation('plan');
  const params = { personId: plan.personId };
  const writes = mayChange && plan.status !== 'ended';
  return (
    <div className={styles['acts']}>
      {writes && (
        <>
          <LinkButton to="/people/$personId/together" params={params}>
            {t('talk')}
          </LinkButton>
          <LinkButton variant="default" to="/people/$personId/agree" params={params}>
            {t(plan.openProposalId === null ? 'readBack' : 'goOnReading')}
          </LinkButton>
        </>
      )}
      <LinkButton variant="subtle" to="/people/$personId/versions" params={params}>
        {t('versions')}
      </LinkButton>
      {writes && <MovePlan plan={plan} />}
    </div>
  );
}
