import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/problem';
import { leave } from '../api/session';

const RETRIES = 2;

/** The session ended while a page was open: everything read with it goes, and the page asks to sign in again. */
function onError(error: unknown): void {
  if (!isProblem(error, 'not_signed_in')) return;
  leave(queryClient);
  window.dispatchEvent(new Event('trellis:signed-out'));
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Only a service that did not answer may answer the next time.
      retry: (failures, error) =>
        failures < RETRIES && isProblem(error) && (error.status === 0 || error.status >= 502),
    },
  },
});
