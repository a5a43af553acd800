import type { ReactElement } from 'react';
import type { Comparison } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { useSaidField, useSaidValue } from './said';
import styles from './versions.module.css';

interface ChangesProps {
  readonly changes: Comparison['plan'];
  readonly authors: Comparison['authors'];
}

/** Structured values that differ: what each was, and what it is. */
export function FieldChanges({ changes, authors }: ChangesProps): ReactElement | null {
  const { t } = useTranslation('versions');
  const sayField = useSaidField();
  const say = useSaidValue(authors);
  const lines = changes.flatMap(({ field, before, after }) => {
    const label = sayField(field);
    return label === null
      ? []
      : [{ field, label, was: say(field, before), is: say(field, after), isNew: before === undefined }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles['fields']}>
      {lines.map(({ field, label, was, is, isNew }) => (
        <li key={field}>{t(isNew ? 'fieldNew' : 'fieldChange', { field: label, was, is })}</li>
      ))}
    </ul>
  );
}
