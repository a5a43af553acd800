import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './frame';

const myAnswer = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/answer',
  component: lazyRouteComponent(() => import('../../features/agree'), 'MyAnswerPage'),
});
const myPlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan',
  component: lazyRouteComponent(() => import('../../features/my-plan'), 'MyPlanPage'),
});
const myWholePlan = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/all',
  component: lazyRouteComponent(() => import('../../features/my-plan'), 'MyWholePlanPage'),
});
const myStrengths = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/strengths',
  component: lazyRouteComponent(() => import('../../features/strengths'), 'MyStrengthsPage'),
});
const myReview = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/review',
  component: lazyRouteComponent(() => import('../../features/my-plan'), 'MyReviewPage'),
});
const myLooked = createRoute({
  getParentRoute: () => inside,
  path: '/my-plan/looked',
  component: lazyRouteComponent(() => import('../../features/my-plan'), 'MyLookedPage'),
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
