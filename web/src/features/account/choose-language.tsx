import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, chosenLanguage, LANGUAGES } from '../../app/languages';
import styles from './account.module.css';

/** Each language under its own name, in itself: whoever looks for it need not read the other. */
const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language.slice(0, 2)) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

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
          <span lang={each}>{nameOf(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
