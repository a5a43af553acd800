import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { personQuery, planOfPersonQuery } from '../../api/people';
import { mayBeSignedIn } from '../../api/session';
import { beginToAsk } from '../query-client';
import { full, inside } from './frame';

/** Asks for the person whom the address names, and for their plan, while it is asked who is here. */
export function foreseePerson(queryClient: QueryClient): void {
  const [, personId, part] = /^\/people\/([0-9a-f-]{36})(\/plan)?$/.exec(location.pathname) ?? [];
  if (personId === undefined || !mayBeSignedIn()) return;
  beginToAsk(queryClient.query(personQuery(personId)));
  if (part !== undefined) beginToAsk(queryClient.query(planOfPersonQuery(personId)));
}

// A loader only begins to ask: the page asks for the same and waits for the answer where it shows it. It does not for a
// link that is merely pointed at, since every look at somebody's record is written down, and they can read it.
const person = createRoute({
  getParentRoute: () => inside,
  path: '/people/$personId',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(personQuery(personId)));
  },
  component: lazyPage(() => import('../../features/person'), 'PersonLayout'),
});
const personParts = lazyParts();
const plan = createRoute({
  getParentRoute: () => person,
  path: '/plan',
  loader: ({ context: { queryClient }, params: { personId }, preload }) => {
    if (!preload) beginToAsk(queryClient.query(planOfPersonQuery(personId)));
  },
  component: lazyPage(() => import('../../features/plan/plan-of-person'), 'PlanOfPerson'),
});
const review = createRoute({
  getParentRoute: () => person,
  path: '/review',
  component: lazyPage(() => import('../../features/review'), 'ReviewOfPerson'),
});
const versions = createRoute({
  getParentRoute: () => person,
  path: '/versions',
  component: lazyPage(() => import('../../features/versions'), 'VersionsPage'),
});
const version = createRoute({
  getParentRoute: () => person,
  path: '/versions/$number',
  component: lazyPage(() => import('../../features/versions'), 'VersionPage'),
});
const compare = createRoute({
  getParentRoute: () => person,
  path: '/compare',
  validateSearch: ({ from, to }: Record<string, unknown>) => ({
    from: Number(from) > 0 ? Math.trunc(Number(from)) : 1,
    to: Number(to) > 0 ? String(Math.trunc(Number(to))) : 'draft',
  }),
  component: lazyPage(() => import('../../features/versions'), 'ComparePage'),
});
const strengths = createRoute({
  getParentRoute: () => person,
  path: '/strengths',
  component: lazyPage(() => import('../../features/strengths'), 'StrengthsOfPerson'),
});
function lazyParts() {
  const part = <Path extends string>(
    path: Path,
    name: 'About' | 'Circle' | 'Supporters' | 'Episodes' | 'Consents' | 'History',
  ) =>
    createRoute({
      getParentRoute: () => person,
      path,
      component: lazyPage(() => import('../../features/person/parts'), name),
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
  component: lazyPage(() => import('../../features/agree'), 'AgreePage'),
});
const together = createRoute({
  getParentRoute: () => full,
  path: '/people/$personId/together',
  component: lazyPage(() => import('../../features/conversation'), 'ConversationPage'),
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
