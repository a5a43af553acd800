import type { ReactElement } from 'react';
import { useTranslation } from './translation';
import styles from './waiting.module.css';

/** Lines where words will stand. It shows only after a moment, so that a quick answer does not flicker. */
export function Waiting({ lines = 4, large = false }: { lines?: number; large?: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={large ? styles['large'] : styles['waiting']} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} />
      ))}
    </div>
  );
}
