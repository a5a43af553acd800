import { Fragment, type ReactElement } from 'react';
import type { Review } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import styles from './review.module.css';

/** Who is asked, or who was there. */
export function WhoComes({ review: { attendees, heldOn } }: { review: Review }): ReactElement | null {
  const { t } = useTranslation('review');
  if (attendees.length === 0) return null;
  return (
    <p className={styles['who']}>
      <span className={styles['label']}>{t(heldOn === null ? 'whoComes' : 'whoCame')}</span>{' '}
      {attendees.map(({ name, came }, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{came === false ? t('notThere', { name }) : name}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
