import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { wordsIn } from './form';
import styles from './form.module.css';
import { useTranslation } from './translation';

const PARTS = ['Day', 'Month', 'Year'] as const;

/** The date as the service has it, as far as it is known; null where nothing was written. */
export function birthIn(form: FormData): string | null {
  const [day = '', month = '', year = ''] = PARTS.map((part) => wordsIn(form, `birth${part}`));
  if (day === '' && month === '') return year === '' ? null : year;
  return [year, month, ...(day === '' ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

interface BirthProps {
  readonly date?: string | null | undefined;
  readonly error?: string | undefined;
}

/** A date of birth as it is known: in three fields, of which the year is enough. */
export function BirthFields({ date, error }: BirthProps): ReactElement {
  const { t } = useTranslation('people');
  const [year, month, day] = (date ?? '').split('-');
  const known = { Day: day, Month: month, Year: year };
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['legend']}>{t('dob')}</legend>
      <p className={styles['hint']}>{t('dobHint')}</p>
      <div className={styles['birth']}>
        {PARTS.map((part) => (
          <TextInput
            key={part}
            name={`birth${part}`}
            className={styles[part === 'Year' ? 'year' : 'dayOrMonth']}
            label={t(`dob${part}`)}
            inputMode="numeric"
            maxLength={part === 'Year' ? 4 : 2}
            autoComplete="off"
            defaultValue={part === 'Year' ? (known.Year ?? '') : (known[part] ?? '').replace(/^0/, '')}
            error={error !== undefined}
          />
        ))}
      </div>
      {error !== undefined && (
        <p className={styles['wrong']} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
