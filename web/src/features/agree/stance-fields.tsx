import { Textarea } from '@mantine/core';
import { IconCircleCheck, IconCircleHalf2, IconCircleX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { NewAttestation } from '../../api/agreements';
import { useTranslation } from '../../components/translation';
import styles from './agree.module.css';

export type Stance = NewAttestation['stance'];

const THREE = [
  ['agree', IconCircleCheck],
  ['agree_in_part', IconCircleHalf2],
  ['disagree', IconCircleX],
] as const;
const QUIET = ['declined', 'unable'] as const;

interface StanceProps {
  readonly legend: string;
  readonly name: string;
  readonly stance: Stance | null;
  readonly onStance: (stance: Stance) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly wordsLabel: string;
  /** Whether somebody else records it: then it may also be that they would not or could not say. */
  readonly recorded?: boolean;
}

/** Three answers of one size and one weight, and none chosen beforehand. */
export function StanceFields(props: StanceProps): ReactElement {
  const { legend, name, stance, onStance, words, onWords, wordsLabel, recorded = false } = props;
  const { t } = useTranslation('agree');
  return (
    <>
      <fieldset className={styles['stances']}>
        <legend>{legend}</legend>
        <div className={styles['three']}>
          {THREE.map(([value, Icon]) => (
            <label key={value} className={styles['stance']}>
              <input type="radio" name={name} checked={stance === value} onChange={() => onStance(value)} />
              <Icon size={24} stroke={1.75} aria-hidden="true" />
              <span>{t(recorded ? `they_${value}` : `i_${value}`)}</span>
            </label>
          ))}
        </div>
        {recorded &&
          QUIET.map((value) => (
            <label key={value} className={styles['lesser']}>
              <input type="radio" name={name} checked={stance === value} onChange={() => onStance(value)} />
              <span>{t(`they_${value}`)}</span>
            </label>
          ))}
      </fieldset>
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        label={wordsLabel}
        value={words}
        classNames={{ input: styles['ownInput'] ?? '' }}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
    </>
  );
}
