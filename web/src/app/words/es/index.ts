import account from './account.json';
import agree from './agree.json';
import app from './app.json';
import history from './history.json';
import live from './live.json';
import myPlan from './my-plan.json';
import notifications from './notifications.json';
import plan from './plan.json';
import problems from './problems.json';
import review from './review.json';
import signIn from './sign-in.json';
import strengths from './strengths.json';
import tend from './tend.json';
import versions from './versions.json';

/** Spanish for whoever has a plan or supports somebody: their pages and what those share. Workers' pages are not in it. */
export const es = {
  account,
  agree,
  app,
  history,
  live,
  myPlan,
  notifications,
  plan,
  problems,
  review,
  signIn,
  strengths,
  tend,
  versions,
} as const;
