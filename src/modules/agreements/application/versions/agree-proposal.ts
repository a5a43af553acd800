import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { checkAgreed, checkHash } from '../../domain/attestation-rules';
import { checkProposalOpen } from '../../domain/proposal-states';
import { readSnapshot } from '../../domain/snapshot';
import { Attestations, attested } from '../../persistence/attestations';
import { Proposals } from '../../persistence/proposals';
import { verifiedBytes } from '../../persistence/stored-bytes';
import { AgreementAccess } from '../agreement-access';
import { DraftSnapshots } from '../proposals/draft-snapshots';
import { BringIntoForce } from './bring-into-force';
import type { LabelledVersion } from './labelled-version';

/** Brings a proposal into force that the person, or whoever decides in their place, agreed to. */
@Injectable()
export class AgreeProposal {
  constructor(
    private readonly access: AgreementAccess,
    private readonly proposals: Proposals,
    private readonly attestations: Attestations,
    private readonly drafts: DraftSnapshots,
    private readonly bringIntoForce: BringIntoForce,
  ) {}

  /** @throws 409 proposal_closed, hash_moved_on, not_agreed; 422 not_ready. */
  async execute(planId: string, proposalId: string, hash: string): Promise<LabelledVersion> {
    const { plan } = await this.access.toDecide(planId);
    const proposal = await this.proposals.toDecide(planId, proposalId);
    checkProposalOpen(proposal.status);
    checkHash(hash, proposal.hash);
    const attestations = await this.attestations.of(proposalId);
    const agreed = checkAgreed(attestations.map(attested));
    const { kind, partyId } = currentPrincipal();
    if (kind === 'person' && agreed.partyId !== partyId)
      throw conflict('not_agreed', 'Say first that you agree: then you can bring it into force.');
    await this.drafts.recheck(planId, readSnapshot(verifiedBytes(proposal)));
    const version = await this.bringIntoForce.execute(plan, proposal, {
      ...{ basis: 'agreed', reason: null, explanation: null, capacityBasis: null, offerAgainOn: null },
    });
    return { version, attestations };
  }
}
