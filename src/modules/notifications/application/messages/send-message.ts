import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { Config } from '../../../../platform/config/config';
import { Units } from '../../../../platform/database/units';
import { AddressRefused, Mailer } from '../../../../platform/mail/mailer';
import { messageIdOf } from '../../../../platform/mail/message-id';
import { compactId } from '../../../../shared/ids';
import { OutgoingMessages, type DropReason, type Outgoing } from '../../persistence/outgoing';
import { Translator } from '../../words/translator';
import { RefusedAddresses } from '../addresses/refused-addresses';
import { composeMail, placesAt } from './compose-mail';
import { ReaderAddress } from './reader-address';
import { ReaderWishes } from './reader-wishes';
import { NumberRefused, SmsGateway, SmsLeftOpen, SmsUnanswered } from './sms-gateway';

/** So often a text message is handed over that nobody answers for: it may have arrived each time. */
const MOST_UNANSWERED = 3;

/** What is to be done outside the transaction: nothing, or this. */
interface Ready {
  readonly outgoing: Outgoing;
  readonly address: string;
  /** What its mail is known by; a text message is known by nothing. */
  readonly messageId: string | null;
}

/**
 * Sends one message, between two transactions. Whatever was read or put away in the app by then is left out, and what its
 * reader wants by that way no longer; in their quiet hours and on their days off it waits again. An address that is refused for good is marked and not tried again; any other trouble is the job's, which comes again later.
 */
@Injectable()
export class SendMessage {
  constructor(
    private readonly units: Units,
    private readonly messages: OutgoingMessages,
    private readonly wishes: ReaderWishes,
    private readonly addresses: ReaderAddress,
    private readonly refused: RefusedAddresses,
    private readonly mailer: Mailer,
    private readonly sms: SmsGateway,
    private readonly translator: Translator,
    private readonly config: Config,
    private readonly audit: Audit,
  ) {}

  async execute(orgId: string, id: string): Promise<void> {
    const ready = await this.units.run(orgId, () => this.begin(id));
    if (!ready) return;
    const refusal = await this.deliver(orgId, id, ready);
    await this.units.run(orgId, () =>
      refusal === null ? this.sent(id, ready) : this.bounced(id, ready, refusal),
    );
  }

  private async begin(id: string): Promise<Ready | null> {
    const begun = await this.messages.begin(id);
    const outgoing = begun && (await this.wishes.heed(id, begun));
    if (!outgoing) return null;
    const { channel, partyId, items } = outgoing;
    if (items.length === 0) return this.drop(id, 'nothing_left');
    if (channel === 'sms' && !this.sms.available) return this.drop(id, 'not_available');
    const address = await this.addresses.of(outgoing, channel);
    if (address === undefined) return this.drop(id, 'no_address');
    if (await this.refused.isRefused({ partyId, channel, address })) return this.drop(id, 'address_refused');
    return { outgoing, address, messageId: channel === 'email' ? await this.nameMail(id, address) : null };
  }

  private async nameMail(id: string, address: string): Promise<string> {
    const key = compactId(await this.messages.addressed(id, address));
    return messageIdOf({ kind: 'notification', orgId: this.units.orgId, refId: id, key });
  }

  private async drop(id: string, reason: DropReason): Promise<null> {
    await this.messages.dropped(id, reason);
    return null;
  }

  /** @returns the code of a refusal for good, or null where it was taken. */
  private async deliver(
    orgId: string,
    id: string,
    { outgoing, address, messageId }: Ready,
  ): Promise<string | null> {
    const places = placesAt(this.config.publicUrl);
    try {
      if (messageId !== null)
        await this.mailer.send(composeMail(outgoing, { to: address, messageId, places }, this.translator));
      else {
        const text = this.translator.in(outgoing.language)('sms', { url: places.all });
        await this.sms.send({ to: address, text });
      }
      return null;
    } catch (error) {
      if (error instanceof AddressRefused || error instanceof NumberRefused) return error.code;
      if (error instanceof SmsUnanswered) await this.unanswered(orgId, id);
      throw error;
    }
  }

  /** @throws where it is not to be handed over once more. */
  private async unanswered(orgId: string, id: string): Promise<void> {
    const times = await this.units.run(orgId, () => this.messages.unanswered(id));
    if (times >= MOST_UNANSWERED) throw new SmsLeftOpen();
  }

  private async sent(id: string, { outgoing }: Ready): Promise<void> {
    await this.messages.sent(id);
    await this.audit.record({
      action: 'notification_message.sent',
      subjectKind: 'notification_message',
      subjectId: id,
      personId: outgoing.aboutId ?? undefined,
    });
  }

  private async bounced(id: string, { outgoing, address }: Ready, code: string): Promise<void> {
    await this.messages.dropped(id, 'address_refused');
    await this.refused.mark(outgoing, { channel: outgoing.channel, address, code });
  }
}
