import { Injectable } from '@nestjs/common';
import { Accounts, type AccountParty } from '../accounts';
import { SafeAddresses } from '../links/safe-addresses';
import type { SessionView } from './describe-session';

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

  /** Each record is asked in its own organisation, and two tenants share no transaction: call it outside a unit of work. */
  async of({ account, planId, method, party }: SessionView): Promise<AccountParty[]> {
    if (!account || planId !== null) return [];
    const parties = await this.accounts.partiesOf(account.id);
    if (method === 'password') return parties;
    const email = (await this.accounts.byId(account.id))?.email;
    if (email === undefined) return [];
    const withoutPassword = parties.filter(({ kind }) => kind !== 'worker');
    const others = withoutPassword.filter(({ partyId }) => partyId !== party.id);
    const open = new Set([party.id, ...(await this.safe.amongAll(email, others))]);
    return withoutPassword.filter(({ partyId }) => open.has(partyId));
  }
}
