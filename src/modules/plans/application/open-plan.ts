import { Injectable } from '@nestjs/common';
import { conflict } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { sqlState, Units } from '../../../platform/database/units';
import { PeopleReach } from '../../people';
import { FIRST_PLAN_STATUS } from '../domain/plan-status';
import { PlanRow } from '../persistence/plan.row';
import { PlanReviews } from './plan-reviews';
import { requirePresentWorker } from './present-worker';

export interface NewPlan {
  readonly personId: string;
  readonly reviewOn?: string;
  readonly reviewResponsibleId?: string;
}

const UNIQUE_VIOLATION = '23505';

/**
 * Opens the one plan a person can have that has not ended, with its first review on the day chosen or, where none was, within
 * the organisation's time. @throws 409 plan_exists, 422 unknown_worker, due_in_past, due_too_far.
 */
@Injectable()
export class OpenPlan {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly audit: Audit,
    private readonly states: StateChanges,
    private readonly reviews: PlanReviews,
  ) {}

  /** @returns the id of the plan. */
  async execute({ personId, reviewOn, reviewResponsibleId }: NewPlan): Promise<string> {
    await this.people.requireWrite(personId);
    if (reviewResponsibleId) await requirePresentWorker(this.units, reviewResponsibleId);
    const first = await this.reviews.first(personId, reviewOn);
    const id = newId();
    const { partyId } = currentPrincipal();
    const row = {
      orgId: this.units.orgId, id, personId, status: FIRST_PLAN_STATUS, reviewOn: first.dueOn, reviewResponsibleId,
      createdBy: partyId, updatedBy: partyId,
    }; // prettier-ignore
    await this.units.manager.insert(PlanRow, row).catch((error: unknown) => {
      if (sqlState(error) === UNIQUE_VIOLATION)
        throw conflict('plan_exists', 'This person has a plan already.');
      throw error;
    });
    await this.audit.record({
      action: 'plan.opened',
      subjectKind: 'plan',
      subjectId: id,
      personId,
      planId: id,
    });
    await this.states.record({ subjectKind: 'plan', subjectId: id, state: FIRST_PLAN_STATUS });
    await this.reviews.opened({ id, personId }, first);
    return id;
  }
}
