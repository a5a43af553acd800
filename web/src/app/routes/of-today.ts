import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { mayBeSignedIn } from '../../api/session';
import { todayQuery } from '../../api/today';
import { beginToAsk } from '../query-client';
import { inside } from './frame';

/** Asks for what is due while it is asked who is here. */
export function foreseeToday(queryClient: QueryClient): void {
  if (location.pathname === '/today' && mayBeSignedIn()) beginToAsk(queryClient.query(todayQuery));
}

export const today = createRoute({
  getParentRoute: () => inside,
  path: '/today',
  // Not for a link that is merely pointed at (of-person.ts).
  loader: ({ context: { queryClient }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(todayQuery));
  },
  component: lazyPage(() => import('../../features/today'), 'TodayPage'),
});
