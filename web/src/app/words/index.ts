import account from './en-GB/account.json';
import app from './en-GB/app.json';
import history from './en-GB/history.json';
import live from './en-GB/live.json';
import myPlan from './en-GB/my-plan.json';
import notifications from './en-GB/notifications.json';
import people from './en-GB/people.json';
import plan from './en-GB/plan.json';
import problems from './en-GB/problems.json';
import review from './en-GB/review.json';
import signIn from './en-GB/sign-in.json';
import strengths from './en-GB/strengths.json';
import tend from './en-GB/tend.json';
import today from './en-GB/today.json';

/** British English, by which every other language is measured; what few pages say comes with them (late.ts). */
export const enGB = {
  account,
  app,
  history,
  live,
  myPlan,
  notifications,
  people,
  plan,
  problems,
  review,
  signIn,
  strengths,
  tend,
  today,
} as const;
