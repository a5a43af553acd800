import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writesPlans } from '../../app/roles';
import type { PersonLine } from '../../api/contract';
import { caseloadQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { daysUntil, sayDate, sayToday } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { WhatWaits } from './what-waits';
import styles from './today.module.css';

export function TodayPage(): ReactElement | null {
  const { t } = useTranslation('today');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const caseload = useQuery(caseloadQuery);
  if (!session) return null;
  const [firstName = ''] = session.party.name.split(' ');
  return (
    <Page page={t('page')} title={sayToday()} lead={t('lead', { name: firstName })}>
      {caseload.isPending && <Waiting lines={5} />}
      {caseload.isError && <Trouble error={caseload.error} onRetry={() => void caseload.refetch()} />}
      {caseload.isSuccess &&
        (caseload.data.length === 0 ? (
          <Nobody mayAdd={writesPlans(session)} />
        ) : (
          <div className={styles['columns']}>
            <Reviews people={caseload.data} />
            <WhatWaits people={caseload.data} />
          </div>
        ))}
    </Page>
  );
}

function Nobody({ mayAdd }: { mayAdd: boolean }): ReactElement {
  const { t } = useTranslation(['today', 'app', 'people']);
  const ways = (
    <div className={styles['ways']}>
      <LinkButton to="/people">{t('app:findPerson')}</LinkButton>
      {mayAdd && (
        <LinkButton to="/people/add" variant="default">
          {t('people:add')}
        </LinkButton>
      )}
    </div>
  );
  return (
    <Empty title={t('noPeopleTitle')} action={ways}>
      {t('noPeople')}
    </Empty>
  );
}

/** What is due first; those without a date, and then without a plan, at the end: they are work to do as well. */
function inOrder(people: readonly PersonLine[]): PersonLine[] {
  const rank = ({ plan }: PersonLine): string => plan?.reviewOn ?? (plan ? '9998' : '9999');
  return [...people].sort((a, b) => rank(a).localeCompare(rank(b)) || a.name.localeCompare(b.name, 'en-GB'));
}

function Reviews({ people }: { people: readonly PersonLine[] }): ReactElement {
  const { t } = useTranslation('today');
  return (
    <section>
      <h2 className={styles['heading']}>{t('reviews')}</h2>
      <p className={styles['quiet']}>{t('reviewsLead')}</p>
      <ul className={styles['rows']}>
        {inOrder(people).map((person) => (
          <Review key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Review({ person }: { person: PersonLine }): ReactElement {
  const { t } = useTranslation('today');
  const { id, name, plan } = person;
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        {plan?.reviewOn ? sayDate(plan.reviewOn) : t(plan ? 'noDate' : 'noPlan')}
      </span>
      <Link to="/people/$personId" params={{ personId: id }} className={styles['name']}>
        {name}
      </Link>
      <span className={styles['note']}>
        <DueIn on={plan?.reviewOn ?? null} hasPlan={plan !== null} />
      </span>
      <Link
        to={plan ? '/people/$personId/plan' : '/people/$personId'}
        params={{ personId: id }}
        className={styles['act']}
        aria-label={`${t(plan ? 'openPlan' : 'openPerson')}: ${name}`}
      >
        {t(plan ? 'openPlan' : 'openPerson')}
      </Link>
    </li>
  );
}

function DueIn({ on, hasPlan }: { on: string | null; hasPlan: boolean }): ReactElement | null {
  const { t } = useTranslation('today');
  if (on === null) return hasPlan ? <>{t('noDateNote')}</> : null;
  const days = daysUntil(on);
  if (days === 0) return <b>{t('dueToday')}</b>;
  if (days > 0) return <>{t('due', { count: days })}</>;
  return (
    <>
      <b>{t('late', { count: -days })}</b> {t('lateNote')}
    </>
  );
}
