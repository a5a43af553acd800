import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { PlanAccess } from '../../../plans';
import { nextDisagreementState, type DisagreementState } from '../../domain/disagreement-states';
import type { DisagreementRow } from '../../persistence/disagreement.row';
import { Disagreements } from '../../persistence/disagreements';

/** Answers a disagreement, and settles it with the answer or later. The first answer stays as it was given. */
@Injectable()
export class AnswerDisagreement {
  constructor(
    private readonly plans: PlanAccess,
    private readonly disagreements: Disagreements,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 409 disagreement_answered, disagreement_settled. */
  async execute(planId: string, id: string, response: string, settled: boolean): Promise<DisagreementRow> {
    const { plan } = await this.plans.toWrite(planId);
    const current = await this.disagreements.locked(planId, id);
    const state = nextDisagreementState(current.status as DisagreementState, settled);
    const { partyId } = currentPrincipal();
    const now = new Date();
    const answered = current.response !== null;
    const changed = await this.disagreements.change(current, {
      ...{ status: state, updatedBy: partyId },
      ...(answered ? { settlement: response } : { response, respondedBy: partyId, respondedAt: now }),
      ...(state === 'settled' ? { settledBy: partyId, settledAt: now } : {}),
    });
    const subject = { subjectKind: 'disagreement', subjectId: id };
    await this.states.record({ ...subject, state });
    await this.audit.record({ action: `disagreement.${state}`, ...subject, personId: plan.personId, planId });
    return changed;
  }
}
