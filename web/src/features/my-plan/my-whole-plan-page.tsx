import type { ReactElement } from 'react';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { PlanDocument } from '../plan/plan-document';
import { readerOf } from '../plan/reader';
import { OfMine } from './of-mine';
import styles from './my-plan.module.css';

export function MyWholePlanPage(): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <OfMine>
      {(plan, session) => (
        <div className={styles['whole']}>
          <div className={styles['wholeHead']}>
            <PageTitle page={t('page')}>{t('wholeTitle')}</PageTitle>
          </div>
          <PlanDocument reader={readerOf(session, plan)} />
        </div>
      )}
    </OfMine>
  );
}
