import { VisuallyHidden } from '@mantine/core';
import {
  IconBuilding,
  IconCalendar,
  IconEye,
  IconLeaf,
  IconListDetails,
  IconSearch,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, type LinkProps } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { sessionQuery } from '../api/session';
import type { Session } from '../api/contract';
import { AfterFirst } from '../components/after-first';
import { Avatar } from '../components/avatar';
import { useTranslation } from '../components/translation';
import { Bell } from '../features/notifications/bell';
import { AbovePage } from './above-page';
import { isWorker, seesColleagues, seesPeople } from './roles';
import { SessionGuard } from './safety/session-guard';
import { Sign } from './sign';
import styles from './shell.module.css';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  readonly Icon: typeof IconCalendar;
  readonly exact?: boolean;
}

/** The frame round every page of somebody who is signed in. */
export function Shell(): ReactElement | null {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  const mine = !isWorker(session);
  return (
    <SessionGuard session={session}>
      <div className={mine ? styles['mine'] : styles['frame']}>
        <a className={styles['skip']} href="#main">
          {t('skip')}
        </a>
        <Top session={session} />
        <AbovePage session={session} />
        <main id="main" tabIndex={-1} className={styles['main']}>
          <Outlet />
        </main>
      </div>
    </SessionGuard>
  );
}

/** Its room is kept; what leads elsewhere comes after the first sight of the page that somebody opened. */
function Top({ session }: { session: Session }): ReactElement {
  const { t } = useTranslation();
  return (
    <header className={styles['top']}>
      <Link to="/" className={styles['brand']} aria-label={t('home')}>
        <Sign size={28} />
        <span className={styles['name']}>{t('name')}</span>
      </Link>
      <AfterFirst>
        <Ways session={session} />
      </AfterFirst>
    </header>
  );
}

function Ways({ session }: { session: Session }): ReactElement {
  const { t } = useTranslation();
  const places = usePlaces(session);
  return (
    <>
      <nav className={styles['places']} aria-label={t('navigation')}>
        {places.map(({ to, label, Icon, exact = false }) => (
          <Link key={to} to={to} className={styles['place']} activeOptions={{ exact }}>
            <Icon size={24} stroke={1.75} aria-hidden="true" className={styles['placeIcon']} />
            {label}
          </Link>
        ))}
      </nav>
      {seesPeople(session) && (
        <Link to="/people" className={styles['find']} aria-label={t('findPerson')}>
          <IconSearch size={20} stroke={1.75} aria-hidden="true" />
          <span>{t('findPerson')}</span>
        </Link>
      )}
      {session.planId === null && <Bell />}
      <Link to="/account" className={styles['me']}>
        <Avatar name={session.party.name} kind={session.party.kind} />
        <VisuallyHidden>{t('account')}</VisuallyHidden>
      </Link>
    </>
  );
}

function usePlaces(session: Session): readonly Place[] {
  const { t } = useTranslation(['app', 'myPlan']);
  const account: Place = { to: '/account', label: t('app:accountShort'), Icon: IconUser };
  if (isWorker(session)) return [...workPlaces(session, t), ...(seesPeople(session) ? [] : [account])];
  const read: Place[] = [
    { to: '/my-plan', label: t('myPlan:tabPlan'), Icon: IconLeaf, exact: true },
    { to: '/my-plan/all', label: t('myPlan:tabWhole'), Icon: IconListDetails },
  ];
  const looked: Place = { to: '/my-plan/looked', label: t('myPlan:tabLooked'), Icon: IconEye };
  return session.party.kind === 'person' ? [...read, looked, account] : [...read, account];
}

function workPlaces(session: Session, t: TFunction<['app', 'myPlan']>): Place[] {
  const withPeople: Place[] = [
    { to: '/today', label: t('app:today'), Icon: IconCalendar },
    { to: '/people', label: t('app:people'), Icon: IconUsers },
  ];
  const withColleagues: Place[] = [{ to: '/organisation', label: t('app:organisation'), Icon: IconBuilding }];
  return [...(seesPeople(session) ? withPeople : []), ...(seesColleagues(session) ? withColleagues : [])];
}
