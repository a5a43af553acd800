import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { Accounts, type AccountParty, type AccountSession } from '../accounts';
import { ChoosableParties, type Holder } from './choosable-parties';
import { ownAccount } from './own-account';

/** A session of one's own, and whether it is the one that asks. */
export type OwnSession = AccountSession & { readonly current: boolean };

const OF_PARTIES = 'SELECT id FROM session WHERE org_id = $1 AND id = ANY ($2) AND party_id = ANY ($3)';

/**
 * Where the caller's account is signed in, in every organisation; to whoever came by a link alone, as those parties that
 * they may go on as: of the others they are told nothing. @throws 403 account_needed.
 */
@Injectable()
export class ListOwnSessions {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly choosable: ChoosableParties,
  ) {}

  async execute(): Promise<OwnSession[]> {
    const principal = currentPrincipal();
    const { planId, partyId, method, credentialId } = principal;
    const id = ownAccount(principal);
    const sessions = await this.accounts.sessionsOf(id);
    const told =
      method === 'link'
        ? await this.among({ account: { id }, planId, method, party: { id: partyId } }, sessions)
        : sessions;
    return told.map((session) => ({ ...session, current: session.id === credentialId }));
  }

  private async among(holder: Holder, sessions: AccountSession[]): Promise<AccountSession[]> {
    const behind = await this.choosable.behind(holder);
    await this.units.commit();
    const safe = await this.choosable.safeAmong(behind);
    const open = await this.idsOf(this.choosable.among(holder, behind, safe), sessions);
    return sessions.filter(({ id }) => open.has(id));
  }

  /** Whose a session is, its own organisation alone tells. */
  private async idsOf(parties: AccountParty[], sessions: AccountSession[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const orgId of new Set(parties.map((party) => party.orgId))) {
      const there = parties.filter((party) => party.orgId === orgId).map(({ partyId }) => partyId);
      const ids = sessions.filter((session) => session.orgId === orgId).map(({ id }) => id);
      const rows = await this.units.run(orgId, () =>
        this.units.query<{ id: string }>(OF_PARTIES, [orgId, ids, there]),
      );
      for (const { id } of rows) found.add(id);
    }
    return found;
  }
}
