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

/** One passage, with what was written beside it. */
export function Row({ children, beside }: { children: ReactNode; beside?: ReactNode }): ReactElement {
  return (
    <div className={styles['row']}>
      <div className={styles['main']}>{children}</div>
      {beside ?? <div className={styles['side']} />}
    </div>
  );
}
