import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { organisationQuery } from '../../api/organisation';
import { sessionQuery } from '../../api/session';
import { NotFound } from '../../app/ways-on';
import { Page } from '../../components/page';
import { PARTS, partsOf } from './parts';
import layout from '../../components/parts.module.css';
import { useTranslation } from '../../components/translation';
import styles from './organisation.module.css';

/** Everything about the organisation, in the parts that this role may open. */
export function OrganisationLayout(): ReactElement | null {
  const { t } = useTranslation('organisation');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: organisation } = useQuery(organisationQuery);
  const { pathname } = useLocation();
  if (!session) return null;
  const parts = partsOf(session);
  const [first] = parts;
  if (!first) return <NotFound />;
  if (!parts.some(({ to }) => to === pathname))
    return PARTS.some(({ to }) => to === pathname) && pathname === '/organisation' ? (
      <Navigate to={first.to} replace />
    ) : (
      <NotFound />
    );
  return (
    <Page page={t('page')} title={organisation?.name ?? session.organisation.name}>
      <div className={styles['columns']}>
        <nav className={layout['rail']} aria-label={t('parts')}>
          {parts.map(({ to, label }) => (
            <Link key={to} to={to} className={layout['part']} activeOptions={{ exact: true }}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className={layout['content']}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}

interface SheetProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One part of the organisation. */
export function Sheet({ title, lead, children }: SheetProps): ReactElement {
  return (
    <section className={layout['sheet']}>
      <h2>{title}</h2>
      <p className={styles['lead']}>{lead}</p>
      {children}
    </section>
  );
}
