import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { supporterContacts, type MailContact } from '../../people';
import type { Channel, NotificationKind } from '../domain/kinds';
import { gone, unopened } from './silence';

/** Whom a message is for, as far as reaching them goes. */
export interface Reader {
  readonly partyId: string;
  readonly kind: 'worker' | 'person' | 'supporter';
  readonly accountId: string | null;
  /** Of the organisation: a number without its country is one of there. */
  readonly region: string;
  /** The person's, or the supporter's; none of workers. */
  readonly contacts: readonly MailContact[];
  /** The person, or whom the supporter supports; null for workers. */
  readonly aboutId: string | null;
}

/** A message whose time has come. */
export interface Outgoing extends Reader {
  readonly channel: Channel;
  readonly name: string;
  readonly organisation: string;
  /** What its reader chose, else the person's, else the organisation's. */
  readonly language: string;
  /** What is left to tell: neither read nor put away meanwhile, about nobody who died, and open to a supporter still. */
  readonly items: readonly { readonly id: string; readonly kind: NotificationKind }[];
}

export type DropReason = 'nothing_left' | 'no_address' | 'address_refused' | 'not_available';

const READER = `p.id AS "partyId", p.kind, p.account_id AS "accountId", coalesce(n.contacts, ${supporterContacts('s')}, '[]') AS contacts,
  coalesce(n.id, s.person_id) AS "aboutId", (SELECT region FROM organisation WHERE org_id = $1) AS region`;
const OF_READER = `LEFT JOIN person n ON n.org_id = $1 AND n.id = p.id
  LEFT JOIN supporter s ON s.org_id = $1 AND s.id = p.id`;

const READER_OF: Statement = {
  name: 'notification_message.reader',
  text: `SELECT ${READER} FROM party p ${OF_READER} WHERE p.org_id = $1 AND p.id = $2`,
};
// From here on nothing more is put into it. One that was begun before and not ended is begun again.
const BEGIN: Statement = {
  name: 'notification_message.begin',
  text: `UPDATE notification_message SET status = 'sending'
    WHERE org_id = $1 AND id = $2 AND status IN ('waiting', 'sending') RETURNING id`,
};
// A statement of its own, after BEGIN: that may have waited for somebody who put a notification in, which it would not see.
const BEGUN: Statement = {
  name: 'notification_message.begun',
  text: `SELECT ${READER}, b.channel, p.name, o.name AS organisation,
      coalesce(n.language, o.locale) AS language,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind) ORDER BY i.id), '[]')
       FROM notification_delivery d JOIN notification i ON i.org_id = $1 AND i.id = d.notification_id
       WHERE d.org_id = $1 AND d.message_id = b.id AND i.read_at IS NULL AND i.dismissed_at IS NULL
         AND NOT ${gone('p', 'i.person_id')}
         AND NOT (p.kind = 'supporter' AND ${unopened('p.id', 'i.person_id', 'i.kind')})) AS items
    FROM notification_message b JOIN party p ON p.org_id = $1 AND p.id = b.party_id
      JOIN organisation o ON o.org_id = $1 ${OF_READER}
    WHERE b.org_id = $1 AND b.id = $2`,
};
// Where it goes and by which key its mail is known, before it leaves: a report that it did not arrive names both.
const ADDRESSED: Statement = {
  name: 'notification_message.addressed',
  text: `UPDATE notification_message SET address = $3, mail_key = coalesce(mail_key, gen_random_uuid())
    WHERE org_id = $1 AND id = $2 RETURNING mail_key AS key`,
};
const SENT: Statement = {
  name: 'notification_message.sent',
  text: `UPDATE notification_message SET status = 'sent', sent_at = now() WHERE org_id = $1 AND id = $2`,
};
const DROPPED: Statement = {
  name: 'notification_message.dropped',
  text: `UPDATE notification_message SET status = 'dropped', reason = $3 WHERE org_id = $1 AND id = $2`,
};

const UNANSWERED: Statement = {
  name: 'notification_message.unanswered',
  text: `UPDATE notification_message SET unanswered = unanswered + 1 WHERE org_id = $1 AND id = $2
    RETURNING unanswered AS times`,
};

/** Messages on their way out. */
@Injectable()
export class OutgoingMessages {
  constructor(private readonly units: Units) {}

  /** Undefined where it has been sent or dropped. */
  async begin(id: string): Promise<Outgoing | undefined> {
    const values = [this.units.orgId, id];
    if ((await this.units.query(BEGIN, values)).length === 0) return undefined;
    return (await this.units.query<Outgoing & Record<string, unknown>>(BEGUN, values))[0];
  }

  async readerOf(partyId: string): Promise<Reader | undefined> {
    const values = [this.units.orgId, partyId];
    return (await this.units.query<Reader & Record<string, unknown>>(READER_OF, values))[0];
  }

  /** @returns the key of its mail, the same however often it is sent. */
  async addressed(id: string, address: string): Promise<string> {
    const [row] = await this.units.query<{ key: string }>(ADDRESSED, [this.units.orgId, id, address]);
    if (!row) throw new Error('A message that was begun is not there.');
    return row.key;
  }

  async sent(id: string): Promise<void> {
    await this.units.query(SENT, [this.units.orgId, id]);
  }

  /** It was handed over, and nobody said whether it was taken. @returns how often by now. */
  async unanswered(id: string): Promise<number> {
    const [row] = await this.units.query<{ times: number }>(UNANSWERED, [this.units.orgId, id]);
    if (!row) throw new Error('A message that was begun is not there.');
    return row.times;
  }

  async dropped(id: string, reason: DropReason): Promise<void> {
    await this.units.query(DROPPED, [this.units.orgId, id, reason]);
  }
}
