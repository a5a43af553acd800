import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { todayQuery } from '../../api/today';
import { beginToAsk } from '../query-client';
import { isWorker } from '../roles';
import { inside } from './frame';

export const today = createRoute({
  getParentRoute: () => inside,
  path: '/today',
  // Not for a link that is merely pointed at (of-person.ts), and not before it is known who is here: a device that is
  // in a person's hands, or goes back, passes by this address.
  loader: ({ context: { queryClient, session }, preload }) => {
    if (!preload && isWorker(session)) beginToAsk(queryClient.query(todayQuery));
  },
  component: lazyPage(() => import('../../features/today'), 'TodayPage'),
});
