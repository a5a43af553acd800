import { Injectable } from '@nestjs/common';
import { Accounts } from '../../../../platform/identity';
import { safeAddress } from '../../../people';
import type { Addressee } from '../../persistence/parties';

/** Where mail about a plan goes: only addresses that the record holds, never one that a request names. */
@Injectable()
export class MailAddress {
  constructor(private readonly accounts: Accounts) {}

  /** Undefined where there is no address that is safe to write to. */
  async of({ accountId, contacts }: Addressee): Promise<string | undefined> {
    const account = accountId === null ? null : await this.accounts.byId(accountId);
    return safeAddress(account?.email ?? null, contacts);
  }
}
