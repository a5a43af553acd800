import { Button } from '@mantine/core';
import { useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { isProblem } from '../api/problem';
import { sayFault } from './say-fault';
import { Trouble } from './trouble';
import { useAskedToLeave } from './use-asked-to-leave';
import styles from './form.module.css';
import { useTranslation } from './translation';

interface FormProps {
  readonly save: string;
  readonly pending: boolean;
  readonly error?: unknown;
  /** What is said instead of an error in words: where a choice is offered, for one. */
  readonly instead?: ReactNode;
  readonly onSave: (form: FormData, element: HTMLFormElement) => void;
  readonly onCancel?: (() => void) | undefined;
  /** Whether nothing in it is missed by whoever leaves: what one signs in with, for one. */
  readonly light?: boolean;
  readonly children: ReactNode;
}

/** A form that says what went wrong above its fields, and keeps what was typed until it is saved or given up. */
export function Form(props: FormProps): ReactElement {
  const { save, pending, error, instead, onSave, onCancel, light = false, children } = props;
  const { t } = useTranslation();
  const refused = Boolean(error) || Boolean(instead);
  const [typed, setTyped] = useUnsaved(pending, refused);
  useAskedToLeave(typed && !light, pending && !light);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSave(new FormData(event.currentTarget), event.currentTarget);
  };
  return (
    <form className={styles['form']} onSubmit={submit} onChange={setTyped} noValidate>
      {instead ?? (error ? <Trouble error={error} /> : null)}
      {children}
      <div className={styles['acts']}>
        <Button type="submit" loading={pending}>
          {save}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether something was typed or chosen since it was saved last. */
function useUnsaved(pending: boolean, refused: boolean): readonly [boolean, () => void] {
  const [typed, setTyped] = useState(false);
  const [wasPending, setWasPending] = useState(pending);
  if (wasPending !== pending) {
    setWasPending(pending);
    if (wasPending && !refused) setTyped(false);
  }
  return [typed, () => setTyped(true)];
}

/** What is wrong with one field, in the language of the page. */
export function wrongWith(error: unknown, pointer: string): string | undefined {
  const fault = isProblem(error) ? error.field(pointer) : undefined;
  return fault && sayFault(fault);
}

/** What stands in a field, to the last space: a password is as it was typed. */
export function asTyped(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The words in a field of a form, without what stands around them. */
export function wordsIn(form: FormData, name: string): string {
  return asTyped(form, name).trim();
}

/** The same, where nothing means nothing. */
export function wordsOrNull(form: FormData, name: string): string | null {
  const words = wordsIn(form, name);
  return words === '' ? null : words;
}

export function allIn(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}
