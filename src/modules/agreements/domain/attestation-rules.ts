import { conflict, notAllowed, unprocessable, type FieldError } from '../../../shared/errors';
import { isBlank } from '../../../shared/text';
import { evidenceFaults, isByOwnHand, type Evidence, type Method, type Recording } from './evidence';
import { checkProposalOpen, type ProposalState } from './proposal-states';

/** Where somebody stands on a proposal. Declined: did not wish to say. Unable: could not, for now. */
export const STANCES = ['agree', 'agree_in_part', 'disagree', 'declined', 'unable'] as const;

export type Stance = (typeof STANCES)[number];

/** In what capacity somebody attests. */
export const CAPACITIES = ['person', 'attorney', 'deputy', 'supporter', 'worker'] as const;

export type Capacity = (typeof CAPACITIES)[number];

/** A stance as it is being recorded. */
export interface AttestationClaim {
  /** Who takes the stance. */
  partyId: string;
  capacity: Capacity;
  stance: Stance;
  method: Method;
  evidence: Evidence;
  /** The hash of what they were shown or had read to them. */
  hash: string;
  /** Who is signed in, and on whose device when in a sitting. */
  recorder: Recording['recorder'];
}

/** A stance once recorded. */
export interface Attested {
  partyId: string;
  capacity: Capacity;
  stance: Stance;
  /** The scan of an attorney's or deputy's right to act. */
  authorityAttachmentId?: string | null;
}

/**
 * Throws unless the stance may be recorded (invariant 4): 409 when the proposal is closed or is not what was shown, 403
 * when somebody attests for another by a method of the own hand, 422 with every gap in the evidence.
 */
export function checkAttestation(
  claim: AttestationClaim,
  proposal: { state: ProposalState; hash: string },
): void {
  checkProposalOpen(proposal.state);
  checkHash(claim.hash, proposal.hash);
  const { method, evidence, recorder, partyId, capacity } = claim;
  if (isByOwnHand(method) && recorder.partyId !== partyId) {
    throw notAllowed('nobody_attests_for_another', 'Only they themselves can say where they stand.');
  }
  const faults = evidenceFaults(method, evidence, { attesterId: partyId, recorder });
  if (actsForPerson(capacity)) faults.push(...authorityFaults(evidence));
  if (faults.length > 0) throw unprocessable('evidence_missing', 'The evidence is not complete.', faults);
}

/** 409 `hash_moved_on` when what was shown is not, to the last byte, what is proposed (invariant 4). */
export function checkHash(shown: string, current: string): void {
  if (shown === current) return;
  throw conflict('hash_moved_on', 'The proposal is not what was shown: read it again.', { current });
}

/**
 * Whose agreement brings the proposal into force as agreed: the person's, or that of an attorney or deputy with
 * evidence. Of each party the latest stance counts. A person who disagrees or declines is overruled by nobody: the
 * version may then only come into force without agreement. Undefined: nobody agreed who can.
 */
export function whoAgreed(oldestFirst: readonly Attested[]): Attested | undefined {
  return whoDecides(oldestFirst).find(({ stance }) => agrees(stance));
}

/**
 * Those whose stance decides, each with their latest: the person; beside a person who was unable to, or has not said,
 * whoever shows a right to act for them.
 */
export function whoDecides(oldestFirst: readonly Attested[]): Attested[] {
  const latest = [...new Map(oldestFirst.map((attested) => [attested.partyId, attested])).values()];
  const person = latest.filter(({ capacity }) => capacity === 'person');
  if (person.some(({ stance }) => stance !== 'unable')) return person;
  const entitled = latest.filter(
    ({ capacity, authorityAttachmentId }) => actsForPerson(capacity) && Boolean(authorityAttachmentId),
  );
  return [...person, ...entitled];
}

/** As `whoAgreed`; 409 `not_agreed` when nobody agreed who can. */
export function checkAgreed(oldestFirst: readonly Attested[]): Attested {
  const agreed = whoAgreed(oldestFirst);
  if (agreed) return agreed;
  throw conflict('not_agreed', 'The person, or somebody with the right to act for them, has not agreed.');
}

function authorityFaults(evidence: Evidence): FieldError[] {
  const message = 'Say and show what gives them the right to act for the person.';
  return (['authority', 'authorityAttachmentId'] as const)
    .filter((field) => isBlank(evidence[field] ?? ''))
    .map((field) => ({ pointer: `/evidence/${field}`, code: 'authority_missing', message }));
}

function agrees(stance: Stance): boolean {
  return stance === 'agree' || stance === 'agree_in_part';
}

/** Whether somebody of this capacity decides in the person's place. */
export function actsForPerson(capacity: Capacity): boolean {
  return capacity === 'attorney' || capacity === 'deputy';
}
