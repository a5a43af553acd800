import { Injectable } from '@nestjs/common';
import { notFound, notSignedIn, tooMany, type DomainError } from '../../../../shared/errors';
import { Config } from '../../../config/config';
import { Units } from '../../../database/units';
import { Accounts, type Account } from '../accounts';
import { DEMO_PASSWORD } from '../passwords/demo-password';
import { Passwords } from '../passwords/passwords';
import { EnterSession, type EnteredSession } from './enter-session';

/** What was typed; the address is normalised. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The party to be, where the account has several; its first otherwise. */
  readonly partyId?: string;
}

/**
 * Signs in by e-mail address and password. An unknown address, an account without a password and a wrong password
 * get the same answer after the same work, and the same delays. No tenant is set before the account is proved.
 * @throws 401 wrong_credentials, 404 for a party that is not of this account, 429 sign_in_delayed.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly units: Units,
    private readonly config: Config,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly enter: EnterSession,
  ) {}

  async execute({ email, password, partyId }: Credentials): Promise<EnteredSession> {
    const account = await this.prove(email, password);
    const parties = await this.accounts.partiesOf(account.id);
    if (parties.length === 0) throw wrongCredentials();
    const party = partyId === undefined ? parties[0] : parties.find((each) => each.partyId === partyId);
    if (!party) throw notFound();
    return this.units.run(party.orgId, () =>
      this.enter.execute({ partyId: party.partyId, method: 'password', account }),
    );
  }

  private async prove(email: string, password: string): Promise<Account> {
    const wait = await this.accounts.noteAttempt(email);
    if (wait > 0) throw delayed(wait);
    const account = await this.accounts.byEmail(email);
    const right = await this.passwords.verify(account?.passwordHash ?? null, password);
    const published = password === DEMO_PASSWORD && this.config.mode !== 'demo';
    if (!account || !right || published) throw wrongCredentials();
    await this.accounts.forgiveAttempts(email);
    return account;
  }
}

export function delayed(seconds: number): DomainError {
  return tooMany('sign_in_delayed', 'Too many wrong passwords: wait before you try again.', seconds);
}

function wrongCredentials(): DomainError {
  return notSignedIn('wrong_credentials', 'This address and this password do not go together.');
}
