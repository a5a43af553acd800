import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { TodayLine } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import styles from './today.module.css';

interface UnassignedProps {
  readonly people: readonly TodayLine[];
  readonly mayName: boolean;
}

/** People of one's teams whom nobody is named for: a plan needs somebody before it can come into force. */
export function Unassigned({ people, mayName }: UnassignedProps): ReactElement {
  const { t } = useTranslation('today');
  return (
    <section className={styles['group']}>
      <h2 className={styles['heading']}>{t('unassigned')}</h2>
      <p className={styles['quiet']}>{t('unassignedLead')}</p>
      <ul className={styles['rows']}>
        {people.map(({ id, name }) => (
          <li key={id} className={styles['nobody']}>
            <Link to="/people/$personId" params={{ personId: id }} className={styles['name']}>
              <bdi>{name}</bdi>
            </Link>
            {mayName && (
              <Link
                to="/people/$personId/support"
                params={{ personId: id }}
                className={styles['act']}
                aria-label={`${t('nameSomebody')}: ${name}`}
              >
                {t('nameSomebody')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
