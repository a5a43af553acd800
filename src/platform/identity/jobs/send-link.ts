import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { Config } from '../../config/config';
import { Units } from '../../database/units';
import { Mailer } from '../../mail/mailer';
import { messageIdOf } from '../../mail/message-id';
import { Job, type JobHandler, type JobPayload } from '../../queue/job.decorator';
import { SEND_LINK } from '../application/links/issue-link';
import { linkMail } from '../application/links/link-mail';
import { unsafeAddress } from '../application/links/safe-addresses';
import { mailKeyOf } from '../application/links/sent-links';
import type { LinkPurpose } from '../application/links/purposes';
import { toBeSent, WithheldLinks } from '../application/links/withheld-links';
import { issueSecret } from '../secret';

interface LinkToSend {
  party_id: string;
  purpose: LinkPurpose;
  email: string;
  expires_at: Date;
  party: string;
  organisation: string;
  locale: string;
  timezone: string;
  asked_by: string | null;
}

// A link that was used, withdrawn, sent or has run out needs no mail any more, nor do the dead. Nothing goes to an address
// that is not safe: what was asked for before that was known is withheld.
const STORE_SECRET = `
  UPDATE one_time_link l SET secret_hash = $3 FROM organisation o, party p
  WHERE l.org_id = $1 AND l.id = $2 AND o.org_id = l.org_id AND p.org_id = l.org_id AND p.id = l.party_id
    AND ${toBeSent('l', 'p')} AND NOT ${unsafeAddress('l.party_id', 'l.email')}
  RETURNING l.party_id, l.purpose, l.email, l.expires_at, p.name AS party, o.name AS organisation, o.locale, o.timezone,
    (SELECT r.name FROM party r WHERE r.org_id = l.org_id AND r.id = l.requested_by) AS asked_by`;
const SENT = `UPDATE one_time_link SET sent_at = now() WHERE org_id = $1 AND id = $2`;

/**
 * Sends a one-time link. The secret is made here and leaves in the mail: at rest there is its hash alone. Where the
 * mail cannot be sent the job runs again and makes another, so that one link at most can be used.
 */
@Job(SEND_LINK)
@Injectable()
export class SendLink implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly audit: Audit,
    private readonly withheld: WithheldLinks,
  ) {}

  async run({ orgId, refId }: JobPayload): Promise<void> {
    const { token, hash } = issueSecret('link', orgId);
    const link = await this.units.run(orgId, () => this.prepare(refId, hash));
    if (!link) return;
    await this.mailer.send(
      linkMail({
        purpose: link.purpose,
        to: link.email,
        // In the fragment, which browsers keep to themselves: it reaches no server, proxy or log.
        url: `${this.config.publicUrl.replace(/\/$/, '')}/link#${token}`,
        party: link.party,
        organisation: link.organisation,
        askedBy: link.asked_by,
        until: instantIn(link),
        messageId: messageIdOf({ kind: 'link', orgId, refId, key: mailKeyOf(hash) }),
      }),
    );
    await this.units.run(orgId, async () => {
      await this.units.query(SENT, [orgId, refId]);
      await this.audit.record({ action: `${link.purpose}.sent`, subjectKind: 'link', subjectId: refId });
      await this.withheld.reconsider(link.party_id);
    });
  }

  private async prepare(id: string, hash: string): Promise<LinkToSend | undefined> {
    const [link] = await this.units.query<LinkToSend & Record<string, unknown>>(STORE_SECRET, [
      this.units.orgId, id, hash,
    ]); // prettier-ignore
    if (!link) await this.withheld.withholdAsked(id);
    return link;
  }
}

function instantIn({ expires_at, locale, timezone }: LinkToSend): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timezone,
    timeZoneName: 'short',
  }).format(expires_at);
}
