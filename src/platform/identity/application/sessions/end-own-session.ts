import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { Accounts } from '../accounts';
import { ListOwnSessions } from './list-own-sessions';
import { ownAccount } from './own-account';

/**
 * Ends one session of the caller's account, wherever it is. Whoever came by a link ends those that they are told of.
 * @throws 403 account_needed, 404 for what is not theirs.
 */
@Injectable()
export class EndOwnSession {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
    private readonly ownSessions: ListOwnSessions,
  ) {}

  /** @returns whether it was the session that asked. */
  async execute(sessionId: string): Promise<boolean> {
    const principal = currentPrincipal();
    const told = principal.method === 'link' ? await this.ownSessions.execute() : null;
    if (told?.every(({ id }) => id !== sessionId)) throw notFound();
    // To be told asks other organisations, and two tenants share no transaction: what is open then is another one.
    await this.units.run(principal.orgId, async () => {
      if (!(await this.accounts.endSession(ownAccount(principal), sessionId))) throw notFound();
      // The party, as for all of them at once: the session may be in another organisation, which is not told here.
      await this.audit.record({
        action: 'session.ended_one',
        subjectKind: 'party',
        subjectId: principal.partyId,
      });
    });
    return sessionId === principal.credentialId;
  }
}
