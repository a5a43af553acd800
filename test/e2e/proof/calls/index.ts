import { AGREEMENT_CALLS } from './agreement-calls';
import type { Calls } from './call';
import { CIRCLE_CALLS } from './circle-calls';
import { GOAL_CALLS } from './goal-calls';
import { ITEM_CALLS } from './item-calls';
import { JOB_CALLS } from './job-calls';
import { NOTIFICATION_CALLS } from './notification-calls';
import { ORGANISATION_CALLS } from './organisation-calls';
import { PEOPLE_CALLS } from './people-calls';
import { PLAN_CALLS } from './plan-calls';
import { REMINDER_CALLS } from './reminder-calls';
import { REVIEW_CALLS } from './review-calls';
import { SESSION_CALLS } from './session-calls';

/** How every operation of the contract is called rightly, by operationId. */
export const CALLS: Calls = {
  ...SESSION_CALLS,
  ...ORGANISATION_CALLS,
  ...PEOPLE_CALLS,
  ...PLAN_CALLS,
  ...ITEM_CALLS,
  ...GOAL_CALLS,
  ...CIRCLE_CALLS,
  ...AGREEMENT_CALLS,
  ...REVIEW_CALLS,
  ...NOTIFICATION_CALLS,
  ...JOB_CALLS,
  ...REMINDER_CALLS,
};
