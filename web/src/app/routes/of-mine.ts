import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import type { Session } from '../../api/contract';
import { planQuery } from '../../api/plan';
import { mayBeSignedIn } from '../../api/session';
import { myPlansQuery } from '../../api/today';
import { fetchWords } from '../languages';
import { beginToAsk } from '../query-client';
import { isWorker } from '../roles';
import { inside } from './frame';

interface Loading {
  readonly context: { readonly queryClient: QueryClient; readonly session: Session };
  readonly preload: boolean;
}

/** Which plan is theirs, and what it says: asked for while the page that shows it is still on its way. */
async function ask(queryClient: QueryClient, lockedTo: string | null): Promise<void> {
  const open = lockedTo === null ? await queryClient.query(myPlansQuery) : [];
  const planId = lockedTo ?? open.find((each) => each.planId !== null)?.planId;
  if (typeof planId === 'string') await queryClient.query(planQuery(planId));
}

/** Where somebody begins: a link to a proposal leads elsewhere, and is for one plan that its session names. */
const BEGINNINGS = new Set(['/my-plan', '/my-plan/all']);

/**
 * Asks for their plan, and fetches the words of their language, while it is asked who is here: on a page that is
 * nobody's but a person's or a supporter's, one need not wait for the other.
 */
export function foreseeMine(queryClient: QueryClient): void {
  if (!BEGINNINGS.has(location.pathname) || !mayBeSignedIn()) return;
  beginToAsk(ask(queryClient, null));
  beginToAsk(fetchWords());
}

/** Not for a link that is merely pointed at: every look at a record is written down (of-person.ts). */
const loader = ({ context, preload }: Loading): void => {
  if (!preload && !isWorker(context.session)) beginToAsk(ask(context.queryClient, context.session.planId));
};

const myAnswer = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/answer',
  loader,
  component: lazyPage(() => import('../../features/agree'), 'MyAnswerPage'),
});
const myPlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan',
  loader,
  component: lazyPage(() => import('../../features/my-plan'), 'MyPlanPage'),
});
const myWholePlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/all',
  loader,
  component: lazyPage(() => import('../../features/my-plan/my-whole-plan-page'), 'MyWholePlanPage'),
});
const myStrengths = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/strengths',
  loader,
  component: lazyPage(() => import('../../features/strengths'), 'MyStrengthsPage'),
});
const myReview = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/review',
  loader,
  component: lazyPage(() => import('../../features/my-plan/my-review-page'), 'MyReviewPage'),
});
const myLooked = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/looked',
  component: lazyPage(() => import('../../features/my-plan/my-looked-page'), 'MyLookedPage'),
});

const mySharing = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/sharing',
  component: lazyPage(() => import('../../features/person/parts'), 'MySharing'),
});
const myCircle = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/circle',
  component: lazyPage(() => import('../../features/person/parts'), 'MyCircle'),
});
export const ofMine = [
  myPlan,
  myWholePlan,
  myStrengths,
  myReview,
  myLooked,
  mySharing,
  myCircle,
  myAnswer,
] as const;
