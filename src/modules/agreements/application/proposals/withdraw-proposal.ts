import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { AttestationLinks } from '../../../../platform/identity';
import { checkProposalOpen } from '../../domain/proposal-states';
import { Proposals, type ProposalHead } from '../../persistence/proposals';
import { AgreementAccess } from '../agreement-access';

/** Takes a proposal back: nobody can attest it any more, and another may be made. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly access: AgreementAccess,
    private readonly proposals: Proposals,
    private readonly links: AttestationLinks,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 409 proposal_closed. */
  async execute(planId: string, proposalId: string, reason: string): Promise<ProposalHead> {
    const { plan } = await this.access.toDecide(planId);
    const proposal = await this.proposals.head(planId, proposalId, 'FOR UPDATE');
    checkProposalOpen(proposal.status);
    await this.proposals.close(proposal, 'withdrawn', reason);
    await this.links.withdraw(proposalId);
    const subject = { subjectKind: 'proposal', subjectId: proposalId };
    await this.states.record({ ...subject, state: 'withdrawn', reason });
    await this.audit.record({ action: 'proposal.withdrawn', ...subject, personId: plan.personId, planId });
    return this.proposals.head(planId, proposalId);
  }
}
