import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { OutOfTen } from './out-of-ten';
import { OwnWords } from './own-words';
import { ReviseGoal } from './revise-goal';
import { hasWords, plainText, useReader } from './reader';
import styles from './plan.module.css';

/** Why, with which strengths, how much it matters, by when and how it stands. */
export function GoalFacts({ goal }: { goal: Goal }): ReactElement {
  const { t } = useTranslation('plan');
  const { plan, mayWriteBeside, mayWriteOwn } = useReader();
  const { why, strengthIds = [], importance, horizon, state, progress } = goal;
  const strengths = plan.strengths.filter(({ id, words }) => strengthIds.includes(id) && hasWords(words));
  const stands = t(`state_${state as 'active'}`);
  return (
    <dl className={styles['facts']}>
      {hasWords(why) && (
        <>
          <dt>{t('why')}</dt>
          <dd>
            <OwnWords at={{ itemId: goal.id, field: 'why' }} words={why} />
          </dd>
        </>
      )}
      {strengths.length > 0 && (
        <>
          <dt>{t('using')}</dt>
          <dd className={styles['chips']}>
            {strengths.map(({ id, words }) => (
              <span key={id} className={styles['chip']}>
                {plainText(words)}
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>{t('mattersScore')}</dt>
      <dd className={styles['measure']}>
        {importance === undefined ? (
          t('notSaid')
        ) : (
          <OutOfTen value={importance}>{t('outOfTen', { value: importance })}</OutOfTen>
        )}
        {horizon !== undefined && <span>{t(`horizon_${horizon as 'weeks'}`)}</span>}
        <span>{progress ? t('on', { state: stands, date: sayDate(progress.on) }) : stands}</span>
        {(mayWriteBeside || mayWriteOwn) && <ReviseGoal goal={goal} />}
      </dd>
      {progress?.note && (
        <>
          <dt>{t('latest')}</dt>
          <dd className={styles['progress']}>{progress.note}</dd>
        </>
      )}
    </dl>
  );
}
