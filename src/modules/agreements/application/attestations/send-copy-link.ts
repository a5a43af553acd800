import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { AttestationLinks } from '../../../../platform/identity';
import { SYSTEM_PARTY } from '../../../../platform/outbox/outbox';
import { Parties } from '../../persistence/parties';
import { MailAddress } from './mail-address';

/** What waits for somebody to read. */
export interface Copy {
  readonly subjectKind: 'attestation' | 'plan_version';
  readonly subjectId: string;
  readonly partyId: string;
  readonly personId: string;
  readonly planId: string;
  readonly proposalId: string;
  /** When the copy came to be due: a link sent since then is this one. */
  readonly since: Date;
}

/**
 * Sends somebody a link to read a copy: the mail itself holds no word of it. Whoever opens it can raise a disagreement.
 * Runs twice without a second mail. Where no address is safe to write to, that is put on record for their team.
 */
@Injectable()
export class SendCopyLink {
  constructor(
    private readonly parties: Parties,
    private readonly address: MailAddress,
    private readonly links: AttestationLinks,
    private readonly audit: Audit,
  ) {}

  async execute({
    subjectKind,
    subjectId,
    partyId,
    personId,
    planId,
    proposalId,
    since,
  }: Copy): Promise<void> {
    const addressee = await this.parties.addressee(partyId, personId);
    if (!addressee?.seesSomething || addressee.deceased) return;
    if (await this.parties.linkSentSince(partyId, proposalId, SYSTEM_PARTY, since)) return;
    const email = await this.address.of(addressee);
    if (email !== undefined) await this.links.send({ partyId, planId, proposalId, personId, email });
    const action = email === undefined ? 'copy.no_address' : 'copy.sent';
    await this.audit.record({ action, subjectKind, subjectId, personId, planId });
  }
}
