import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { personQuery, planOfPersonQuery } from '../../api/people';
import { beginToAsk } from '../query-client';
import { full, inside } from './frame';

// A loader only begins to ask: the page asks for the same and waits for the answer where it shows it. It does not for a
// link that is merely pointed at, since every look at somebody's record is written down, and they can read it.
const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$personId',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(personQuery(personId)));
  },
  component: lazyRouteComponent(() => import('../../features/person'), 'PersonLayout'),
});
const personParts = lazyParts();
const plan = createRoute({
  getParentRoute: () => person,
  path: '/plan',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(planOfPersonQuery(personId)));
  },
  component: lazyRouteComponent(() => import('../../features/plan/plan-of-person'), 'PlanOfPerson'),
});
const review = createRoute({
  getParentRoute: () => person,
  path: '/review',
  component: lazyRouteComponent(() => import('../../features/review'), 'ReviewOfPerson'),
});
const versions = createRoute({
  getParentRoute: () => person,
  path: '/versions',
  component: lazyRouteComponent(() => import('../../features/versions'), 'VersionsPage'),
});
const version = createRoute({
  getParentRoute: () => person,
  path: '/versions/$number',
  component: lazyRouteComponent(() => import('../../features/versions'), 'VersionPage'),
});
const compare = createRoute({
  getParentRoute: () => person,
  path: '/compare',
  validateSearch: ({ from, to }: Record<string, unknown>) => ({
    from: Number(from) > 0 ? Math.trunc(Number(from)) : 1,
    to: Number(to) > 0 ? String(Math.trunc(Number(to))) : 'draft',
  }),
  component: lazyRouteComponent(() => import('../../features/versions'), 'ComparePage'),
});
const strengths = createRoute({
  getParentRoute: () => person,
  path: '/strengths',
  component: lazyRouteComponent(() => import('../../features/strengths'), 'StrengthsOfPerson'),
});
function lazyParts() {
  const part = <Path extends string>(
    path: Path,
    name: 'About' | 'Circle' | 'Supporters' | 'Episodes' | 'Consents' | 'History',
  ) =>
    createRoute({
      getParentRoute: () => person,
      path,
      component: lazyRouteComponent(() => import('../../features/person/parts'), name),
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

const agree = createRoute({
  getParentRoute: () => full,
  path: '/people/$personId/agree',
  component: lazyRouteComponent(() => import('../../features/agree'), 'AgreePage'),
});
const together = createRoute({
  getParentRoute: () => full,
  path: '/people/$personId/together',
  component: lazyRouteComponent(() => import('../../features/conversation'), 'ConversationPage'),
});
export const ofPerson = person.addChildren([
  ...personParts,
  plan,
  strengths,
  review,
  versions,
  version,
  compare,
]);
/** What a worker and the person do together, on the whole screen. */
export const besidePerson = [agree, together] as const;
