import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { PlanAccess } from '../../../plans';
import type { DisagreementRow } from '../../persistence/disagreement.row';
import { Disagreements } from '../../persistence/disagreements';
import { Proposals } from '../../persistence/proposals';
import { AgreementAccess } from '../agreement-access';

/** A point on which people differ. */
export interface NewDisagreement {
  readonly about: string;
  readonly position: string;
  readonly proposalId?: string;
}

/** Puts on record that somebody sees something otherwise: it stands beside the plan until it is answered. */
@Injectable()
export class RaiseDisagreement {
  constructor(
    private readonly access: AgreementAccess,
    private readonly plans: PlanAccess,
    private readonly proposals: Proposals,
    private readonly disagreements: Disagreements,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 404 for a supporter to whom the goals are not open, and for a proposal of another plan. */
  async execute(planId: string, { about, position, proposalId }: NewDisagreement): Promise<DisagreementRow> {
    const { plan, reach } = await this.access.toSpeak(planId);
    this.plans.requireSection(reach, 'goals');
    if (proposalId !== undefined) await this.proposals.head(planId, proposalId);
    const { orgId, partyId } = currentPrincipal();
    const now = new Date();
    const row: DisagreementRow = {
      orgId, id: newId(), planId, proposalId: proposalId ?? null, about, position, status: 'open', raisedBy: partyId,
      response: null, respondedBy: null, respondedAt: null, settlement: null, settledBy: null, settledAt: null,
      version: 1, createdAt: now, createdBy: partyId, updatedAt: now, updatedBy: partyId,
    }; // prettier-ignore
    await this.disagreements.insert(row);
    const subject = { subjectKind: 'disagreement', subjectId: row.id };
    await this.states.record({ ...subject, state: 'open' });
    await this.audit.record({ action: 'disagreement.raised', ...subject, personId: plan.personId, planId });
    return row;
  }
}
