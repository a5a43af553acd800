import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isUnanswered } from '../api/fate';
import { isProblem } from '../api/problem';
import { sessionQuery } from '../api/session';
import { sessionEnded } from './safety/ended';

const RETRIES = 2;

/**
 * The session ended while a page was open: the page is covered, and asks to sign in again (safety/session-guard.tsx).
 * What was asked for before anybody was known to be here has no page to cover.
 */
function onError(error: unknown): void {
  if (isProblem(error, 'not_signed_in') && queryClient.getQueryData(sessionQuery.queryKey)) sessionEnded();
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    // Nobody is told that an act waits, and nobody expects it minutes later: what cannot be sent now has failed now.
    mutations: { networkMode: 'always' },
    queries: {
      staleTime: 15_000,
      // Only a service that did not answer may answer the next time.
      retry: (failures, error) => failures < RETRIES && isProblem(error) && isUnanswered(error.status),
    },
  },
});

/** Where it comes to nothing, the page that asks for the same shows why. */
export function beginToAsk(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}
