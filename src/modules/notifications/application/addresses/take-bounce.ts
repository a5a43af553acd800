import { Injectable } from '@nestjs/common';
import { runInContext } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { readBounce, type Bounce } from '../../../../platform/mail/bounce/read-bounce';
import type { MailName } from '../../../../platform/mail/message-id';
import { systemPrincipal } from '../../../../platform/outbox/system-principal';
import { newId } from '../../../../shared/ids';
import { OutgoingMessages } from '../../persistence/outgoing';
import { SentMails, type SentMail } from '../../persistence/sent-mails';
import { RefusedAddresses } from './refused-addresses';

/** What came of a mail that arrived where reports do. */
export type BounceOutcome = 'marked' | 'no_report' | 'not_for_good' | 'not_ours' | 'looked_at';

/**
 * A mail server says later that an address takes no mail: it is marked as if that had been said at once. Whoever forges a
 * report has to have seen the mail: it names its key, and the address that it went to and no other.
 */
@Injectable()
export class TakeBounce {
  constructor(
    private readonly units: Units,
    private readonly mails: SentMails,
    private readonly messages: OutgoingMessages,
    private readonly refused: RefusedAddresses,
  ) {}

  /** Taking a report twice does nothing more. @throws UnreadableMail. */
  async execute(raw: Buffer): Promise<BounceOutcome> {
    const bounce = await readBounce(raw);
    if (!bounce) return 'no_report';
    const { mail, refusals } = bounce;
    if (refusals.length === 0) return 'not_for_good';
    if (!mail) return 'not_ours';
    const { orgId } = mail;
    const requestId = newId();
    const principal = systemPrincipal(orgId, requestId);
    return runInContext({ requestId, operation: 'mail.bounced', principal }, () =>
      this.units.run(orgId, () => this.take(mail, refusals)),
    );
  }

  private async take(name: MailName, refusals: Bounce['refusals']): Promise<BounceOutcome> {
    const mail = await this.mails.find(name);
    if (!mail) return 'not_ours';
    const address = mail.address.toLowerCase();
    const refusal = refusals.find(({ addresses }) => addresses.includes(address));
    if (!refusal) return 'not_ours';
    return this.mark(name, mail, refusal.code);
  }

  private async mark({ kind, refId }: MailName, mail: SentMail, code: string): Promise<BounceOutcome> {
    const { partyId, address, sentAt } = mail;
    const reader = await this.messages.readerOf(partyId);
    if (!reader) return 'not_ours';
    const channel = 'email';
    // Somebody has looked at it since, and wants it tried: a mail of before says nothing about that.
    if (await this.refused.wasCleared({ partyId, channel, address }, sentAt)) return 'looked_at';
    if (kind === 'notification') await this.messages.dropped(refId, 'address_refused');
    await this.refused.mark(reader, { channel, address, code });
    return 'marked';
  }
}
