import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { SentLinks } from '../../../platform/identity';
import type { MailName } from '../../../platform/mail/message-id';
import { fullId } from '../../../shared/ids';

/** A mail that left, as it left. */
export interface SentMail {
  readonly partyId: string;
  readonly address: string;
  readonly sentAt: Date;
}

// One that is being noted as sent is locked meanwhile: a report may be faster than that.
const FIND: Statement = {
  name: 'notification_message.mailed',
  text: `SELECT party_id AS "partyId", address, coalesce(sent_at, created_at) AS "sentAt" FROM notification_message
    WHERE org_id = $1 AND id = $2 AND mail_key = $3 AND status IN ('sending', 'sent') AND channel = 'email' FOR UPDATE`,
};

/** Finds the mail that a report names. */
@Injectable()
export class SentMails {
  constructor(
    private readonly units: Units,
    private readonly links: SentLinks,
  ) {}

  /** Null where nothing was ever sent by that name, or it is known already that it did not arrive. */
  async find({ kind, refId, key }: MailName): Promise<SentMail | null> {
    if (kind === 'link') return this.links.find(refId, key);
    const values = [this.units.orgId, refId, fullId(key)];
    const [mail] = await this.units.query<SentMail & Record<string, unknown>>(FIND, values);
    return mail ?? null;
  }
}
