import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Session } from '../../api/contract';
import { planQuery } from '../../api/plan';
import { myPlansQuery } from '../../api/today';
import { beginToAsk } from '../query-client';
import { isWorker } from '../roles';
import { inside } from './frame';

interface Loading {
  readonly context: { readonly queryClient: QueryClient; readonly session: Session };
  readonly preload: boolean;
}

/** Which plan is theirs, and what it says: asked for while the page that shows it is still on its way. */
async function ask({ queryClient, session }: Loading['context']): Promise<void> {
  const open = session.planId === null ? await queryClient.query(myPlansQuery) : [];
  const planId = session.planId ?? open.find((each) => each.planId !== null)?.planId;
  if (typeof planId === 'string') await queryClient.query(planQuery(planId));
}

/** Not for a link that is merely pointed at: every look at a record is written down (of-person.ts). */
const loader = ({ context, preload }: Loading): void => {
  if (!preload && !isWorker(context.session)) beginToAsk(ask(context));
};

const myAnswer = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/answer',
  loader,
  component: lazyRouteComponent(() => import('../../features/agree'), 'MyAnswerPage'),
});
const myPlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan',
  loader,
  component: lazyRouteComponent(() => import('../../features/my-plan'), 'MyPlanPage'),
});
const myWholePlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/all',
  loader,
  component: lazyRouteComponent(() => import('../../features/my-plan/my-whole-plan-page'), 'MyWholePlanPage'),
});
const myStrengths = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/strengths',
  loader,
  component: lazyRouteComponent(() => import('../../features/strengths'), 'MyStrengthsPage'),
});
const myReview = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/review',
  loader,
  component: lazyRouteComponent(() => import('../../features/my-plan/my-review-page'), 'MyReviewPage'),
});
const myLooked = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/looked',
  component: lazyRouteComponent(() => import('../../features/my-plan/my-looked-page'), 'MyLookedPage'),
});

const mySharing = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/sharing',
  component: lazyRouteComponent(() => import('../../features/person/parts'), 'MySharing'),
});
const myCircle = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/circle',
  component: lazyRouteComponent(() => import('../../features/person/parts'), 'MyCircle'),
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
