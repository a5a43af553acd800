import type { ReactElement, ReactNode } from 'react';
import { Sprig } from './sprig';
import styles from './empty.module.css';

interface EmptyProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Says what will come here, and who can make it come. */
export function Empty({ title, children, action }: EmptyProps): ReactElement {
  return (
    <div className={styles['empty']}>
      <Sprig />
      <div>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        <p className={styles['text']}>{children}</p>
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  );
}
