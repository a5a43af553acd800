import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { lazyPage } from '../components/lazy-page';
import { Waiting } from '../components/waiting';
import { showLanguageOf } from './languages';
import { nextIn } from './next-place';
import { queryClient } from './query-client';
import { pressFirst } from './press-first';
import { homeOf } from './roles';
import { full, inside, root, sitting } from './routes/frame';
import { ofMine } from './routes/of-mine';
import { ofNews } from './routes/of-news';
import { ofOrganisation } from './routes/of-organisation';
import { besidePerson, ofPerson } from './routes/of-person';
import { today } from './routes/of-today';
import { NotFound, SomethingWrong } from './ways-on';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: nextIn,
  beforeLoad: () => showLanguageOf(null),
  component: lazyPage(() => import('../features/sign-in'), 'SignInPage'),
});
/** Where the links of our mails lead; the secret stands behind `#`, which no server is sent. */
const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  beforeLoad: () => showLanguageOf(null),
  component: lazyPage(() => import('../features/sign-in'), 'LinkPage'),
});
const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context: { session } }) => {
    throw redirect({ to: homeOf(session), replace: true });
  },
});
const choose = createRoute({
  getParentRoute: () => inside,
  path: '/choose',
  validateSearch: nextIn,
  component: lazyPage(() => import('../features/sign-in'), 'ChoosePage'),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyPage(() => import('../features/account'), 'AccountPage'),
});
const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  component: lazyPage(() => import('../features/people'), 'PeoplePage'),
});
const addPerson = createRoute({
  getParentRoute: () => inside,
  path: '/people/add',
  component: lazyPage(() => import('../features/people'), 'AddPersonPage'),
});
const tree = root.addChildren([
  signIn,
  link,
  sitting,
  inside.addChildren([
    start,
    choose,
    account,
    ...ofNews,
    today,
    people,
    addPerson,
    ofPerson,
    ofOrganisation,
    ...ofMine,
  ]),
  full.addChildren([...besidePerson]),
]);

export const router = createRouter({
  routeTree: tree,
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <Waiting />,
  defaultErrorComponent: SomethingWrong,
  defaultNotFoundComponent: NotFound,
});

/** Finds the first page: nothing is painted yet that it could come after. */
export const begin = router.load;
router.load = pressFirst(begin);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

interface Preloaded {
  preload(): Promise<void>;
}

/** Fetches the parts of the page that the address names, before anybody knows whether it may be shown. */
export function fetchParts(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- this is the signature that is to be used instead
  for (const match of router.matchRoutes(router.latestLocation)) {
    const routes: Readonly<Record<string, { options: { component?: unknown } }>> = router.routesById;
    const component = routes[String(match.routeId)]?.options.component as Partial<Preloaded> | undefined;
    void component?.preload?.();
  }
}
