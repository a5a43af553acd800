import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import styles from './leave-screen.module.css';

/** From a page that takes the whole screen, back to the plan it is about. */
export function LeaveScreen({ personId, label }: { personId: string; label: string }): ReactElement {
  return (
    <Link to="/people/$personId/plan" params={{ personId }} className={styles['leave']}>
      <IconX size={20} stroke={1.75} aria-hidden="true" />
      {label}
    </Link>
  );
}
