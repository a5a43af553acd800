import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Person } from '../../api/contract';
import { personQuery } from '../../api/people';
import { isProblem } from '../../api/problem';
import { NotFound } from '../../app/ways-on';
import { AfterFirst } from '../../components/after-first';
import { sayBirth } from '../../components/dates';
import { Loaded } from '../../components/loaded';
import { PageTitle } from '../../components/page';
import { Waiting } from '../../components/waiting';
import layout from '../../components/parts.module.css';
import { useTranslation } from '../../components/translation';
import { useWide } from '../../components/use-wide';
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

/** Pages that belong to a part, and do not stand under it. */
const BELONGS: Partial<Record<string, string>> = { strengths: 'plan', compare: 'versions' };

/** The person everything below is about: who they are stays in sight. */
export function PersonLayout(): ReactElement {
  const { t } = useTranslation('person');
  const { personId } = useParams({ from: '/inside/people/$personId' });
  // Where they stand above the page, it would be pushed down by them.
  const wide = useWide();
  const person = useQuery(personQuery(personId));
  if (isProblem(person.error) && person.error.status === 404) return <NotFound />;
  return (
    <Loaded query={person} waiting={inFrame(<Waiting lines={2} large />)} frame={inFrame}>
      {(of) => (
        <>
          <Who person={of} />
          <div className={styles['columns']}>
            <div id="rail" className={layout['beside']}>
              <nav className={layout['rail']} aria-label={t('tabs')}>
                {wide ? (
                  <AfterFirst>
                    <Parts personId={personId} />
                  </AfterFirst>
                ) : (
                  <Parts personId={personId} />
                )}
              </nav>
            </div>
            <div className={layout['content']}>
              <Outlet />
            </div>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Parts({ personId }: { personId: string }): ReactElement[] {
  const { t } = useTranslation('person');
  const part = useLocation({ select: ({ pathname }) => BELONGS[pathname.split('/').at(-1) ?? ''] });
  return PARTS.map(({ to, label }) => (
    <Link
      key={to}
      to={to}
      params={{ personId }}
      className={layout['part']}
      activeOptions={{ exact: label === 'about' }}
      {...(label === part ? { 'aria-current': 'page' } : {})}
    >
      {t(label)}
    </Link>
  ));
}

const inFrame = (inside: ReactNode): ReactElement => <div className={styles['who']}>{inside}</div>;

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
