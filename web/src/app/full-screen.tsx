import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sessionQuery } from '../api/session';
import { AbovePage } from './above-page';
import { SessionGuard } from './safety/session-guard';
import styles from './full-screen.module.css';

/** A page that takes the whole screen: nothing of the frame stands round it. */
export function FullScreen(): ReactElement | null {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return (
    <SessionGuard session={session}>
      <div className={styles['full']}>
        <div className={styles['above']}>
          <AbovePage session={session} />
        </div>
        <Outlet />
      </div>
    </SessionGuard>
  );
}
