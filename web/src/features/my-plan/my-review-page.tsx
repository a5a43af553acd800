import type { ReactElement } from 'react';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { ReviewSheet } from '../review/review-sheet';
import { OfMine } from './of-mine';
import styles from './my-plan.module.css';

/** Before a review: one's own list, and the last time to look back on. */
export function MyReviewPage(): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <OfMine>
      {(plan, session) => (
        <div className={styles['page']}>
          <PageTitle page={t('reviewPage')}>{t('reviewPage')}</PageTitle>
          <section className={styles['section']}>
            <h2>{t('reviewBefore')}</h2>
            <ReviewSheet plan={plan} session={session} />
          </section>
        </div>
      )}
    </OfMine>
  );
}
