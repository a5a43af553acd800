import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { personQuery, planOfPersonQuery } from '../api/people';
import { sessionQuery } from '../api/session';
import { Waiting } from '../components/waiting';
import { showLanguageOf } from './languages';
import { homeOf } from './roles';
import { NotFound, SomethingWrong } from './ways-on';
import { Shell } from './shell';

// An address says which kind of page, and by an id of whom: never a name, nor a word of anybody's life.

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => showLanguageOf(null),
  component: lazyRouteComponent(() => import('../features/sign-in'), 'SignInPage'),
});
/** Where the links of our mails lead; the secret stands behind `#`, which no server is sent. */
const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  beforeLoad: () => showLanguageOf(null),
  component: lazyRouteComponent(() => import('../features/sign-in'), 'LinkPage'),
});
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context: { queryClient } }) => {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!session) throw redirect({ to: '/sign-in' });
    await showLanguageOf(session);
    return { session };
  },
  component: Shell,
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
  component: lazyRouteComponent(() => import('../features/sign-in'), 'ChoosePage'),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account'), 'AccountPage'),
});
const today = createRoute({
  getParentRoute: () => inside,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/today'), 'TodayPage'),
});
const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/people'), 'PeoplePage'),
});
const addPerson = createRoute({
  getParentRoute: () => inside,
  path: '/people/add',
  component: lazyRouteComponent(() => import('../features/people'), 'AddPersonPage'),
});
// A loader only begins to ask: the page asks for the same and waits for the answer where it shows it. It does not for a
// link that is merely pointed at, since every look at somebody's record is written down, and they can read it.
const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$personId',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(personQuery(personId)));
  },
  component: lazyRouteComponent(() => import('../features/person'), 'PersonLayout'),
});
const personParts = lazyParts();
const plan = createRoute({
  getParentRoute: () => person,
  path: '/plan',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(planOfPersonQuery(personId)));
  },
  component: lazyRouteComponent(() => import('../features/plan'), 'PlanOfPerson'),
});
const strengths = createRoute({
  getParentRoute: () => person,
  path: '/strengths',
  component: lazyRouteComponent(() => import('../features/strengths'), 'StrengthsOfPerson'),
});
const myPlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan',
  component: lazyRouteComponent(() => import('../features/my-plan'), 'MyPlanPage'),
});
const myWholePlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/all',
  component: lazyRouteComponent(() => import('../features/my-plan'), 'MyWholePlanPage'),
});
const myStrengths = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/strengths',
  component: lazyRouteComponent(() => import('../features/strengths'), 'MyStrengthsPage'),
});
const myLooked = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/looked',
  component: lazyRouteComponent(() => import('../features/my-plan'), 'MyLookedPage'),
});

function lazyParts() {
  const part = <Path extends string>(
    path: Path,
    name: 'About' | 'Circle' | 'Supporters' | 'Episodes' | 'Consents' | 'History',
  ) =>
    createRoute({
      getParentRoute: () => person,
      path,
      component: lazyRouteComponent(() => import('../features/person'), name),
    });
  return [
    part('/', 'About'),
    part('/circle', 'Circle'),
    part('/supporters', 'Supporters'),
    part('/support', 'Episodes'),
    part('/sharing', 'Consents'),
    part('/looked', 'History'),
  ] as const;
}

const tree = root.addChildren([
  signIn,
  link,
  inside.addChildren([
    start,
    choose,
    account,
    today,
    people,
    addPerson,
    person.addChildren([...personParts, plan, strengths]),
    myPlan,
    myWholePlan,
    myStrengths,
    myLooked,
  ]),
]);

/** Where it comes to nothing, the page that asks for the same shows why. */
export function beginToAsk(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
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

export const router = createRouter({
  routeTree: tree,
  context: { queryClient: undefined as unknown as QueryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <Waiting />,
  defaultErrorComponent: SomethingWrong,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
