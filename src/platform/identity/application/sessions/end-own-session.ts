import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Accounts } from '../accounts';
import { ownAccount } from './own-account';

/** Ends one session of the caller's account, wherever it is. @throws 403 account_needed, 404 for what is not theirs. */
@Injectable()
export class EndOwnSession {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  /** @returns whether it was the session that asked. */
  async execute(sessionId: string): Promise<boolean> {
    const principal = currentPrincipal();
    if (!(await this.accounts.endSession(ownAccount(principal), sessionId))) throw notFound();
    // The party, as for all of them at once: the session may be in another organisation, which is not told here.
    await this.audit.record({
      action: 'session.ended_one',
      subjectKind: 'party',
      subjectId: principal.partyId,
    });
    return sessionId === principal.credentialId;
  }
}
