import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sessionQuery } from '../api/session';
import { AbovePage } from './above-page';
import { SessionGuard } from './safety/session-guard';

/** A page that takes the whole screen: nothing of the frame stands round it. */
export function FullScreen(): ReactElement | null {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  return (
    <SessionGuard session={session}>
      <AbovePage session={session} />
      <Outlet />
    </SessionGuard>
  );
}
