import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Person } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import styles from './people.module.css';

const SHOWN = 5;

/** People whose page was open in this tab, latest first. It is what memory still holds: nothing is stored. */
export function RecentPeople(): ReactElement | null {
  const { t } = useTranslation('people');
  const cache = useQueryClient().getQueryCache();
  const opened = cache
    .findAll({ queryKey: ['person'] })
    .filter(({ queryKey, state }) => queryKey.length === 2 && state.data !== undefined)
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(0, SHOWN)
    .map(({ state }) => state.data as Person);
  if (opened.length === 0) return null;
  return (
    <section className={styles['recent']}>
      <h2 className={styles['label']}>{t('recent')}</h2>
      <ul className={styles['chips']}>
        {opened.map(({ id, name }) => (
          <li key={id}>
            <Link to="/people/$personId" params={{ personId: id }} className={styles['chip']}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
