import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/contract';
import { planOfPersonQuery } from '../../api/people';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
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
  return (
    <Loaded query={plan} waiting={<Waiting lines={6} large />}>
      {(of) =>
        of === null ? (
          <div className={styles['sheet']}>
            <Empty>{t('noPlan')}</Empty>
          </div>
        ) : (
          children(of)
        )
      }
    </Loaded>
  );
}
