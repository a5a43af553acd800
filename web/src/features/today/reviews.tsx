import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { TodayLine } from '../../api/contract';
import { daysUntil, sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import styles from './today.module.css';

/** What is due first; those without a date, and then without a plan, at the end: they are work to do as well. */
function inOrder(people: readonly TodayLine[]): TodayLine[] {
  const rank = ({ plan }: TodayLine): string => plan?.reviewOn ?? (plan ? '9998' : '9999');
  return [...people].sort((a, b) => rank(a).localeCompare(rank(b)) || a.name.localeCompare(b.name, 'en-GB'));
}

export function Reviews({ people }: { people: readonly TodayLine[] }): ReactElement {
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

function Review({ person }: { person: TodayLine }): ReactElement {
  const { t } = useTranslation('today');
  const { id, name, plan, why } = person;
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        {plan?.reviewOn ? sayDate(plan.reviewOn) : t(plan ? 'noDate' : 'noPlan')}
      </span>
      <Link to="/people/$personId" params={{ personId: id }} className={styles['name']}>
        <bdi>{name}</bdi>
      </Link>
      <span className={styles['note']}>
        {why === 'cover' && <>{t('covering')} · </>}
        <DueIn on={plan?.reviewOn ?? null} hasPlan={plan !== null} />
        <Prepared person={person} />
      </span>
      <Link
        to={plan ? '/people/$personId/review' : '/people/$personId'}
        params={{ personId: id }}
        className={styles['act']}
        aria-label={`${t(plan ? 'openReview' : 'openPerson')}: ${name}`}
      >
        {t(plan ? 'openReview' : 'openPerson')}
      </Link>
    </li>
  );
}

/** How far the review is: what the person put on their list, and one that was held and not agreed since. */
function Prepared({ person: { waiting } }: { person: TodayLine }): ReactElement | null {
  const { t } = useTranslation('today');
  const { review = null, heldReview = null } = waiting ?? {};
  if (heldReview) return <> · {t('heldWaits', { date: sayDate(heldReview.at) })}</>;
  if (review?.status !== 'preparing') return null;
  return <> · {review.agenda > 0 ? t('agenda', { count: review.agenda }) : t('preparing')}</>;
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
