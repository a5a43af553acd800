import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import type { Plan } from '../../api/contract';
import { planOfPersonQuery } from '../../api/people';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import styles from './versions.module.css';

interface OfPlanProps {
  readonly personId: string;
  readonly children: (plan: Plan) => ReactNode;
  /** On a page of its own, what stands round whatever there is instead of the plan. */
  readonly frame?: (inside: ReactNode) => ReactNode;
}

/** What is shown of a person's plan, once it is there. */
export function OfPlan({ personId, children, frame = asItIs }: OfPlanProps): ReactElement {
  const { t } = useTranslation('versions');
  const plan = useQuery(planOfPersonQuery(personId));
  const none = (
    <div className={styles['sheet']}>
      {frame === asItIs ? <Empty>{t('noPlan')}</Empty> : <NoPlanYet personId={personId} />}
    </div>
  );
  return (
    <Loaded query={plan} waiting={frame(<Waiting lines={6} large />)} frame={frame}>
      {(of) => (of === null ? frame(none) : children(of))}
    </Loaded>
  );
}

/** On a page of the whole window nothing else stands there: it leads to where a plan is begun. */
function NoPlanYet({ personId }: { personId: string }): ReactElement {
  const { t } = useTranslation('versions');
  return (
    <Empty
      action={
        <LinkButton to="/people/$personId/plan" params={{ personId }}>
          {t('toTheirPage')}
        </LinkButton>
      }
    >
      {t('noPlanYet')}
    </Empty>
  );
}

const asItIs = (inside: ReactNode): ReactNode => inside;
