import account from './account.json';
import agree from './agree.json';
import app from './app.json';
import circle from './circle.json';
import conversation from './conversation.json';
import history from './history.json';
import live from './live.json';
import myPlan from './my-plan.json';
import notifications from './notifications.json';
import plan from './plan.json';
import preferences from './preferences.json';
import problems from './problems.json';
import review from './review.json';
import sharing from './sharing.json';
import signIn from './sign-in.json';
import strengths from './strengths.json';
import tend from './tend.json';
import versions from './versions.json';

/** Spanish for whoever has a plan or supports somebody: their pages and what those share. Workers' pages are not in it. */
export const es = {
  account,
  agree,
  app,
  circle,
  conversation,
  history,
  live,
  myPlan,
  notifications,
  plan,
  preferences,
  problems,
  review,
  sharing,
  signIn,
  strengths,
  tend,
  versions,
} as const;
