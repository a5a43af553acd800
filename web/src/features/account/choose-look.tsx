import { useState, type ReactElement } from 'react';
import { chooseLook, currentLook, LOOKS } from '../../app/look';
import { useTranslation } from '../../components/translation';
import styles from './account.module.css';

export function ChooseLook(): ReactElement {
  const { t } = useTranslation('account');
  const [look, setLook] = useState(currentLook);
  return (
    <fieldset className={styles['looks']} aria-label={t('lookTitle')}>
      {LOOKS.map((each) => (
        <label key={each} className={styles['look']}>
          <input
            type="radio"
            name="look"
            checked={look === each}
            onChange={() => {
              chooseLook(each);
              setLook(each);
            }}
          />
          <span>{t(`look_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
