import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  readonly kind?: 'info' | 'error';
  readonly children: ReactNode;
}

/** The app about itself: what went wrong with it, or what it has done. Never about a person. */
export function Notice({ kind = 'info', children }: NoticeProps): ReactElement {
  const Icon = kind === 'error' ? IconAlertCircle : IconInfoCircle;
  return (
    <div className={`${styles['notice']} ${styles[kind]}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.75} aria-hidden="true" className={styles['icon']} />
      <div>{children}</div>
    </div>
  );
}
