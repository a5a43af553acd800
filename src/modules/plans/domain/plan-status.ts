import { isLast, move, type Course } from './progress';

/** Whether a plan guides support now. That a draft differs, or a review is under way, is derived and no status. */
const COURSE = {
  not_yet_agreed: ['active', 'ended'],
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
} as const satisfies Course<PlanStatus>;

/** Only a version coming into force makes a plan active at first. */
const COURSE_BY_HAND = { ...COURSE, not_yet_agreed: ['ended'] } as const satisfies Course<PlanStatus>;

export type PlanStatus = 'not_yet_agreed' | 'active' | 'paused' | 'ended';

export const PLAN_STATUSES = Object.keys(COURSE) as readonly PlanStatus[];

/** The status a plan is opened with. */
export const FIRST_PLAN_STATUS: PlanStatus = 'not_yet_agreed';

/** The status after somebody pauses, resumes or ends the plan; 409 `plan_status_not_reachable`. */
export function nextPlanStatus(status: PlanStatus, to: PlanStatus): PlanStatus {
  return move<PlanStatus>(COURSE_BY_HAND, status, to, 'plan_status_not_reachable');
}

/** The status once a version comes into force: a plan under way goes on, a paused one is taken up again. */
export function statusAfterVersion(status: PlanStatus): PlanStatus {
  return status === 'active'
    ? status
    : move<PlanStatus>(COURSE, status, 'active', 'plan_status_not_reachable');
}

/** Whether the plan is over, so that another may be opened for the person. */
export function isPlanOver(status: PlanStatus): boolean {
  return isLast<PlanStatus>(COURSE, status);
}
