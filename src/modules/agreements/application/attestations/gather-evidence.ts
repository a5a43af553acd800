import { Injectable } from '@nestjs/common';
import { unprocessable, type FieldError } from '../../../../shared/errors';
import type { Principal } from '../../../../platform/context/principal';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { Capacity } from '../../domain/attestation-rules';
import type { Evidence, Method } from '../../domain/evidence';
import { unexpectedEvidence, type GivenEvidence } from '../../domain/given-evidence';
import { Attachments } from '../../persistence/attachments';
import type { StoredEvidence } from '../../persistence/attestations';
import { Parties } from '../../persistence/parties';

/** The evidence as the rules look at it, and as it is kept. */
export interface GatheredEvidence {
  readonly evidence: Evidence;
  readonly stored: StoredEvidence;
  /** The scan or picture of the method. */
  readonly attachmentId: string | null;
}

/** A stance whose evidence is looked for. */
export interface Claimed {
  readonly personId: string;
  readonly proposalId: string;
  readonly partyId: string;
  readonly capacity: Capacity;
  readonly method: Method;
}

/** Puts together what was sent and what the session shows, and checks that what is pointed at is there. */
@Injectable()
export class GatherEvidence {
  constructor(
    private readonly attachments: Attachments,
    private readonly parties: Parties,
  ) {}

  /** @throws 422 evidence_unfit. */
  async execute(claimed: Claimed, given: GivenEvidence): Promise<GatheredEvidence> {
    const { method, capacity } = claimed;
    const principal = currentPrincipal();
    const errors = [
      ...unexpectedEvidence(method, capacity, given),
      ...sessionFaults(method, principal),
      ...(await this.attachmentFaults(claimed, given)),
      ...(await this.listenerFaults(given)),
    ];
    if (errors.length > 0)
      throw unprocessable('evidence_unfit', 'The evidence does not show what it should.', errors);
    const { authority, authorityAttachmentId } = given;
    const shown = { sessionId: principal.credentialId, authority, authorityAttachmentId };
    const ofMethod = await this.ofMethod(claimed, given, principal);
    return {
      evidence: { ...ofMethod.evidence, authority, authorityAttachmentId },
      stored: { ...shown, ...ofMethod.stored },
      attachmentId: given.attachmentId ?? null,
    };
  }

  private async ofMethod(
    { method, proposalId }: Claimed,
    given: GivenEvidence,
    principal: Principal,
  ): Promise<{ evidence: Evidence; stored: StoredEvidence }> {
    const { signature, attachmentId, witness, channel, words, secondListener } = given;
    switch (method) {
      case 'own_account':
        return { evidence: {}, stored: {} };
      case 'one_time_link': {
        // A link opens the proposal to the party it was sent to, and only a session that came from it is locked so.
        const linkId =
          principal.proposalId === proposalId
            ? await this.parties.linkUsed(principal.partyId, proposalId)
            : undefined;
        return { evidence: { linkId, linkPartyId: linkId && principal.partyId }, stored: { linkId } };
      }
      case 'device_signature': {
        const sittingId = principal.method === 'sitting' ? principal.credentialId : undefined;
        const evidence = {
          sittingId,
          signature: signature ?? attachmentId,
          witness: { name: witness?.name },
        };
        return { evidence, stored: { sittingId, signature, attachmentId, witness } };
      }
      case 'signed_paper':
        return { evidence: { attachmentId }, stored: { attachmentId } };
      case 'spoken': {
        const heard = { channel, words, secondListener };
        return { evidence: heard, stored: heard };
      }
    }
  }

  private async attachmentFaults({ personId, method }: Claimed, given: GivenEvidence): Promise<FieldError[]> {
    const { attachmentId, authorityAttachmentId } = given;
    const ids = [attachmentId, authorityAttachmentId].filter((id) => id !== undefined);
    const types = await this.attachments.types(personId, ids);
    const unknown = (['attachmentId', 'authorityAttachmentId'] as const)
      .filter((field) => given[field] !== undefined && !types.has(given[field].toLowerCase()))
      .map((field) => fault(field, 'attachment_unknown', 'The person has no such attachment.'));
    const type = attachmentId === undefined ? undefined : types.get(attachmentId.toLowerCase());
    if (method !== 'device_signature' || type === undefined || type === 'image/png') return unknown;
    return [...unknown, fault('attachmentId', 'png_required', 'A picture of a signature is a PNG.')];
  }

  private async listenerFaults({ secondListener }: GivenEvidence): Promise<FieldError[]> {
    const id = secondListener?.partyId;
    if (id === undefined || (await this.parties.known(id)).size > 0) return [];
    return [fault('secondListener/partyId', 'party_unknown', 'Nobody here has this id.')];
  }
}

/** A session that came from a link shows that link, and nothing about an account. */
function sessionFaults(method: Method, { proposalId }: Principal): FieldError[] {
  if (method !== 'own_account' || proposalId === null) return [];
  const message = 'This session came from a link that was sent for this proposal.';
  return [{ pointer: '/method', code: 'one_time_link_expected', message }];
}

function fault(field: string, code: string, message: string): FieldError {
  return { pointer: `/evidence/${field}`, code, message };
}
