import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Accounts } from '../accounts';
import { ownAccount } from './own-account';

/** Ends every session of the caller's account in every organisation, this one too. @throws 403 account_needed. */
@Injectable()
export class SignOutEverywhere {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  async execute(): Promise<void> {
    const principal = currentPrincipal();
    await this.accounts.endAllSessions(ownAccount(principal));
    // The party, never the account: colleagues who read the audit must not see which parties share one.
    await this.audit.record({
      action: 'session.ended_everywhere',
      subjectKind: 'party',
      subjectId: principal.partyId,
    });
  }
}
