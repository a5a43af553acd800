import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import styles from './form.module.css';
import { useTranslation } from './translation';

/** A value of a field in words: several where it is a list, and none where it speaks for itself. */
export type Say = (field: string, value: unknown) => string | readonly string[] | undefined;

interface TwoValuesProps {
  readonly fields: readonly { readonly name: string; readonly label: string }[];
  readonly theirs: object;
  readonly mine: object;
  readonly say?: Say | undefined;
  readonly pending?: boolean;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** What somebody else put there meanwhile beside what one wants there oneself, and which of them is to stand. */
export function TwoValues(props: TwoValuesProps): ReactElement {
  const { fields, theirs, mine, say, pending = false, onTheirs, onMine } = props;
  const { t } = useTranslation();
  const valueIn = (side: object, name: string): unknown => (side as Readonly<Record<string, unknown>>)[name];
  return (
    <div className={styles['merge']} role="alert">
      <p>
        <b>{t('mergeTitle')}</b>
      </p>
      <dl className={styles['both']}>
        {fields.map(({ name, label }) => (
          <Pair
            key={name}
            label={label}
            theirs={<Said words={say?.(name, valueIn(theirs, name))} value={valueIn(theirs, name)} />}
            mine={<Said words={say?.(name, valueIn(mine, name))} value={valueIn(mine, name)} />}
          />
        ))}
      </dl>
      <div className={styles['acts']}>
        <Button variant="default" disabled={pending} onClick={onTheirs}>
          {t('mergeTheirs')}
        </Button>
        <Button variant="default" disabled={pending} onClick={onMine}>
          {t('mergeMine')}
        </Button>
      </div>
    </div>
  );
}

interface PairProps {
  readonly label: string;
  readonly theirs: ReactElement;
  readonly mine: ReactElement;
}

function Pair({ label, theirs, mine }: PairProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className={styles['whose']}>{t('mergeTheirsNow')}</span>
        {theirs}
      </dd>
      <dd>
        <span className={styles['whose']}>{t('mergeMineNow')}</span>
        {mine}
      </dd>
    </>
  );
}

function Said({ words, value }: { words: ReturnType<Say>; value: unknown }): ReactElement {
  const { t } = useTranslation();
  const said = words ?? value;
  if (said === undefined || said === null || said === '' || (Array.isArray(said) && said.length === 0))
    return <span>{t('mergeNothing')}</span>;
  if (Array.isArray(said))
    return (
      <ul>
        {said.map((line) => (
          <li key={String(line)} dir="auto">
            {String(line)}
          </li>
        ))}
      </ul>
    );
  if (typeof said === 'boolean') return <span>{t(said ? 'mergeYes' : 'mergeNo')}</span>;
  if (typeof said === 'string' || typeof said === 'number') return <span dir="auto">{said}</span>;
  return <span>{t('mergeAsItIs')}</span>;
}
