import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';

/** How long a piece that did not arrive is waited for before it is asked for again. */
export const AGAIN_MS = 4_000;

/**
 * The pieces of the app that come when they are first needed. They are kept apart from what the service answered:
 * whoever signs out takes that along, and leaves these.
 */
export const pieces = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      structuralSharing: false,
      // A browser that has kept it needs no line.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: false,
      refetchInterval: ({ state }) => (state.status === 'error' ? AGAIN_MS : false),
    },
  },
});
pieces.mount();

/** Styles that did not arrive: a browser does not ask for them again, and a piece without them is no page. */
const lost = new Set<HTMLLinkElement>();
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
  },
  true,
);

function fetchStyle(link: HTMLLinkElement): Promise<void> {
  lost.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  const arrived = new Promise<void>((arrive, fail) => {
    again.addEventListener('load', () => arrive());
    again.addEventListener('error', () => fail(new Error(`No style: ${again.href}`)));
  });
  link.replaceWith(again);
  return arrived;
}

/** @param name by which it is told from the others. */
export const piece = <What>(name: string, fetch: () => Promise<What>) =>
  queryOptions({
    queryKey: ['piece', name],
    queryFn: async () => {
      await Promise.all([...lost].map(fetchStyle));
      return fetch();
    },
  });

type Piece<What> = ReturnType<typeof piece<What>>;

/** Fetches it ahead of its time; where it does not come, whoever shows it says so. */
export async function fetchPiece<What>(wanted: Piece<What>): Promise<void> {
  await pieces.query({ ...wanted, staleTime: 'static' }).catch(() => undefined);
}

interface Arrival<What> {
  /** Undefined until it is here. */
  readonly here: What | undefined;
  /** Whether it was asked for in vain; it is asked for again by itself. */
  readonly failed: boolean;
  readonly again: () => void;
}

export function usePiece<What>(wanted: Piece<What>): Arrival<What> {
  const { data, errorUpdateCount, refetch } = useQuery(wanted, pieces);
  return {
    here: data,
    failed: data === undefined && errorUpdateCount > 0,
    again: () => void refetch(),
  };
}
