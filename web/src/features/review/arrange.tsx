import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan, Session } from '../../api/contract';
import { wishesQuery } from '../../api/plan';
import type { Times } from '../../api/reviews';
import { daysUntil, sayDate } from '../../components/dates';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { AnswerWish, Happened, Postpone } from './day-forms';
import { AskPeople } from './ask-people';
import { CallOff } from './call-off';
import { Hold } from './hold';
import styles from './review.module.css';

interface ArrangeProps {
  readonly plan: Plan;
  readonly times: Times;
  readonly session: Session;
}

/** What the team does with a review: asks people, says that they met, puts it off, or brings it forward. */
export function Arrange({ plan, times: { toCome, thisTime }, session }: ArrangeProps): ReactElement {
  const { t } = useTranslation('review');
  const held = thisTime?.status === 'held';
  return (
    <>
      <Wishes plan={plan} toCome={toCome} />
      <div className={styles['acts']}>
        {toCome && !held && (
          <>
            <Reveal label={t('hold')} main>
              {(close) => <Hold plan={plan} review={toCome} session={session} onDone={close} />}
            </Reveal>
            <Reveal label={t('askPeople')}>
              {(close) => <AskPeople plan={plan} review={toCome} session={session} onDone={close} />}
            </Reveal>
            <Reveal label={t('postpone')}>
              {(close) => <Postpone plan={plan} review={toCome} onDone={close} />}
            </Reveal>
            <Reveal label={t('cancel')}>
              {(close) => <CallOff plan={plan} review={toCome} onDone={close} />}
            </Reveal>
          </>
        )}
        <Reveal label={t('happened')}>{(close) => <Happened plan={plan} onDone={close} />}</Reveal>
      </div>
    </>
  );
}

/** Somebody asked to meet sooner: a day answers them. */
function Wishes({ plan, toCome }: { plan: Plan; toCome: Times['toCome'] }): ReactElement | null {
  const { t } = useTranslation('review');
  const { data } = useQuery(wishesQuery(plan.id));
  const waiting = (data?.items ?? []).filter(({ answeredAt }) => answeredAt === null);
  if (waiting.length === 0) return null;
  const missed = toCome && daysUntil(toCome.dueOn) < 0 ? toCome : null;
  return (
    <ul className={styles['wishes']}>
      {waiting.map(({ id, words, at, partyId }) => (
        <li key={id}>
          <p className={styles['label']}>{t('asked', { date: sayDate(at) })}</p>
          {words !== null && (
            <p className={partyId === plan.personId ? styles['own'] : styles['said']} dir="auto">
              {words}
            </p>
          )}
          <Reveal label={t('answer')}>
            {(close) => <AnswerWish plan={plan} requestId={id} missed={missed} onDone={close} />}
          </Reveal>
        </li>
      ))}
    </ul>
  );
}
