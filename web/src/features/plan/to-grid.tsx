import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import { useReader } from './reader';
import styles from './plan.module.css';

/** From the list of strengths to their grid, on whichever page the plan is read. */
export function ToGrid(): ReactElement {
  const { t } = useTranslation('strengths');
  const { plan, kind } = useReader();
  if (kind === 'worker')
    return (
      <Link
        to="/people/$personId/strengths"
        params={{ personId: plan.personId }}
        className={styles['toGrid']}
      >
        {t('open')}
      </Link>
    );
  return (
    <Link to="/my-plan/strengths" className={styles['toGrid']}>
      {t('open')}
    </Link>
  );
}
