import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../context/request-context';
import { Accounts, type AccountSession } from '../accounts';
import { ownAccount } from './own-account';

/** A session of one's own, and whether it is the one that asks. */
export type OwnSession = AccountSession & { readonly current: boolean };

/** Where the caller's account is signed in, in every organisation. @throws 403 account_needed. */
@Injectable()
export class ListOwnSessions {
  constructor(private readonly accounts: Accounts) {}

  async execute(): Promise<OwnSession[]> {
    const principal = currentPrincipal();
    const sessions = await this.accounts.sessionsOf(ownAccount(principal));
    return sessions.map((session) => ({ ...session, current: session.id === principal.credentialId }));
  }
}
