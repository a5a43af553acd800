import account from './en-GB/account.json';
import agree from './en-GB/agree.json';
import app from './en-GB/app.json';
import conversation from './en-GB/conversation.json';
import live from './en-GB/live.json';
import myPlan from './en-GB/my-plan.json';
import notifications from './en-GB/notifications.json';
import organisation from './en-GB/organisation.json';
import people from './en-GB/people.json';
import person from './en-GB/person.json';
import plan from './en-GB/plan.json';
import problems from './en-GB/problems.json';
import signIn from './en-GB/sign-in.json';
import today from './en-GB/today.json';
import versions from './en-GB/versions.json';

/** British English, whole: every other language is measured by it. */
export const enGB = {
  account,
  agree,
  app,
  conversation,
  live,
  myPlan,
  notifications,
  organisation,
  people,
  person,
  plan,
  problems,
  signIn,
  today,
  versions,
} as const;
