import { Injectable } from '@nestjs/common';
import { notFound, notSignedIn } from '../../../../shared/errors';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { ChoosableParties } from './choosable-parties';
import { DescribeSession } from './describe-session';
import { EndSession } from './end-session';
import { EnterSession, type EnteredSession } from './enter-session';
import { ownAccount } from './own-account';

/**
 * Goes on as another party of the account, perhaps in another organisation. The old session is ended and committed
 * before the other tenant is entered: two tenants share no transaction, and of two such requests one wins.
 * @throws 403 account_needed, 404 for a party that this session may not choose (ChoosableParties).
 */
@Injectable()
export class ChooseParty {
  constructor(
    private readonly units: Units,
    private readonly describe: DescribeSession,
    private readonly end: EndSession,
    private readonly enter: EnterSession,
    private readonly choosable: ChoosableParties,
  ) {}

  async execute(partyId: string): Promise<EnteredSession> {
    const principal = currentPrincipal();
    ownAccount(principal);
    const view = await this.describe.execute(principal.credentialId);
    const { method, signedInAt, account } = view;
    const behind = await this.choosable.behind(view);
    await this.units.commit();
    // Before anything ends: what is refused, or fails, leaves the session as it was.
    const safe = await this.choosable.safeAmong(behind);
    const chosen = this.choosable.among(view, behind, safe).find((party) => party.partyId === partyId);
    if (!chosen || !account) throw notFound();
    if (!(await this.units.run(principal.orgId, () => this.end.execute()))) throw notSignedIn();
    const session = { partyId, method, account, signedInAt };
    return this.units.run(chosen.orgId, () => this.enter.execute(session, safe));
  }
}
