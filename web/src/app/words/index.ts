import account from './en-GB/account.json';
import app from './en-GB/app.json';
import history from './en-GB/history.json';
import myPlan from './en-GB/my-plan.json';
import people from './en-GB/people.json';
import person from './en-GB/person.json';
import plan from './en-GB/plan.json';
import problems from './en-GB/problems.json';
import signIn from './en-GB/sign-in.json';
import strengths from './en-GB/strengths.json';
import tend from './en-GB/tend.json';
import today from './en-GB/today.json';

/** British English, whole: every other language is measured by it. */
export const enGB = {
  account,
  app,
  history,
  myPlan,
  people,
  person,
  plan,
  problems,
  signIn,
  strengths,
  tend,
  today,
} as const;
