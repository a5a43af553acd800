import { Injectable } from '@nestjs/common';
import { Attestations } from '../../persistence/attestations';
import { SendCopyLink } from './send-copy-link';

/** The copy of a stance that somebody else recorded goes to whose stance it is. */
@Injectable()
export class CopyOfAttestation {
  constructor(
    private readonly attestations: Attestations,
    private readonly sendCopyLink: SendCopyLink,
  ) {}

  async execute(attestationId: string): Promise<void> {
    const { id, partyId, personId, planId, proposalId, at } = await this.attestations.one(attestationId);
    const subject = { subjectKind: 'attestation', subjectId: id } as const;
    await this.sendCopyLink.execute({ ...subject, partyId, personId, planId, proposalId, since: at });
  }
}
