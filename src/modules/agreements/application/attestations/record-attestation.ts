import { Injectable } from '@nestjs/common';
import { notAllowed, unprocessable } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Outbox } from '../../../../platform/outbox/outbox';
import { declareJob } from '../../../../platform/queue/declared-jobs';
import type { OpenedPlan } from '../../../plans';
import {
  actsForPerson,
  checkAttestation,
  checkHash,
  type AttestationClaim,
  type Capacity,
  type Stance,
} from '../../domain/attestation-rules';
import { seesWhole } from '../../domain/cut-snapshot';
import { isByOwnHand, type Method } from '../../domain/evidence';
import type { GivenEvidence } from '../../domain/given-evidence';
import { checkProposalOpen } from '../../domain/proposal-states';
import { Attestations, type Attestation } from '../../persistence/attestations';
import { Parties, type KnownParty } from '../../persistence/parties';
import { Proposals } from '../../persistence/proposals';
import { AgreementAccess } from '../agreement-access';
import { GatherEvidence } from './gather-evidence';

/** The job that sends somebody a copy of what was recorded as their words, with a way to object. */
export const COPY_OF_ATTESTATION = declareJob({ name: 'attestation.copy', queue: 'events' });

/** Where somebody stands, and how they let it be known. */
export interface NewAttestation {
  readonly hash: string;
  readonly stance: Stance;
  readonly words?: string;
  readonly method: Method;
  /** Whose stance it is; left out: the caller's, or the person's where it is recorded for them. */
  readonly partyId?: string;
  /** A supporter who decides in the person's place. */
  readonly capacity?: 'attorney' | 'deputy';
  readonly evidence: GivenEvidence;
}

/** Records where somebody stands on a proposal, with the evidence of the way they let it be known (invariant 4). */
@Injectable()
export class RecordAttestation {
  constructor(
    private readonly access: AgreementAccess,
    private readonly proposals: Proposals,
    private readonly attestations: Attestations,
    private readonly parties: Parties,
    private readonly gatherEvidence: GatherEvidence,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws 403, 409 proposal_closed or hash_moved_on, 422. */
  async execute(planId: string, proposalId: string, claim: NewAttestation): Promise<Attestation> {
    const opened = await this.access.toSpeak(planId);
    this.access.requireProposalOfSession(proposalId);
    // Held open until this is stored: nothing comes into force between the check and the stance.
    const proposal = await this.proposals.head(planId, proposalId, 'FOR SHARE');
    checkProposalOpen(proposal.status);
    checkHash(claim.hash, proposal.hash);
    const { attester, recorder } = await this.partiesTo(claim, opened.plan.personId);
    const capacity = capacityOf(attester, opened.plan.personId, claim);
    const { method, stance, hash } = claim;
    const claimed = { personId: opened.plan.personId, proposalId, partyId: attester.id, capacity, method };
    checkRecorder(claim, opened, attester.id, capacity);
    const { evidence, stored, attachmentId } = await this.gatherEvidence.execute(claimed, claim.evidence);
    const checked: AttestationClaim = { ...claimed, stance, hash, evidence, recorder };
    checkAttestation(checked, { state: proposal.status, hash: proposal.hash });
    const seen = seesWhole(opened.reach) ? undefined : [...opened.reach.sections];
    const attestation = await this.attestations.insert({
      id: newId(), proposalId, planId, personId: opened.plan.personId, partyId: attester.id, partyName: attester.name, capacity, stance, method, hash,
      words: claim.words ?? claim.evidence.words ?? null, evidence: { ...stored, sectionsSeen: seen }, attachmentId,
      recordedBy: recorder.partyId, viaId: recorder.viaId ?? null,
    }); // prettier-ignore
    await this.afterwards(attestation);
    return attestation;
  }

  private async afterwards({ id, planId, personId, method }: Attestation): Promise<void> {
    const subject = { subjectKind: 'attestation', subjectId: id, personId, planId };
    await this.audit.record({ action: 'attestation.recorded', ...subject, fields: ['stance', 'evidence'] });
    if (method === 'spoken') await this.outbox.append(COPY_OF_ATTESTATION, id);
  }

  private async partiesTo(
    { partyId, method }: NewAttestation,
    personId: string,
  ): Promise<{ attester: KnownParty; recorder: AttestationClaim['recorder'] }> {
    const { partyId: callerId, viaId } = currentPrincipal();
    const attesterId = (partyId ?? (isByOwnHand(method) ? callerId : personId)).toLowerCase();
    const known = await this.parties.known(attesterId, callerId);
    const attester = known.get(attesterId);
    if (!attester) throw notTheirs();
    const name = known.get(callerId)?.name;
    return { attester, recorder: { partyId: callerId, name, viaId: viaId ?? undefined } };
  }
}

function notTheirs(): Error {
  const message = 'The stance is that of the person, of a supporter of theirs, or of whoever records it.';
  return unprocessable('party_unknown', message, [{ pointer: '/partyId', code: 'party_unknown', message }]);
}

function capacityOf(
  { id, kind, supports }: KnownParty,
  personId: string,
  { capacity: claimed }: NewAttestation,
): Capacity {
  const isSupporter = kind === 'supporter' && supports === personId;
  if (claimed !== undefined && !isSupporter) {
    const message = 'Only a supporter of the person can be their attorney or deputy.';
    const error = { pointer: '/capacity', code: 'capacity_not_theirs', message };
    throw unprocessable('capacity_not_theirs', message, [error]);
  }
  if (isSupporter) return claimed ?? 'supporter';
  if (id === personId) return 'person';
  if (id === currentPrincipal().partyId) return 'worker';
  throw notTheirs();
}

/** What somebody else records is recorded by staff; who decides for the person must see what they decide on. */
function checkRecorder(
  { method }: NewAttestation,
  { reach }: OpenedPlan,
  attesterId: string,
  capacity: Capacity,
): void {
  const { kind, partyId } = currentPrincipal();
  if (!isByOwnHand(method) && kind !== 'worker')
    throw notAllowed('recorded_by_staff', 'What was signed or said elsewhere is recorded by staff.');
  if (actsForPerson(capacity) && attesterId === partyId && !seesWhole(reach))
    throw notAllowed('sees_only_a_part', 'Whoever decides for the person must see the whole plan.');
}
