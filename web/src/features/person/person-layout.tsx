import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/contract';
import { personQuery } from '../../api/people';
import { isProblem } from '../../api/problem';
import { NotFound } from '../../app/ways-on';
import { sayBirth } from '../../components/dates';
import { PageTitle } from '../../components/page';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import layout from '../../components/parts.module.css';
import styles from './person.module.css';

const PARTS = [
  { to: '/people/$personId/plan', label: 'plan' },
  { to: '/people/$personId/review', label: 'review' },
  { to: '/people/$personId/versions', label: 'versions' },
  { to: '/people/$personId', label: 'about' },
  { to: '/people/$personId/circle', label: 'circle' },
  { to: '/people/$personId/supporters', label: 'supporters' },
  { to: '/people/$personId/support', label: 'episodes' },
  { to: '/people/$personId/sharing', label: 'consents' },
  { to: '/people/$personId/looked', label: 'history' },
] as const;

/** The person everything below is about: who they are stays in sight. */
export function PersonLayout(): ReactElement {
  const { t } = useTranslation('person');
  const { personId } = useParams({ from: '/inside/people/$personId' });
  const person = useQuery(personQuery(personId));
  if (person.isPending)
    return (
      <div className={styles['who']}>
        <Waiting lines={2} large />
      </div>
    );
  if (person.isError)
    return isProblem(person.error) && person.error.status === 404 ? (
      <NotFound />
    ) : (
      <div className={styles['who']}>
        <Trouble error={person.error} onRetry={() => void person.refetch()} />
      </div>
    );
  return (
    <>
      <Who person={person.data} />
      <div className={styles['columns']}>
        <div id="rail" className={layout['beside']}>
          <nav className={layout['rail']} aria-label={t('tabs')}>
            {PARTS.map(({ to, label }) => (
              <Link
                key={to}
                to={to}
                params={{ personId }}
                className={layout['part']}
                activeOptions={{ exact: label === 'about' }}
              >
                {t(label)}
              </Link>
            ))}
          </nav>
        </div>
        <div className={layout['content']}>
          <Outlet />
        </div>
      </div>
    </>
  );
}

function Who({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation(['person', 'app', 'people']);
  const { name, calledAs, pronouns, dateOfBirth, keyWorker } = person;
  const facts = [
    ...(calledAs === null || name.startsWith(calledAs) ? [] : [t('people:calledAs', { name: calledAs })]),
    ...(pronouns ? [pronouns] : []),
    ...(dateOfBirth ? [t('app:born', { date: sayBirth(dateOfBirth) })] : []),
    ...(keyWorker ? [t('app:keyWorker', { name: keyWorker.name })] : []),
  ];
  return (
    <div className={styles['who']}>
      <PageTitle page={t('page')}>
        <bdi>{name}</bdi>
      </PageTitle>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
    </div>
  );
}
