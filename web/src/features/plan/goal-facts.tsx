import type { ReactElement } from 'react';
import type { Goal, Narrative } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { Brief } from './brief';
import { OutOfTen } from './out-of-ten';
import { OwnWords } from './own-words';
import { hasWords, useReader } from './reader';
import styles from './plan.module.css';

/** Why, with which strengths, how much it matters, by when and how it stands. */
export function GoalFacts({ goal }: { goal: Goal }): ReactElement {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const { why, strengthIds = [], needIds = [], importance, horizon, state, progress } = goal;
  const strengths = plan.strengths.filter(({ id, words }) => strengthIds.includes(id) && hasWords(words));
  const needs = plan.needs.filter(({ id, words }) => needIds.includes(id) && hasWords(words));
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
      <Linked title={t('using')} of={strengths} />
      <Linked title={t('answers')} of={needs} />
      <dt>{t('mattersScore')}</dt>
      <dd className={styles['measure']}>
        {importance === undefined ? (
          t('notSaid')
        ) : (
          <OutOfTen value={importance}>{t('outOfTen', { value: importance })}</OutOfTen>
        )}
        {horizon !== undefined && <span>{t(`horizon_${horizon as 'weeks'}`)}</span>}
        <span>{progress ? t('on', { state: stands, date: sayDate(progress.on) }) : stands}</span>
      </dd>
      {progress?.note && (
        <>
          <dt>{t('latest')}</dt>
          <dd className={styles['progress']} dir="auto">
            {progress.note}
          </dd>
        </>
      )}
    </dl>
  );
}

interface LinkedProps {
  readonly title: string;
  readonly of: readonly { readonly id: string; readonly words?: Narrative | undefined }[];
}

function Linked({ title, of }: LinkedProps): ReactElement | null {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd className={styles['chips']}>
        {of.map(({ id, words }) => (
          <span key={id} className={styles['chip']}>
            <Brief words={words} />
          </span>
        ))}
      </dd>
    </>
  );
}
