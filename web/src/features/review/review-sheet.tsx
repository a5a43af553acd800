import { useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactElement } from 'react';
import type { Plan, Review, Session } from '../../api/contract';
import { reviewsQuery, timesOf, type Times } from '../../api/reviews';
import { isWorker } from '../../app/roles';
import { useMayChange } from '../../app/use-may-change';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { NotFetched } from '../../components/not-fetched';
import { piece, usePiece } from '../../components/piece';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import type { PlanReminders } from '../reminders';
import { Agenda } from './agenda';
import { Arrange } from './arrange';
import { Changes } from './changes';
import { HowOften } from './how-often';
import { Topic } from './topic';
import { speakerOf } from './who-speaks';
import { WhoComes } from './who-comes';
import styles from './review.module.css';

/** Workers alone see who is reminded: on the phone of whoever the plan is about, it is not fetched. */
const planReminders = piece('plan reminders', async () => (await import('../reminders')).PlanReminders);

/** This time beside last time: the person's list first, what others bring, what worked and what did not, what changed. */
export function ReviewSheet({ plan, session }: SheetProps): ReactElement {
  const reviews = useQuery(reviewsQuery(plan.id));
  return (
    <Loaded query={reviews} waiting={<Waiting lines={6} />}>
      {(all) => <Sheet plan={plan} session={session} times={timesOf(all)} />}
    </Loaded>
  );
}

interface SheetProps {
  readonly plan: Plan;
  readonly session: Session;
}

function Sheet({ plan, session, times }: SheetProps & { times: Times }): ReactElement {
  const { t } = useTranslation('review');
  const mayChange = useMayChange(plan.personId);
  const { thisTime } = times;
  const speaker = speakerOf(session, plan, mayChange);
  if (!thisTime) return <Empty>{t('noneToCome')}</Empty>;
  const shared = { plan, times, speaker };
  return (
    <>
      <When times={times} />
      <WhoComes review={thisTime} />
      {speaker.mayArrange && <Arrange plan={plan} times={times} session={session} />}
      <Agenda plan={plan} times={times} speaker={speaker} />
      <Topic {...shared} kind="contribution" />
      <Topic {...shared} kind="worked" />
      <Topic {...shared} kind="not_worked" />
      <Changes {...shared} />
      <HowOften plan={plan} session={session} mayArrange={speaker.mayArrange} />
      {isWorker(session) && <Reminders planId={plan.id} mayChange={speaker.mayArrange} />}
    </>
  );
}

function Reminders(props: ComponentProps<typeof PlanReminders>): ReactElement | null {
  const { here: Shown, failed, again } = usePiece(planReminders);
  if (Shown) return <Shown {...props} />;
  return failed ? <NotFetched again={again} /> : null;
}

function When({ times: { thisTime, lastTime, toCome } }: { times: Times }): ReactElement {
  const { t } = useTranslation('review');
  return (
    <div className={styles['times']}>
      <div>
        <p className={styles['label']}>{t('thisTime')}</p>
        {thisTime && <ThisTime review={thisTime} next={toCome} />}
      </div>
      <div>
        <p className={styles['label']}>{t('lastTime')}</p>
        <p className={styles['quiet']}>
          {lastTime?.heldOn ? t('heldOn', { date: sayDate(lastTime.heldOn) }) : t('noLastTime')}{' '}
          {typeof lastTime?.agreedVersion === 'number' && t('agreedAs', { number: lastTime.agreedVersion })}
        </p>
      </div>
    </div>
  );
}

function ThisTime({ review, next }: { review: Review; next: Review | null }): ReactElement {
  const { t } = useTranslation('review');
  const { dueOn, overdue, heldOn, basis, event, reason } = review;
  if (heldOn !== null)
    return (
      <>
        <p className={styles['when']}>{t('heldOn', { date: sayDate(heldOn) })}</p>
        <p className={styles['quiet']}>
          {t('heldWaits')} {next && t('nextOn', { date: sayDate(next.dueOn) })}
        </p>
      </>
    );
  return (
    <>
      <p className={styles['when']}>{t(overdue ? 'overdue' : 'dueOn', { date: sayDate(dueOn) })}</p>
      <p className={styles['quiet']}>
        {t(`basis_${basis}`, { event: event === null ? '' : t(`event_${event as 'other'}`) })}{' '}
        <bdi>{reason}</bdi>
      </p>
    </>
  );
}
