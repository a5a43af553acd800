import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { sessionQuery } from '../../api/session';
import { isSitting } from '../../api/sittings';
import { FullScreen } from '../full-screen';
import { showLanguageOf } from '../languages';
import { nextIn } from '../next-place';
import { Shell } from '../shell';

const SITTING = '/sitting';

// An address says which kind of page, and by an id of whom: never a name, nor a word of anybody's life.

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // A device in the person's hands shows their plan, whatever address it is asked for: back and reload lead there too.
  beforeLoad: async ({ context: { queryClient }, location: { pathname } }) => {
    if (pathname === SITTING) return;
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (isSitting(session)) throw redirect({ to: SITTING, replace: true });
  },
});

export const sitting = createRoute({
  getParentRoute: () => root,
  path: SITTING,
  beforeLoad: async ({ context: { queryClient } }) => {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!isSitting(session)) throw redirect({ to: '/', replace: true });
    await showLanguageOf(session);
  },
  component: lazyPage(() => import('../../features/sitting'), 'SittingPage'),
});
interface Entering {
  readonly context: { readonly queryClient: QueryClient };
  readonly location: { readonly pathname: string };
}

const signedIn = async ({ context, location }: Entering) => {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (!session) throw redirect({ to: '/sign-in', search: nextIn({ next: location.pathname }) });
  await showLanguageOf(session);
  return { session };
};
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: signedIn,
  component: Shell,
});
/** What two people do on one device, with nothing round it. */
export const full = createRoute({
  getParentRoute: () => root,
  id: 'full',
  beforeLoad: signedIn,
  component: FullScreen,
});
