import { useId, type ReactElement } from 'react';
import { useTranslation } from '../../../components/translation';
import { shortNameOf, useReader } from '../reader';
import styles from './tend.module.css';

export type Lane = 'own' | 'dictation' | 'professional';
const LANES = ['dictation', 'professional'] as const;

/** A worker says whose words they are about to write: what the person says, or their own beside it. */
export function WhoseWords({ lane, onChange }: { lane: Lane; onChange: (lane: Lane) => void }): ReactElement {
  const { t } = useTranslation('tend');
  const { plan } = useReader();
  const group = useId();
  return (
    <fieldset className={styles['tags']}>
      <legend>{t('whose')}</legend>
      {LANES.map((each) => (
        <label key={each} className={styles['check']}>
          <input type="radio" name={group} checked={lane === each} onChange={() => onChange(each)} />
          {t(`whose_${each}`, { name: shortNameOf(plan) })}
        </label>
      ))}
    </fieldset>
  );
}
