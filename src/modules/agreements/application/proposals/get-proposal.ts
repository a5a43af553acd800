import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import type { Section } from '../../../../shared/sections';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../../platform/http/conventions/page';
import { PlanAccess } from '../../../plans';
import { cutSnapshot, seesWhole } from '../../domain/cut-snapshot';
import { readSnapshot, type PlanSnapshot } from '../../domain/snapshot';
import { Attestations, type Attestation } from '../../persistence/attestations';
import { Proposals, type ProposalHead } from '../../persistence/proposals';
import { verifiedBytes } from '../../persistence/stored-bytes';
import { AgreementAccess } from '../agreement-access';

/** A proposal as far as the caller may see it. */
export interface ReadProposal {
  readonly proposal: ProposalHead;
  readonly document: PlanSnapshot;
  readonly sections: Section[];
  /** Whether it is the whole document, so that hashing it anew leads to the hash. */
  readonly whole: boolean;
  /** Oldest first: all, for whoever sees the whole; else the caller's own. */
  readonly attestations: Attestation[];
}

/** Reads proposals back, cut to what the caller may see; the hash is always that of the whole. */
@Injectable()
export class GetProposal {
  constructor(
    private readonly plans: PlanAccess,
    private readonly access: AgreementAccess,
    private readonly proposals: Proposals,
    private readonly attestations: Attestations,
  ) {}

  async execute(planId: string, proposalId: string): Promise<ReadProposal> {
    const { reach } = await this.plans.toRead(planId);
    this.access.requireProposalOfSession(proposalId);
    const { bytes, ...proposal } = await this.proposals.document(planId, proposalId);
    const document = readSnapshot(verifiedBytes({ ...proposal, bytes }));
    const whole = seesWhole(reach);
    const attestations = await this.attestations.of(proposalId);
    const { partyId } = currentPrincipal();
    return {
      proposal: whole ? proposal : { ...proposal, closingReason: null },
      document: cutSnapshot(document, reach),
      sections: [...reach.sections],
      whole,
      attestations: whole ? attestations : attestations.filter((one) => one.partyId === partyId),
    };
  }

  /** The exact bytes. @throws 404 for whoever may not see all of them. */
  async bytes(planId: string, proposalId: string): Promise<{ bytes: Buffer; hash: string }> {
    const { reach } = await this.plans.toRead(planId);
    this.access.requireProposalOfSession(proposalId);
    if (!seesWhole(reach)) throw notFound();
    const stored = await this.proposals.document(planId, proposalId);
    return { bytes: verifiedBytes(stored), hash: stored.hash };
  }

  /** All of the plan, latest first. */
  async page(planId: string, { limit, cursor }: PageQuery): Promise<Page<ProposalHead>> {
    const { reach } = await this.plans.toRead(planId);
    const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
    const rows = await this.proposals.page(planId, before ?? null, currentPrincipal().proposalId, limit);
    const { items, next } = toPage(rows, limit, ({ id }) => [id]);
    if (seesWhole(reach)) return { items, next };
    return { items: items.map((proposal) => ({ ...proposal, closingReason: null })), next };
  }
}
