import { CHANNELS } from './attestation.request';
import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '../../../shared/sections';
import type { IssuedLink } from '../../../platform/identity';
import type { Capacity, Stance } from '../domain/attestation-rules';
import type { Method } from '../domain/evidence';
import type { Attestation } from '../persistence/attestations';

/** Who saw a signature being made. */
export class WitnessResponse {
  /** Their name.
   * @example "Ruth Adeyemi" */
  name?: string;

  /** What they are to the person.
   * @example "Key worker" */
  role?: string;
}

/** Who listened too. */
export class SecondListenerResponse {
  /** Their name.
   * @example "Dele Okafor" */
  name?: string;

  /** The party, where they are one here. */
  partyId?: string;
}

/** What shows that a stance was taken; which of these are there depends on the method. */
export class EvidenceResponse {
  /** The session in which it was recorded. */
  sessionId?: string;

  /** one_time_link: the link they came in by. */
  linkId?: string;

  /** device_signature: the sitting. */
  sittingId?: string;

  /** device_signature: as drawn, the data of an SVG path.
   * @example "M10 40 C 20 10, 40 10, 50 40" */
  signature?: string;

  /** device_signature: who saw it. */
  witness?: WitnessResponse;

  /** The scan of the paper, or the picture of the signature. */
  attachmentId?: string;

  /** spoken: phone or video.
   * @example phone */
  @ApiProperty({ required: false, enum: CHANNELS })
  channel?: string;

  /** spoken: what was said.
   * @example "Yes, that is my plan." */
  words?: string;

  /** spoken: who listened too. */
  secondListener?: SecondListenerResponse;

  /** Of an attorney or deputy: what gives them the right to act for the person.
   * @example "Lasting power of attorney for health and welfare" */
  authority?: string;

  /** Its scan. */
  authorityAttachmentId?: string;

  /** For a supporter who could not see the whole plan: the sections that were open to them.
   * @example ["goals"] */
  @ApiProperty({ required: false, enum: SECTIONS, isArray: true })
  sectionsSeen?: string[];
}

/** Where somebody stands on a proposal. It never changes; a later one of the same party counts instead. */
export class AttestationResponse {
  /** The attestation.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  id!: string;

  /** The proposal. */
  proposalId!: string;

  /** Whose stance it is. */
  partyId!: string;

  /** Their name.
   * @example "Amira Haddad" */
  partyName!: string;

  /** person, attorney, deputy, supporter or worker.
   * @example person */
  capacity!: Capacity;

  /** agree, agree_in_part, disagree, declined or unable.
   * @example agree */
  stance!: Stance;

  /** In their words.
   * @example "This is my plan." */
  words!: string | null;

  /** How they let it be known.
   * @example own_account */
  method!: Method;

  /** What shows it. */
  evidence!: EvidenceResponse;

  /** The hash of what they were shown.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  hash!: string;

  /** Who recorded it. */
  recordedBy!: string;

  /** The worker on whose device, in a sitting. */
  viaId!: string | null;

  /** When.
   * @example 2026-03-02T10:30:00.000Z */
  at!: Date;

  static of(attestation: Attestation): AttestationResponse {
    const { id, proposalId, partyId, partyName, capacity, stance, words, method, evidence } = attestation;
    const { hash, recordedBy, viaId, at } = attestation;
    return {
      ...{ id, proposalId, partyId, partyName, capacity, stance, words, method, evidence },
      ...{ hash, recordedBy, viaId, at },
    };
  }
}

/** A link on its way. What is in it only its reader sees. */
export class AttestationLinkResponse {
  /** The link.
   * @example 01a2b3c4-0000-7000-8000-000000000008 */
  id!: string;

  /** Whom it is for.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  partyId!: string;

  /** Until when it can be used.
   * @example 2026-03-09T09:30:00.000Z */
  expiresAt!: Date;

  static of({ id, partyId, expiresAt }: IssuedLink): AttestationLinkResponse {
    return { id, partyId, expiresAt };
  }
}
