import { Injectable } from '@nestjs/common';
import { Accounts } from '../../../../platform/identity';
import { safeAddress } from '../../../people';
import type { Channel } from '../../domain/kinds';
import { numberIn, safeNumber } from '../../domain/phone-number';
import type { Reader } from '../../persistence/outgoing';

/** Where messages may go: only what the record holds and says is always safe, or where somebody signs in. */
@Injectable()
export class ReaderAddress {
  constructor(private readonly accounts: Accounts) {}

  /** Undefined where there is none. */
  of(reader: Reader, channel: Channel): Promise<string | undefined> {
    return channel === 'email' ? this.email(reader) : Promise.resolve(numberOf(reader));
  }

  private async email({ accountId, contacts, email }: Reader): Promise<string | undefined> {
    const account = accountId === null ? null : await this.accounts.byId(accountId);
    return safeAddress(account?.email ?? email, contacts);
  }
}

function numberOf({ contacts, phone }: Reader): string | undefined {
  return safeNumber(contacts) ?? (phone === null ? undefined : numberIn(phone));
}
