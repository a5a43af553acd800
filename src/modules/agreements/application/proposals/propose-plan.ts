import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { sealSnapshot } from '../../domain/snapshot';
import { DraftContents } from '../../persistence/draft-contents';
import { Proposals, type ProposalHead } from '../../persistence/proposals';
import { AgreementAccess } from '../agreement-access';
import { DraftSnapshots, type DictationWaiting } from './draft-snapshots';

/** A proposal that was just made, and advice that blocks nothing. */
export interface MadeProposal {
  readonly proposal: ProposalHead;
  readonly warnings: DictationWaiting[];
}

/** Freezes the draft as the bytes that people attest; what is written from now on belongs to the next draft. */
@Injectable()
export class ProposePlan {
  constructor(
    private readonly access: AgreementAccess,
    private readonly drafts: DraftSnapshots,
    private readonly contents: DraftContents,
    private readonly proposals: Proposals,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 409 proposal_open, 422 not_ready. */
  async execute(planId: string): Promise<MadeProposal> {
    const { plan } = await this.access.toPropose(planId);
    if (await this.proposals.isOneOpen(planId))
      throw conflict('proposal_open', 'A proposal is open already: agree to it or withdraw it first.');
    const proposedAt = new Date();
    const { snapshot, warnings } = await this.drafts.ready(planId, proposedAt);
    const { previousHash, schemaVersion } = snapshot;
    const proposedBy = currentPrincipal().partyId;
    const proposal = {
      id: newId(), planId, draft: plan.draft, schemaVersion, previousHash, proposedBy, proposedAt,
      ...sealSnapshot(snapshot),
    }; // prettier-ignore
    await this.proposals.insert(proposal);
    await this.contents.beginNextDraft(planId);
    const subject = { subjectKind: 'proposal', subjectId: proposal.id };
    await this.states.record({ ...subject, state: 'open' });
    await this.audit.record({ action: 'proposal.made', ...subject, personId: plan.personId, planId });
    const closing = { closedAt: null, closedBy: null, closingReason: null };
    return { proposal: { ...proposal, ...closing, status: 'open' }, warnings };
  }
}
