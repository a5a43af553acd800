import { Injectable } from '@nestjs/common';
import { Accounts } from '../../../../platform/identity';
import { safeAddress } from '../../../people';
import type { Channel } from '../../domain/kinds';
import { safeNumber } from '../../domain/phone-number';
import type { Reader } from '../../persistence/outgoing';

/** Where messages may go: only what the record holds and says is always safe, or where somebody signs in. */
@Injectable()
export class ReaderAddress {
  constructor(private readonly accounts: Accounts) {}

  /** Undefined where there is none. */
  of(reader: Reader, channel: Channel): Promise<string | undefined> {
    return channel === 'email'
      ? this.email(reader)
      : Promise.resolve(safeNumber(reader.contacts, reader.region));
  }

  private async email({ accountId, contacts }: Reader): Promise<string | undefined> {
    const account = accountId === null ? null : await this.accounts.byId(accountId);
    return safeAddress(account?.email ?? null, contacts);
  }
}
