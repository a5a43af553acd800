import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { isSitting } from '../api/sittings';
import { Waiting } from '../components/waiting';
import { FullScreen } from './full-screen';
import { homeOf } from './roles';
import { NotFound, SomethingWrong } from './ways-on';
import { Shell } from './shell';

const SITTING = '/sitting';

// An address says which kind of page, and by an id of whom: never a name, nor a word of anybody's life.

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // A device in the person's hands shows their plan, whatever address it is asked for: back and reload lead there too.
  beforeLoad: async ({ context: { queryClient }, location: { pathname } }) => {
    if (pathname === SITTING) return;
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (isSitting(session)) throw redirect({ to: SITTING, replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../features/sign-in'), 'SignInPage'),
});
/** Where the links of our mails lead; the secret stands behind `#`, which no server is sent. */
const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('../features/sign-in'), 'LinkPage'),
});
const sitting = createRoute({
  getParentRoute: () => root,
  path: SITTING,
  beforeLoad: async ({ context: { queryClient } }) => {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!isSitting(session)) throw redirect({ to: '/', replace: true });
  },
  component: lazyRouteComponent(() => import('../features/sitting'), 'SittingPage'),
});
const signedIn = async ({ context }: { context: { queryClient: QueryClient } }) => {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (!session) throw redirect({ to: '/sign-in' });
  return { session };
};
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: signedIn,
  component: Shell,
});
/** What two people do on one device, with nothing round it. */
const full = createRoute({
  getParentRoute: () => root,
  id: 'full',
  beforeLoad: signedIn,
  component: FullScreen,
});
const agree = createRoute({
  getParentRoute: () => full,
  path: '/people/$personId/agree',
  component: lazyRouteComponent(() => import('../features/agree'), 'AgreePage'),
});
const together = createRoute({
  getParentRoute: () => full,
  path: '/people/$personId/together',
  component: lazyRouteComponent(() => import('../features/conversation'), 'ConversationPage'),
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
const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../features/notifications'), 'NotificationsPage'),
});
/** Where a mail leads. */
const notification = createRoute({
  getParentRoute: () => inside,
  path: '/notifications/$notificationId',
  component: lazyRouteComponent(() => import('../features/notifications'), 'NotificationPage'),
});
const preferences = createRoute({
  getParentRoute: () => inside,
  path: '/account/notifications',
  component: lazyRouteComponent(() => import('../features/notifications'), 'PreferencesPage'),
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
const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../features/person'), 'PersonLayout'),
});
const personParts = lazyParts();
const plan = createRoute({
  getParentRoute: () => person,
  path: '/plan',
  component: lazyRouteComponent(() => import('../features/plan'), 'PlanOfPerson'),
});
const versions = createRoute({
  getParentRoute: () => person,
  path: '/versions',
  component: lazyRouteComponent(() => import('../features/versions'), 'VersionsPage'),
});
const version = createRoute({
  getParentRoute: () => person,
  path: '/versions/$number',
  component: lazyRouteComponent(() => import('../features/versions'), 'VersionPage'),
});
const compare = createRoute({
  getParentRoute: () => person,
  path: '/compare',
  validateSearch: ({ from, to }: Record<string, unknown>) => ({
    from: Number(from) > 0 ? Math.trunc(Number(from)) : 1,
    to: Number(to) > 0 ? String(Math.trunc(Number(to))) : 'draft',
  }),
  component: lazyRouteComponent(() => import('../features/versions'), 'ComparePage'),
});
const myAnswer = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/answer',
  component: lazyRouteComponent(() => import('../features/agree'), 'MyAnswerPage'),
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
const myLooked = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/looked',
  component: lazyRouteComponent(() => import('../features/my-plan'), 'MyLookedPage'),
});

const mySharing = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/sharing',
  component: lazyRouteComponent(() => import('../features/person'), 'MySharing'),
});
const organisation = createRoute({
  getParentRoute: () => inside,
  path: '/organisation',
  component: lazyRouteComponent(() => import('../features/organisation'), 'OrganisationLayout'),
});
const organisationParts = lazyOrganisation();

function lazyOrganisation() {
  const part = <Path extends string>(
    path: Path,
    name: 'Settings' | 'Teams' | 'Workers' | 'Covers' | 'Handover' | 'Keys',
  ) =>
    createRoute({
      getParentRoute: () => organisation,
      path,
      component: lazyRouteComponent(() => import('../features/organisation'), name),
    });
  return [
    part('/', 'Settings'),
    part('/teams', 'Teams'),
    part('/people', 'Workers'),
    part('/cover', 'Covers'),
    part('/handover', 'Handover'),
    part('/keys', 'Keys'),
  ] as const;
}

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
  sitting,
  inside.addChildren([
    start,
    choose,
    account,
    notifications,
    notification,
    preferences,
    today,
    people,
    addPerson,
    person.addChildren([...personParts, plan, versions, version, compare]),
    organisation.addChildren([...organisationParts]),
    myPlan,
    myWholePlan,
    myLooked,
    mySharing,
    myAnswer,
  ]),
  full.addChildren([agree, together]),
]);

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
