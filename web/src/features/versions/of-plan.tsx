import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/contract';
import { planOfPersonQuery } from '../../api/people';
import { Empty } from '../../components/empty';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './versions.module.css';

interface OfPlanProps {
  readonly personId: string;
  readonly children: (plan: Plan) => ReactNode;
}

/** What is shown of a person's plan, once it is there. */
export function OfPlan({ personId, children }: OfPlanProps): ReactElement {
  const { t } = useTranslation('versions');
  const plan = useQuery(planOfPersonQuery(personId));
  if (plan.isPending) return <Waiting lines={6} large />;
  if (plan.isError) return <Trouble error={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data === null)
    return (
      <div className={styles['sheet']}>
        <Empty>{t('noPlan')}</Empty>
      </div>
    );
  return <>{children(plan.data)}</>;
}
