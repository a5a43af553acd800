import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import { allCountries } from '../../components/countries';
import { allLanguages } from '../../components/languages';
import { useTranslation } from '../../components/translation';

/** The parts of a country that have public holidays of their own, where they have names here. */
const PARTS: Readonly<Record<string, readonly ('ENG' | 'NIR' | 'SCT' | 'WLS')[]>> = {
  GB: ['ENG', 'NIR', 'SCT', 'WLS'],
};

interface WhereProps {
  /** As the service keeps it: en-GB. */
  readonly locale: string;
  /** By ISO 3166-2: GB-ENG. */
  readonly region: string;
  readonly wrong: (pointer: string) => string | undefined;
}

/** In which language an organisation writes and where it is, by their names. The form gets the codes. */
export function WhereFields({ locale, region, wrong }: WhereProps): ReactElement {
  const { t } = useTranslation('organisation');
  const [spoken = ''] = locale.split('-');
  const [there = '', within = ''] = region.split('-');
  const [language, setLanguage] = useState(spoken);
  const [country, setCountry] = useState(there);
  const [part, setPart] = useState(within);
  const languages = useMemo(() => withOne(allLanguages(), spoken), [spoken]);
  const countries = useMemo(() => withOne(allCountries(), there), [there]);
  // What was not touched stays as it is: the language may be that of another country.
  const touched = language !== spoken || country !== there;
  return (
    <>
      <NativeSelect
        label={t('language')}
        description={t('languageHint')}
        value={language}
        data={languages}
        error={wrong('/locale')}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
      />
      <NativeSelect
        label={t('country')}
        value={country}
        data={countries}
        onChange={({ currentTarget }) => {
          setCountry(currentTarget.value);
          setPart('');
        }}
      />
      <Part key={country} country={country} part={part} onPart={setPart} fault={wrong('/region')} />
      <input type="hidden" name="locale" value={touched ? `${language}-${country}` : locale} />
      <input type="hidden" name="region" value={part === '' ? country : `${country}-${part}`} />
    </>
  );
}

interface PartProps {
  readonly country: string;
  readonly part: string;
  readonly onPart: (part: string) => void;
  readonly fault: string | undefined;
}

function Part({ country, part, onPart, fault }: PartProps): ReactElement {
  const { t } = useTranslation('organisation');
  const parts = PARTS[country];
  if (!parts)
    return (
      <TextInput
        label={t('part')}
        description={t('partLetters')}
        value={part}
        maxLength={3}
        error={fault}
        onChange={({ currentTarget }) => onPart(currentTarget.value.trim().toUpperCase())}
      />
    );
  const named = parts.map((value) => ({ value, label: t(`part_${value}`) }));
  return (
    <NativeSelect
      label={t('part')}
      description={t('partHint')}
      value={part}
      data={withOne([{ value: '', label: t('part_whole') }, ...named], part)}
      error={fault}
      onChange={({ currentTarget }) => onPart(currentTarget.value)}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** With what is set, also where nobody has a name for it. */
function withOne(choices: readonly Choice[], set: string): Choice[] {
  const isThere = choices.some(({ value }) => value === set);
  return isThere ? [...choices] : [{ value: set, label: set }, ...choices];
}
