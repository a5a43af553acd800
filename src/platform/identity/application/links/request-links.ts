import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Principal } from '../../../context/principal';
import { currentContext, runInContext } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { Log } from '../../../observability/log';
import { SYSTEM_PARTY } from '../../../outbox/outbox';
import { Accounts, type AccountParty } from '../accounts';
import { IssueLink } from './issue-link';
import { SafeAddresses } from './safe-addresses';
import type { LinkPurpose } from './purposes';
import { WithheldLinks } from './withheld-links';

/** Every answer takes this long, whoever asked: what is done for a known address is not to be read from a clock. */
const ANSWER_AFTER_MS = 250;
const LINKS_PER_HOUR = 5;

// The lock makes requests that arrive together count each other.
const LOCK_PARTY = `SELECT 1 FROM party WHERE org_id = $1 AND id = $2 AND ended_at IS NULL FOR NO KEY UPDATE`;
const RECENT = `SELECT count(*)::integer AS links FROM one_time_link
  WHERE org_id = $1 AND party_id = $2 AND purpose IN ('sign_in', 'password_reset')
    AND created_at > now() - interval '1 hour'`;

/**
 * Sends links to the parties of an address: to sign in for each person and supporter it stands for, and to set a new
 * password where it is a worker's. Whether the address is known shows neither in the answer nor in its time. More
 * than five an hour are left out in silence. What a party's record marks as not safe to write to gets none for it: whoever
 * else reads there would be signed in. It goes nowhere else either: other addresses are written down by others, who would
 * be signed in by them. Those who look after its reader hear of it, and a password signs in as before. What is left: a
 * worker's link to set a new password, which opens every party of their account, goes by the address of the account alone.
 */
@Injectable()
export class RequestLinks implements BeforeApplicationShutdown {
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly issue: IssueLink,
    private readonly safe: SafeAddresses,
    private readonly withheld: WithheldLinks,
    private readonly log: Log,
  ) {}

  async execute(email: string): Promise<void> {
    const answerAt = pause(ANSWER_AFTER_MS);
    const account = await this.accounts.byEmail(email);
    if (account) this.inBackground(this.issueAll(account.id, email));
    await answerAt;
  }

  /** Resolves when everything asked for so far is in the outbox. */
  async idle(): Promise<void> {
    await Promise.all(this.running);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.idle();
  }

  private inBackground(work: Promise<void>): void {
    const tracked: Promise<void> = work
      .catch((error: unknown) => this.log.error('links could not be asked for', { error }))
      .finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  private async issueAll(accountId: string, email: string): Promise<void> {
    const parties = await this.accounts.partiesOf(accountId);
    // One password is for every organisation: one link to set it is enough.
    const worker = parties.find(({ kind }) => kind === 'worker');
    if (worker) await this.issueOne(worker, 'password_reset', email);
    for (const party of parties)
      if (party.kind === 'person' || party.kind === 'supporter') await this.issueOne(party, 'sign_in', email);
  }

  private issueOne({ orgId, partyId }: AccountParty, purpose: LinkPurpose, email: string): Promise<void> {
    const { requestId, operation } = currentContext();
    const context = { requestId, operation, principal: service(orgId, requestId) };
    return runInContext(context, () =>
      this.units.run(orgId, async () => {
        const party = await this.units.query(LOCK_PARTY, [orgId, partyId]);
        const [recent] = await this.units.query<{ links: number }>(RECENT, [orgId, partyId]);
        if (party.length === 0 || (recent?.links ?? 0) >= LINKS_PER_HOUR) return;
        if (await this.safe.isSafe(email, partyId)) await this.issue.execute({ partyId, purpose, email });
        else await this.withheld.withhold({ partyId, purpose, email });
      }),
    );
  }
}

/** Nobody is signed in yet: the service does it in its own name. */
function service(orgId: string, credentialId: string): Principal {
  return {
    orgId, partyId: SYSTEM_PARTY, kind: 'system', roles: [], accountId: null, credentialId, method: 'system',
    viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
  }; // prettier-ignore
}
