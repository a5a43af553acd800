import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { sqlState, Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { nextPlanStatus, type PlanStatus } from '../domain/plan-status';
import { PlanRow } from '../persistence/plan.row';
import { unknownWorker } from './open-plan';
import { PlanAccess } from './plan-access';

export interface PlanChanges {
  readonly reviewOn?: string | null;
  readonly reviewResponsibleId?: string | null;
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Changes what belongs to the plan as a whole: its review, who answers for it, and whether it is under way. */
@Injectable()
export class RevisePlan {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 412 stale, 422 unknown_worker. */
  async execute(planId: string, version: number, changes: PlanChanges): Promise<void> {
    const { plan } = await this.access.toWrite(planId);
    const row = await findRow(this.units, PlanRow, planId);
    const patch = { ...changes, updatedBy: currentPrincipal().partyId };
    await updateVersioned(this.units, PlanRow, row, version, patch).catch((error: unknown) => {
      throw sqlState(error) === FOREIGN_KEY_VIOLATION ? unknownWorker() : error;
    });
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
    const fact = { subjectKind: 'plan', subjectId: planId, personId: plan.personId, planId };
    await this.audit.record({ action: `plan.${status}`, ...fact, fields: ['status'] });
  }
}
