import account from './en-GB/account.json';
import agree from './en-GB/agree.json';
import app from './en-GB/app.json';
import conversation from './en-GB/conversation.json';
import history from './en-GB/history.json';
import live from './en-GB/live.json';
import myPlan from './en-GB/my-plan.json';
import notifications from './en-GB/notifications.json';
import organisation from './en-GB/organisation.json';
import people from './en-GB/people.json';
import person from './en-GB/person.json';
import plan from './en-GB/plan.json';
import problems from './en-GB/problems.json';
import reminders from './en-GB/reminders.json';
import review from './en-GB/review.json';
import signIn from './en-GB/sign-in.json';
import strengths from './en-GB/strengths.json';
import tend from './en-GB/tend.json';
import today from './en-GB/today.json';
import versions from './en-GB/versions.json';

/** British English, whole: every other language is measured by it. */
export const enGB = {
  account,
  agree,
  app,
  conversation,
  history,
  live,
  myPlan,
  notifications,
  organisation,
  people,
  person,
  plan,
  problems,
  reminders,
  review,
  signIn,
  strengths,
  tend,
  today,
  versions,
} as const;
