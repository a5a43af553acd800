import { Injectable } from '@nestjs/common';
import { conflict, notAllowed, notFound } from '../../../shared/errors';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { PlanAccess, type OpenedPlan } from '../../plans';

const lock = (strength: 'UPDATE' | 'NO KEY UPDATE'): Statement => ({
  name: `plan.lock.${strength.toLowerCase().replaceAll(' ', '_')}`,
  text: `SELECT 1 FROM plan WHERE org_id = $1 AND id = $2 FOR ${strength}`,
});
const AGAINST_WRITERS = lock('UPDATE');
const AGAINST_DECISIONS = lock('NO KEY UPDATE');

/**
 * Who may propose, attest and bring into force. Locks are taken in one order, plan before proposal, and the strongest
 * first, so that nobody waits in a circle.
 */
@Injectable()
export class AgreementAccess {
  constructor(
    private readonly units: Units,
    private readonly plans: PlanAccess,
  ) {}

  /** Holds back every writer of the plan: what is frozen is one moment of it. @throws as PlanAccess.toWrite. */
  async toPropose(planId: string): Promise<OpenedPlan> {
    await this.units.query(AGAINST_WRITERS, [this.units.orgId, planId]);
    return this.plans.toWrite(planId);
  }

  /** One decision at a time; writers go on in the next draft. @throws as PlanAccess.toWrite. */
  async toDecide(planId: string): Promise<OpenedPlan> {
    await this.units.query(AGAINST_DECISIONS, [this.units.orgId, planId]);
    return this.plans.toWrite(planId);
  }

  /**
   * For saying where one stands: also for supporters, who may not write.
   * @throws 404; 403 read_only for a manager; 409 plan_ended, entered_in_error.
   */
  async toSpeak(planId: string): Promise<OpenedPlan> {
    const opened = await this.plans.toRead(planId);
    if (opened.reach.basis === 'manager')
      throw notAllowed('read_only', 'You may read this record, and not change it.');
    if (opened.reach.enteredInError)
      throw conflict(
        'entered_in_error',
        'This record was entered for the wrong person: it takes no changes.',
      );
    if (opened.plan.status === 'ended')
      throw conflict('plan_ended', 'This plan has ended: it is kept as it was.');
    return opened;
  }

  /** A link sent for one proposal opens that one alone. @throws 404 for any other. */
  requireProposalOfSession(proposalId: string): void {
    const { proposalId: locked } = currentPrincipal();
    if (locked !== null && locked !== proposalId) throw notFound();
  }
}
