import { Injectable } from '@nestjs/common';
import { Accounts, type AccountParty } from '../accounts';
import { SafeAddresses } from '../links/safe-addresses';
import type { SessionView } from './describe-session';

/** What it depends on whom the holder of a session may go on as. */
export type Holder = Pick<SessionView, 'method' | 'planId'> & {
  readonly account: { readonly id: string } | null;
  readonly party: { readonly id: string };
};

/** Whom a way in leads to, and the mailbox to ask about first; null where nothing has to be asked. */
export interface Behind {
  readonly parties: readonly AccountParty[];
  readonly mailbox: string | null;
}

/** The ids of those to whose record a mailbox is safe. */
export type SafeParties = ReadonlySet<string>;
const NOBODY: SafeParties = new Set();

/**
 * Whom the holder of a session may go on as: the one place that says it, to be told and to be chosen. A password opens
 * every party of its account. Whoever came by a link alone has shown none, and a worker needs one; nor do they go on as a
 * party to whose record the mailbox that it came to is not safe: no link would have gone there for it. Who they are
 * already they may stay.
 */
@Injectable()
export class ChoosableParties {
  constructor(
    private readonly accounts: Accounts,
    private readonly safe: SafeAddresses,
  ) {}

  /** Takes part in whatever unit of work is open. */
  async behind({ account, planId, method, party }: Holder): Promise<Behind> {
    if (!account || planId !== null) return { parties: [], mailbox: null };
    const all = await this.accounts.partiesOf(account.id);
    if (method === 'password') return { parties: all, mailbox: null };
    const parties = all.filter(({ kind }) => kind !== 'worker');
    if (parties.every(({ partyId }) => partyId === party.id)) return { parties, mailbox: null };
    const mailbox = (await this.accounts.byId(account.id))?.email;
    return mailbox === undefined ? { parties: [], mailbox: null } : { parties, mailbox };
  }

  /**
   * Each record is asked in its own organisation, and two tenants share no transaction: call it outside a unit of work,
   * and before anything is used up or ended. What fails here then leaves a link usable and a session as it was.
   */
  async safeAmong({ parties, mailbox }: Behind): Promise<SafeParties> {
    return mailbox === null ? NOBODY : new Set(await this.safe.amongAll(mailbox, parties));
  }

  /** Of those behind a session whom it may go on as. @param safe who was asked about before. */
  among({ method, party }: Holder, { parties }: Behind, safe: SafeParties): AccountParty[] {
    if (method === 'password') return [...parties];
    return parties.filter(({ partyId }) => partyId === party.id || safe.has(partyId));
  }

  /** The same where a session begins, in its own unit of work. Whoever came by a link is asked about before. */
  async of(holder: Holder, safe: SafeParties = NOBODY): Promise<AccountParty[]> {
    return this.among(holder, await this.behind(holder), safe);
  }
}
