import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Outbox } from '../../../../platform/outbox/outbox';
import { statusAfterVersion, type PlanHead } from '../../../plans';
import { DraftContents } from '../../persistence/draft-contents';
import { Proposals, type ProposalHead } from '../../persistence/proposals';
import { Versions, type NewVersion, type VersionHead } from '../../persistence/versions';

/** The job that tells the person that a copy of a version waits for them. */
export const COPY_OF_VERSION = 'plan_version.copy';

/** On what grounds the version comes into force. */
export type Grounds = Pick<NewVersion, 'basis' | 'reason' | 'explanation' | 'capacityBasis' | 'offerAgainOn'>;

/** Numbers the bytes of a proposal as the version in force. The caller holds both plan and proposal. */
@Injectable()
export class BringIntoForce {
  constructor(
    private readonly proposals: Proposals,
    private readonly versions: Versions,
    private readonly contents: DraftContents,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(plan: PlanHead, proposal: ProposalHead, grounds: Grounds): Promise<VersionHead> {
    const last = await this.versions.last(plan.id);
    if ((last?.hash ?? null) !== proposal.previousHash)
      throw new Error(`Proposal ${proposal.id} does not follow the last version of its plan.`);
    const { partyId } = currentPrincipal();
    const number = (last?.number ?? 0) + 1;
    const id = newId();
    const version = await this.versions.insert({ id, number, proposalId: proposal.id, partyId, ...grounds });
    const status = statusAfterVersion(plan.status);
    await this.contents.comeIntoForce(plan.id, { version: number, draft: proposal.draft, status, partyId });
    await this.proposals.close(proposal, grounds.basis, null);
    await this.recordStates(plan, version, status);
    const fact = { subjectKind: 'plan_version', subjectId: id, personId: plan.personId, planId: plan.id };
    await this.audit.record({ action: `plan_version.${grounds.basis}`, ...fact });
    await this.outbox.append(COPY_OF_VERSION, id);
    return version;
  }

  private async recordStates(
    { id, status: before }: PlanHead,
    version: VersionHead,
    status: string,
  ): Promise<void> {
    const { proposalId, number, basis, reason } = version;
    const why = reason ?? undefined;
    await this.states.record({ subjectKind: 'proposal', subjectId: proposalId, state: basis, reason: why });
    const inForce = { subjectKind: 'plan_version', subjectId: version.id, detail: String(number) };
    await this.states.record({ ...inForce, state: basis, reason: why });
    if (status !== before) await this.states.record({ subjectKind: 'plan', subjectId: id, state: status });
  }
}
