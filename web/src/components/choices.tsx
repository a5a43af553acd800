import type { ReactElement, ReactNode } from 'react';
import styles from './form.module.css';

interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen?: readonly string[];
  readonly error?: string | undefined;
  /** One of them, or as many as one likes. */
  readonly one?: boolean;
  readonly onChoose?: (value: string) => void;
}

/** A few things to choose from, all in sight. */
export function Choices({
  name,
  label,
  hint,
  choices,
  chosen = [],
  error,
  one = false,
  onChoose,
}: ChoicesProps): ReactElement {
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['legend']}>{label}</legend>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {error !== undefined && (
        <p className={styles['wrong']} role="alert">
          {error}
        </p>
      )}
      {choices.map(({ value, label: said }) => (
        <label key={value} className={styles['choice']}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            onChange={onChoose && (() => onChoose(value))}
          />
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One thing that is so or is not. */
export function Tick({
  name,
  label,
  ticked = false,
}: {
  name: string;
  label: string;
  ticked?: boolean;
}): ReactElement {
  return (
    <label className={styles['choice']}>
      <input type="checkbox" name={name} defaultChecked={ticked} />
      <span>{label}</span>
    </label>
  );
}
