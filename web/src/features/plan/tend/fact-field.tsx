import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type FocusEvent, type ReactElement } from 'react';
import { useTranslation } from '../../../components/translation';
import type { Fact } from './kinds';
import { OwnerField } from './owner-field';
import { useFactWords } from './use-fact-words';
import styles from './tend.module.css';

const SCORES = Array.from({ length: 10 }, (_, index) => String(index + 1));
const LINE_MAX = 500;
const NAME_MAX = 200;

/** What somebody else put into a field while one was writing in it. */
interface Overtaken {
  readonly theirs: unknown;
}

interface FieldProps {
  readonly fact: Fact;
  readonly value: unknown;
  /** What was chosen or written, null for what is not said any more; a line says so when it is left. */
  readonly onChange: (value: unknown, overtook?: Overtaken) => void;
  readonly fault?: string | undefined;
}

/** One fact as it is asked for. */
export function FactField({ fact, value, onChange, fault }: FieldProps): ReactElement {
  const { t } = useTranslation(['tend', 'plan']);
  const { label, option } = useFactWords();
  const { name, as, options = [], needed = false } = fact;
  const nothing = { value: '', label: t('plan:notSaid') };
  switch (as) {
    case 'score':
      return (
        <NativeSelect
          label={label(name)}
          value={typeof value === 'number' ? String(value) : ''}
          data={[
            ...(needed ? [] : [nothing]),
            ...SCORES.map((score) => ({ value: score, label: t('plan:outOfTen', { value: score }) })),
          ]}
          error={fault}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        />
      );
    case 'choice':
      return (
        <NativeSelect
          label={label(name)}
          value={typeof value === 'string' ? value : ''}
          data={[
            ...(needed ? [] : [nothing]),
            ...options.map((each) => ({ value: each, label: option(name, each) })),
          ]}
          error={fault}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
        />
      );
    case 'tags':
      return <Tags fact={fact} value={value} onChange={onChange} />;
    case 'owner':
      return <OwnerField value={value} onChange={onChange} fault={fault} />;
    case 'day':
    case 'line':
      return <Line fact={fact} value={value} onChange={onChange} fault={fault} />;
  }
}

/** Themes, for whoever finds them useful: those not offered here stay as they are. */
function Tags({ fact: { name, options = [] }, value, onChange }: FieldProps): ReactElement {
  const { label, option } = useFactWords();
  const { t } = useTranslation('tend');
  const now = Array.isArray(value) ? (value as string[]) : [];
  return (
    <fieldset className={styles['tags']}>
      <legend>{label(name)}</legend>
      <p className={styles['quiet']}>{t('chimeHint')}</p>
      <div className={styles['checks']}>
        {options.map((each) => (
          <label key={each} className={styles['check']}>
            <input
              type="checkbox"
              checked={now.includes(each)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...now, each] : now.filter((tag) => tag !== each))
              }
            />
            {option(name, each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Line({ fact: { name, as, needed = false }, value, onChange, fault }: FieldProps): ReactElement {
  const { label } = useFactWords();
  const known = typeof value === 'string' ? value : '';
  const [text, setText] = useState(known);
  const [before, setBefore] = useState(known);
  // What stood there at the first letter: what comes to stand there meanwhile is not written over unasked.
  const [begun, setBegun] = useState<string | null>(null);
  // Somebody else's change is shown, unless this one is being written just now.
  if (known !== before) {
    setBefore(known);
    if (text === before) setText(known);
  }
  const done = ({ currentTarget }: FocusEvent<HTMLInputElement>): void => {
    // Half a day is no day, and none of it is taken for having emptied the field.
    if (currentTarget.validity.badInput) return;
    const trimmed = text.trim();
    const overtook = begun !== null && begun !== known ? { theirs: known } : undefined;
    setBegun(null);
    if (trimmed === known || (trimmed === '' && needed)) return setText(known);
    if (overtook) setText(known);
    onChange(trimmed === '' ? null : trimmed, overtook);
  };
  return (
    <TextInput
      label={label(name)}
      type={as === 'day' ? 'date' : name === 'phone' ? 'tel' : 'text'}
      value={text}
      required={needed}
      withAsterisk={false}
      autoComplete="off"
      maxLength={name === 'name' ? NAME_MAX : LINE_MAX}
      error={fault}
      onChange={({ currentTarget }) => {
        setBegun(begun ?? known);
        setText(currentTarget.value);
      }}
      onBlur={done}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
    />
  );
}
