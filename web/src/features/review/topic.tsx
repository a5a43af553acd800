import type { ReactElement } from 'react';
import type { Plan, Review, ReviewEntry } from '../../api/contract';
import type { Times } from '../../api/reviews';
import { useTranslation } from '../../components/translation';
import { Entries } from './entries';
import type { Speaker } from './who-speaks';
import styles from './review.module.css';

const TOPICS = {
  contribution: { title: 'contributions', empty: 'contributionsEmpty' },
  worked: { title: 'worked', empty: 'workedEmpty' },
  not_worked: { title: 'notWorked', empty: 'notWorkedEmpty' },
} as const;

interface TopicProps {
  readonly plan: Plan;
  readonly times: Times;
  readonly speaker: Speaker;
  readonly kind: keyof typeof TOPICS;
}

function of(review: Review, kind: keyof typeof TOPICS): readonly ReviewEntry[] {
  switch (kind) {
    case 'contribution':
      return review.contributions;
    case 'worked':
      return review.worked;
    case 'not_worked':
      return review.notWorked;
  }
}

/** What people say of one thing, this time beside last time. */
export function Topic({
  plan,
  times: { thisTime, lastTime },
  speaker,
  kind,
}: TopicProps): ReactElement | null {
  const { t } = useTranslation('review');
  const { title, empty } = TOPICS[kind];
  if (!thisTime) return null;
  const { personId } = plan;
  return (
    <section className={styles['topic']}>
      <h3>{t(title)}</h3>
      <div className={styles['times']}>
        <div>
          <Entries
            review={thisTime}
            kind={kind}
            items={of(thisTime, kind)}
            speaker={speaker}
            empty={t(empty)}
            personId={personId}
            mayAdd={speaker.maySpeak}
          />
        </div>
        {lastTime && <Beside items={of(lastTime, kind)} names={lastTime.names} personId={personId} />}
      </div>
    </section>
  );
}

interface BesideProps {
  readonly items: readonly ReviewEntry[];
  readonly names: Readonly<Record<string, string>>;
  readonly personId: string;
}

/** What was said last time: to look back on, and never changed any more. */
export function Beside({ items, names, personId }: BesideProps): ReactElement {
  const { t } = useTranslation('review');
  return (
    <div className={styles['beside']}>
      <p className={styles['label']}>{t('lastTime')}</p>
      {items.length === 0 && <p className={styles['quiet']}>{t('lastNothing')}</p>}
      <ul>
        {items.map(({ id, words, partyId }) => (
          <li key={id} className={styles['entry']}>
            <p className={partyId === personId ? styles['own'] : styles['said']} dir="auto">
              {words}
            </p>
            <p className={styles['quiet']}>
              <bdi>{names[partyId]}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
