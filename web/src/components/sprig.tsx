import type { ReactElement } from 'react';
import styles from './sprig.module.css';

/** A shoot at the foot of an upright: something will grow here. */
export function Sprig(): ReactElement {
  return (
    <svg className={styles['sprig']} viewBox="0 0 24 32" aria-hidden="true">
      <path className={styles['slat']} d="M12 2v28" />
      <path className={styles['vine']} d="M12 30c0-5 3-6 3-10" />
      <path className={styles['leaf']} d="M15 20c-4-.4-6-2.6-6-6.4 3.7.2 6 2.4 6 6.4Z" />
    </svg>
  );
}
