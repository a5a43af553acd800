import { isUuid } from '../../shared/ids';
import { isSection } from '../../shared/sections';

/** The topic on which every process hears that something of a plan, beside its words, was changed and committed. */
export const PLAN_CHANGED = 'plan.changed';

export interface PlanChanged {
  readonly orgId: string;
  readonly planId: string;
  /** One of the closed list of sections. */
  readonly section: string;
  /** The entry; the plan itself where the order of its entries changed. */
  readonly subjectId: string;
}

export function planChanged({ orgId, planId, section, subjectId }: PlanChanged): string {
  return [orgId, planId, section, subjectId].join('/');
}

/** @returns null for what is no such message. */
export function readPlanChanged(body: string): PlanChanged | null {
  const [orgId, planId, section, subjectId] = body.split('/');
  return isUuid(orgId) && isUuid(planId) && isSection(section) && isUuid(subjectId)
    ? { orgId, planId, section, subjectId }
    : null;
}
