import clsx from 'clsx';
import { useState, type ReactElement } from 'react';
import type { Goal, Strength } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { Brief } from '../plan/brief';
import { useReader } from '../plan/reader';
import { maySetRight } from '../plan/rights';
import { useLink, WhoseValue } from '../plan/tend';
import styles from './strengths.module.css';

/** The goals to which a strength can be carried. By keyboard the same is done in the panel of the strength. */
export function DropOnGoals({ held }: { held: Strength | null }): ReactElement | null {
  const { t } = useTranslation('strengths');
  const reader = useReader();
  const goals = reader.plan.goals.filter((goal) => maySetRight(reader, 'goal', goal));
  if (goals.length === 0) return null;
  return (
    <section className={styles['goals']}>
      <h2>{t('goals')}</h2>
      <p className={styles['quiet']}>{t('dropHint')}</p>
      <ul>
        {goals.map((goal) => (
          <Target key={goal.id} goal={goal} held={held} />
        ))}
      </ul>
    </section>
  );
}

function Target({ goal, held }: { goal: Goal; held: Strength | null }): ReactElement {
  const { t } = useTranslation('strengths');
  const { revision, set } = useLink(goal);
  const [over, setOver] = useState(false);
  const ids = goal.strengthIds ?? [];
  const wants = held !== null && !ids.includes(held.id);
  return (
    <li>
      <div
        className={clsx(styles['target'], wants && styles['wants'], wants && over && styles['over'])}
        onDragOver={(event) => {
          if (!wants) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (held && wants) set(held.id, true);
        }}
      >
        <span className={styles['aim']}>
          <Brief words={goal.statement} />
        </span>
        <span className={styles['quiet']} role="status">
          {t('uses', { count: ids.length })}
        </span>
      </div>
      <WhoseValue revision={revision} />
    </li>
  );
}
