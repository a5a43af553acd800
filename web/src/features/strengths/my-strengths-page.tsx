import type { ReactElement } from 'react';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { OfMine } from '../my-plan/of-mine';
import { readerOf } from '../plan/reader';
import { StrengthsGrid } from './strengths-grid';
import styles from './strengths.module.css';

/** The same grid for whoever it is about. */
export function MyStrengthsPage(): ReactElement {
  const { t } = useTranslation('strengths');
  return (
    <OfMine>
      {(plan, session) => (
        <div className={styles['mine']}>
          <PageTitle page={t('page')}>{t('title')}</PageTitle>
          <StrengthsGrid reader={readerOf(session, plan)} />
        </div>
      )}
    </OfMine>
  );
}
