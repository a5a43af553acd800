import { NativeSelect } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { chooseForSitting, LANGUAGES, sittingLanguage } from '../../app/languages';
import { languageName } from '../../components/language-name';
import { useTranslation } from '../../components/translation';

/** Whose pages are in English alone has handed the device over: the person says here in which language they read on. */
export function Language(): ReactElement {
  const { t } = useTranslation('account');
  const [chosen, setChosen] = useState(sittingLanguage);
  return (
    <NativeSelect
      aria-label={t('languageTitle')}
      value={chosen}
      data={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
      onChange={({ currentTarget }) => {
        const next = LANGUAGES.find((each) => each === currentTarget.value) ?? chosen;
        setChosen(next);
        void chooseForSitting(next);
      }}
    />
  );
}
