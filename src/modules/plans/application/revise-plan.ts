import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { checkKeptInForce } from '../domain/kept-in-force';
import { isPlanOver, nextPlanStatus, type PlanStatus } from '../domain/plan-status';
import { PlanRow } from '../persistence/plan.row';
import { PlanAccess } from './plan-access';
import { PlanReviews } from './plan-reviews';
import { requirePresentWorker } from './present-worker';

export interface PlanChanges {
  readonly reviewOn?: string | null;
  readonly reviewResponsibleId?: string | null;
}

/** What is told of a change and is none itself. */
export interface PlanChangeWords {
  /** Why the review is on that day. */
  readonly reviewReason?: string;
}

/** Changes what belongs to the plan as a whole: its review, who answers for it, and whether it is under way. */
@Injectable()
export class RevisePlan {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly audit: Audit,
    private readonly states: StateChanges,
    private readonly reviews: PlanReviews,
  ) {}

  /** @throws 409 needed_in_force, 412 stale, 422 unknown_worker, due_in_past, due_too_far, reason_needed. */
  async execute(
    planId: string,
    version: number,
    { reviewReason, ...changes }: PlanChanges & PlanChangeWords,
  ): Promise<void> {
    const { plan } = await this.access.toWrite(planId);
    const row = await findRow(this.units, PlanRow, planId);
    checkKeptInForce(row, changes);
    const { reviewResponsibleId } = changes;
    if (reviewResponsibleId && reviewResponsibleId.toLowerCase() !== row.reviewResponsibleId)
      await requirePresentWorker(this.units, reviewResponsibleId);
    const patch = { ...changes, updatedBy: currentPrincipal().partyId };
    await updateVersioned(this.units, PlanRow, row, version, patch);
    const { reviewOn } = changes;
    if (reviewOn !== undefined && reviewOn !== row.reviewOn)
      await this.reviews.dayChosen(plan, reviewOn, reviewReason);
    const fact = { subjectKind: 'plan', subjectId: planId, personId: plan.personId, planId };
    await this.audit.record({ action: 'plan.updated', ...fact, fields: Object.keys(changes) });
  }

  /** Pauses, resumes or ends the plan. @throws 409 plan_status_not_reachable, 412 stale. */
  async move(planId: string, version: number, to: PlanStatus, reason: string): Promise<void> {
    const { plan } = await this.access.toWrite(planId);
    const row = await findRow(this.units, PlanRow, planId);
    const status = nextPlanStatus(plan.status, to);
    const endedAt = status === 'ended' ? new Date() : null;
    await updateVersioned(this.units, PlanRow, row, version, {
      status,
      endedAt,
      updatedBy: currentPrincipal().partyId,
    });
    await this.states.record({ subjectKind: 'plan', subjectId: planId, state: status, reason });
    if (isPlanOver(status)) await this.reviews.planEnded(plan, reason);
    const fact = { subjectKind: 'plan', subjectId: planId, personId: plan.personId, planId };
    await this.audit.record({ action: `plan.${status}`, ...fact, fields: ['status'] });
  }
}
