import type { ReactElement } from 'react';
import styles from './sprig.module.css';

/** A young shoot with its leaves at the foot of an upright: something will grow here. */
export function Sprig(): ReactElement {
  return (
    <svg className={styles['sprig']} viewBox="0 0 32 32" aria-hidden="true">
      <path className={styles['slat']} d="M16 2v28" />
      <path className={styles['vine']} d="M16 30c0-6 4.5-7 4.5-12.5C20.5 13 16 12.5 16 8" />
      <path className={styles['leaf']} d="M16 8c-1.8-2.2-1.8-4.8 0-7 1.8 2.2 1.8 4.8 0 7Z" />
      <path className={styles['leaf']} d="M20.4 16.5c.4-4.2 3.6-6.9 8.6-7 0 4.8-3.2 7.3-8.6 7Z" />
      <path className={styles['leaf']} d="M17.8 22.5c-5.2.4-8.5-2-9-6.8 5-.1 8.4 2.4 9 6.8Z" />
    </svg>
  );
}
