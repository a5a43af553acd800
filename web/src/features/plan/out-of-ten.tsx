import type { ReactElement, ReactNode } from 'react';
import styles from './plan.module.css';

const ACROSS = 60;

/** A number in words, and the same as a dot on a slat: ink, no colour, no judgement. */
export function OutOfTen({ value, children }: { value: number; children: ReactNode }): ReactElement {
  const at = 5 + (value / 10) * (ACROSS - 10);
  return (
    <span className={styles['scale']}>
      {children}
      <svg viewBox={`0 0 ${ACROSS} 12`} width={ACROSS} height={12} aria-hidden="true">
        <path className={styles['slat']} d={`M1 6H${ACROSS - 1}`} />
        <path className={styles['ink']} d={`M1 6H${at}`} />
        <circle className={styles['dot']} cx={at} cy={6} r={5} />
      </svg>
    </span>
  );
}
