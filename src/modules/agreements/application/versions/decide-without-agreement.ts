import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { checkHash, whoAgreed } from '../../domain/attestation-rules';
import { checkProposalOpen } from '../../domain/proposal-states';
import { readSnapshot } from '../../domain/snapshot';
import {
  checkReasonFits,
  checkWithoutAgreement,
  type WithoutAgreement,
} from '../../domain/without-agreement';
import { Attestations, attested } from '../../persistence/attestations';
import { Proposals } from '../../persistence/proposals';
import { verifiedBytes } from '../../persistence/stored-bytes';
import { AgreementAccess } from '../agreement-access';
import { DraftSnapshots } from '../proposals/draft-snapshots';
import { BringIntoForce } from './bring-into-force';
import type { LabelledVersion } from './labelled-version';

/** Why a version comes into force although the person did not agree, in the words of who decides it. */
export interface Decision extends WithoutAgreement {
  readonly explanation: string;
}

/** Brings a proposal into force without agreement: always labelled so, and offered to the person again. */
@Injectable()
export class DecideWithoutAgreement {
  constructor(
    private readonly access: AgreementAccess,
    private readonly proposals: Proposals,
    private readonly attestations: Attestations,
    private readonly drafts: DraftSnapshots,
    private readonly bringIntoForce: BringIntoForce,
  ) {}

  /**
   * @throws 409 proposal_closed, hash_moved_on, person_agreed; 422 not_ready, reason_contradicts_stance,
   * without_agreement_incomplete.
   */
  async execute(
    planId: string,
    proposalId: string,
    hash: string,
    decision: Decision,
  ): Promise<LabelledVersion> {
    const { plan } = await this.access.toDecide(planId);
    const proposal = await this.proposals.toDecide(planId, proposalId);
    checkProposalOpen(proposal.status);
    checkHash(hash, proposal.hash);
    const attestations = await this.attestations.of(proposalId);
    const stances = attestations.map(attested);
    if (whoAgreed(stances)?.stance === 'agree')
      throw conflict('person_agreed', 'This was agreed to: bring it into force as agreed.');
    checkReasonFits(decision.reason, stances);
    const { today } = await this.drafts.recheck(planId, readSnapshot(verifiedBytes(proposal)));
    checkWithoutAgreement(decision, today);
    const { reason, explanation, capacityBasis = null, offerAgainOn } = decision;
    const grounds = { basis: 'without_agreement', reason, explanation, capacityBasis, offerAgainOn } as const;
    return { version: await this.bringIntoForce.execute(plan, proposal, grounds), attestations };
  }
}
