import clsx from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import styles from './plan.module.css';

interface SectionProps {
  /** Where the table of contents leads. */
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the plan under its heading; what is in it brings its own margin. */
export function Section({ id, title, note, children }: SectionProps): ReactElement {
  return (
    <section className={styles['section']} id={id}>
      <div className={styles['row']}>
        <div className={styles['main']}>
          <div className={styles['sectionHead']}>
            <h2>{title}</h2>
            {note !== undefined && <span className={styles['quiet']}>{note}</span>}
          </div>
        </div>
        <div className={styles['side']} />
      </div>
      {children}
    </section>
  );
}

interface RowProps {
  readonly children: ReactNode;
  readonly beside?: ReactNode;
  /** Of what there may be forty: laid out when it comes near the window, and taken to be about as high before. */
  readonly oneOfMany?: 'card' | 'line';
}

/** One passage, with what was written beside it. */
export function Row({ children, beside, oneOfMany }: RowProps): ReactElement {
  return (
    <div className={clsx(styles['row'], oneOfMany && styles[`many_${oneOfMany}`])}>
      <div className={styles['main']}>{children}</div>
      {beside ?? <div className={styles['side']} />}
    </div>
  );
}
