import { useState, type ReactElement } from 'react';
import { chooseLanguage, chosenLanguage, LANGUAGES } from '../../app/languages';
import { languageName } from '../../components/language-name';
import { useTranslation } from '../../components/translation';
import styles from './account.module.css';

export function ChooseLanguage(): ReactElement {
  const { t } = useTranslation('account');
  const [language, setLanguage] = useState(chosenLanguage);
  return (
    <fieldset className={styles['looks']} aria-label={t('languageTitle')}>
      {LANGUAGES.map((each) => (
        <label key={each} className={styles['look']}>
          <input
            type="radio"
            name="language"
            checked={language === each}
            onChange={() => {
              setLanguage(each);
              void chooseLanguage(each);
            }}
          />
          <span lang={each}>{languageName(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
