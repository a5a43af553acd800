import { Injectable } from '@nestjs/common';
import { safeAddress } from '../../agreements';
import { Accounts } from '../../../platform/identity';
import { Config } from '../../../platform/config/config';
import { Units } from '../../../platform/database/units';
import { Mailer, MailNotSent } from '../../../platform/mail/mailer';
import { Log } from '../../../platform/observability/log';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { DIGEST_DUE } from '../domain/digest-due';
import { nextMoment } from '../domain/next-moment';
import { firstPreference } from '../domain/preference';
import { reminderMail } from '../domain/reminder-mail';
import { Digests, type ClaimedDigest, type DigestContent, type DigestOutcome } from '../persistence/digests';
import { MailTimes } from '../persistence/mail-times';

const ATTEMPTS = 20;

/**
 * Sends each party one mail with all that waits for them, between two transactions. A mail that may have left before its
 * process died leaves again under the same Message-ID, so that whoever receives it can tell that it is the same.
 */
@Due(DIGEST_DUE)
@Injectable()
export class SendDigests implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly times: MailTimes,
    private readonly digests: Digests,
    private readonly accounts: Accounts,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async fire(orgId: string, partyIds: readonly string[]): Promise<void> {
    for (const partyId of partyIds) {
      const claimed = await this.units.run(orgId, () => this.begin(partyId));
      if (claimed) await this.send(orgId, claimed.digest, claimed.content);
    }
  }

  private async begin(partyId: string): Promise<{ digest: ClaimedDigest; content: DigestContent } | null> {
    const { now, of } = await this.times.read([partyId]);
    const known = of.get(partyId);
    const preference = known && (known.preference ?? firstPreference(known.kind));
    // Quiet hours may have begun since it was planned, and preferences may have changed.
    const moment =
      preference && nextMoment({ ...preference, email: atOnce(preference.email) }, now, known.zone);
    if (moment && moment > now) {
      await this.digests.putOff(partyId, moment);
      return null;
    }
    const digest = await this.digests.claim(partyId);
    if (!digest) return null;
    const content = await this.digests.content(digest);
    const wanted = moment && !known.undeliverable && content && !content.gone && content.count > 0;
    if (wanted) return { digest, content };
    await this.digests.end(digest, 'nothing_left');
    return null;
  }

  private async send(orgId: string, digest: ClaimedDigest, content: DigestContent): Promise<void> {
    const to = await this.addressOf(content);
    if (to === undefined) return this.end(orgId, digest, 'no_address');
    const url = `${this.config.publicUrl.replace(/\/$/, '')}/`;
    try {
      const host = new URL(this.config.publicUrl).hostname;
      await this.mailer.send({
        to,
        messageId: `<${digest.id}@${host}>`,
        ...reminderMail({ ...content, url }),
      });
    } catch (error) {
      if (error instanceof MailNotSent && error.forGood) return this.refused(orgId, digest);
      this.log.error('a mail with reminders could not be sent; it will be tried again', { error });
      if (digest.attempts + 1 >= ATTEMPTS) return this.end(orgId, digest, 'given_up');
      await this.units.run(orgId, () => this.digests.later(digest));
      return;
    }
    await this.end(orgId, digest, 'sent');
  }

  private async addressOf({ accountId, email, contacts }: DigestContent): Promise<string | undefined> {
    const account = accountId === null ? null : await this.accounts.byId(accountId);
    return safeAddress(account?.email ?? email, contacts);
  }

  private async refused(orgId: string, digest: ClaimedDigest): Promise<void> {
    await this.units.run(orgId, async () => {
      const known = (await this.times.read([digest.partyId])).of.get(digest.partyId);
      const { email, quietFrom, quietTo, workingDays } = firstPreference(known?.kind ?? 'worker');
      await this.digests.markUndeliverable(digest.partyId, [email, quietFrom, quietTo, workingDays]);
    });
    await this.end(orgId, digest, 'refused');
  }

  private async end(orgId: string, digest: ClaimedDigest, outcome: DigestOutcome): Promise<void> {
    await this.units.run(orgId, () => this.digests.end(digest, outcome));
  }
}

/** By now the day or the week has come round. */
function atOnce(email: 'at_once' | 'daily' | 'weekly' | 'off'): 'at_once' | 'off' {
  return email === 'off' ? 'off' : 'at_once';
}
