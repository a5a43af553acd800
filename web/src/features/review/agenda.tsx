import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import type { Times } from '../../api/reviews';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import { Entries } from './entries';
import { Beside } from './topic';
import type { Speaker } from './who-speaks';
import styles from './review.module.css';

interface AgendaProps {
  readonly plan: Plan;
  readonly times: Times;
  readonly speaker: Speaker;
}

/** The person's list: first on the page, and nobody else's to write. */
export function Agenda({ plan, times: { thisTime, lastTime }, speaker }: AgendaProps): ReactElement {
  const { t } = useTranslation('review');
  const name = shortNameOf(plan);
  const mine = speaker.isPerson;
  return (
    <section className={styles['topic']}>
      <h3>{mine ? t('agendaMine') : t('agenda', { name })}</h3>
      <p className={styles['quiet']}>{mine ? t('agendaLeadMine') : t('agendaLead', { name })}</p>
      <div className={styles['times']}>
        <div>
          {thisTime && (
            <Entries
              review={thisTime}
              kind="agenda"
              items={thisTime.agenda}
              speaker={speaker}
              empty={t('agendaEmpty')}
              personId={plan.personId}
              mayAdd={mine && speaker.maySpeak}
            />
          )}
        </div>
        {lastTime && <Beside items={lastTime.agenda} names={lastTime.names} personId={plan.personId} />}
      </div>
    </section>
  );
}
