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
  /**
   * One of so many that it is laid out only when it comes near the window: until then it is taken to be so high (rem).
   * What stands below moves when it turns out higher, so few are laid out at once.
   */
  readonly oneOfMany?: number | undefined;
}

/** One passage, with what was written beside it. */
export function Row({ children, beside, oneOfMany }: RowProps): ReactElement {
  return (
    <div
      className={clsx(styles['row'], oneOfMany !== undefined && styles['many'])}
      style={oneOfMany === undefined ? undefined : { containIntrinsicHeight: `auto ${oneOfMany}rem` }}
    >
      <div className={styles['main']}>{children}</div>
      {beside ?? <div className={styles['side']} />}
    </div>
  );
}
