import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges, type StateFact } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { Outbox } from '../../../../platform/outbox/outbox';
import { declareJob } from '../../../../platform/queue/declared-jobs';
import { statusAfterVersion, type PlanHead } from '../../../plans';
import { DraftContents } from '../../persistence/draft-contents';
import { Proposals, type ProposalHead } from '../../persistence/proposals';
import { Versions, type NewVersion, type VersionHead } from '../../persistence/versions';

/** The job that tells the person that a copy of a version waits for them. */
export const COPY_OF_VERSION = declareJob({ name: 'plan_version.copy', queue: 'events' });

/** On what grounds the version comes into force. */
export type Grounds = Pick<NewVersion, 'basis' | 'reason' | 'explanation' | 'capacityBasis' | 'offerAgainOn'>;

/** Numbers the bytes of a proposal as the version in force. The caller holds both plan and proposal. */
@Injectable()
export class BringIntoForce {
  constructor(
    private readonly units: Units,
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
    const fact = { subjectKind: 'plan_version', subjectId: id, personId: plan.personId, planId: plan.id };
    await this.units.together(() =>
      Promise.all([
        this.contents.comeIntoForce(plan.id, { version: number, draft: proposal.draft, status, partyId }),
        this.proposals.close(proposal, grounds.basis, null),
        ...statesAfter(plan, version, status).map((state) => this.states.record(state)),
        this.audit.record({ action: `plan_version.${grounds.basis}`, ...fact }),
        this.outbox.append(COPY_OF_VERSION, id),
      ]),
    );
    return version;
  }
}

/** What has come into which state. */
function statesAfter({ id, status: before }: PlanHead, version: VersionHead, status: string): StateFact[] {
  const { proposalId, number, basis } = version;
  const reason = version.reason ?? undefined;
  return [
    { subjectKind: 'proposal', subjectId: proposalId, state: basis, reason },
    { subjectKind: 'plan_version', subjectId: version.id, detail: String(number), state: basis, reason },
    ...(status === before ? [] : [{ subjectKind: 'plan', subjectId: id, state: status }]),
  ];
}
