import { Injectable } from '@nestjs/common';
import { notFound, notSignedIn } from '../../../../shared/errors';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { Accounts } from '../accounts';
import { SafeAddresses } from '../links/safe-addresses';
import { DescribeSession } from './describe-session';
import { EndSession } from './end-session';
import { EnterSession, type EnteredSession } from './enter-session';
import { ownAccount } from './own-account';

/**
 * Goes on as another party of the account, perhaps in another organisation. The old session is ended and committed
 * before the other tenant is entered: two tenants share no transaction, and of two such requests one wins.
 * Whoever came by a link goes on as no party to whose record the mailbox that it came to is not safe: no link would have
 * gone there for it.
 * @throws 403 account_needed, 404 for a party that is not of this account, or not without a password.
 */
@Injectable()
export class ChooseParty {
  constructor(
    private readonly units: Units,
    private readonly describe: DescribeSession,
    private readonly end: EndSession,
    private readonly enter: EnterSession,
    private readonly accounts: Accounts,
    private readonly safe: SafeAddresses,
  ) {}

  async execute(partyId: string): Promise<EnteredSession> {
    const principal = currentPrincipal();
    ownAccount(principal);
    const { parties, method, signedInAt, account } = await this.describe.execute(principal.credentialId);
    const chosen = parties.find((party) => party.partyId === partyId);
    if (!chosen || !account) throw notFound();
    const email = method === 'link' ? (await this.accounts.byId(account.id))?.email : undefined;
    await this.units.commit();
    // Before anything ends: what is refused leaves the session as it was.
    if (email !== undefined && !(await this.safe.isSafeForAll(email, [chosen]))) throw notFound();
    if (!(await this.units.run(principal.orgId, () => this.end.execute()))) throw notSignedIn();
    return this.units.run(chosen.orgId, () => this.enter.execute({ partyId, method, account, signedInAt }));
  }
}
