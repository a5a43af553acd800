import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import type { PartyKind } from '../../context/principal';
import { Units } from '../../database/units';

/** What signs in: an address, perhaps a password, and a count that ends every session when it moves on. */
export interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly epoch: number;
}

/** One live session of an account, in any organisation. */
export interface AccountSession {
  readonly id: string;
  readonly orgId: string;
  readonly organisation: string;
  /** The name of the party it is for. */
  readonly name: string;
  readonly method: 'password' | 'link';
  readonly device: string | null;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** One party that an account stands behind, in any organisation. */
export interface AccountParty {
  readonly orgId: string;
  readonly organisation: string;
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly name: string;
}

interface AccountColumns {
  id: string;
  password_hash: string | null;
  session_epoch: number;
}

/**
 * The accounts outside every tenant, reached one at a time through functions that take an exact key: `app` cannot
 * read the table. Inside an open unit of work these calls take part in its transaction.
 */
@Injectable()
export class Accounts {
  constructor(private readonly units: Units) {}

  async byEmail(email: string): Promise<Account | null> {
    const [row] = await this.units.outside<AccountColumns>('SELECT * FROM identity.account_by_email($1)', [
      email,
    ]);
    return row ? { id: row.id, passwordHash: row.password_hash, epoch: row.session_epoch } : null;
  }

  async byId(id: string): Promise<(Account & { readonly email: string }) | null> {
    const [row] = await this.units.outside<AccountColumns & { email: string }>(
      'SELECT * FROM identity.account_by_id($1)',
      [id],
    );
    return row ? { id, email: row.email, passwordHash: row.password_hash, epoch: row.session_epoch } : null;
  }

  /** The account of this address, made when there is none. */
  async ensure(email: string): Promise<string> {
    const [row] = await this.units.outside<{ id: string }>('SELECT identity.ensure_account($1, $2) AS id', [
      newId(),
      email,
    ]);
    if (!row) throw new Error('identity.ensure_account answered nothing.');
    return row.id;
  }

  async setPassword(id: string, hash: string): Promise<void> {
    await this.units.outside('SELECT identity.set_password($1, $2)', [id, hash]);
  }

  /** Ends every session of the account, in every organisation. @returns the epoch that new sessions carry. */
  async endAllSessions(id: string): Promise<number> {
    const [row] = await this.units.outside<{ epoch: number }>(
      'SELECT identity.end_all_sessions($1) AS epoch',
      [id],
    );
    if (!row) throw new Error('identity.end_all_sessions answered nothing.');
    return row.epoch;
  }

  /** Every live session of the account, the one used last first. */
  async sessionsOf(id: string): Promise<AccountSession[]> {
    return this.units.outside<AccountSession & Record<string, unknown>>(
      `SELECT id, org_id AS "orgId", organisation, name, method, device, created_at AS "signedInAt",
         last_seen_at AS "lastSeenAt", expires_at AS "expiresAt" FROM identity.sessions_of($1)`,
      [id],
    );
  }

  /** Ends one session of the account. @returns false when it has no such live session. */
  async endSession(id: string, sessionId: string): Promise<boolean> {
    const [row] = await this.units.outside<{ ended: boolean }>(
      'SELECT identity.end_session_of($1, $2) AS ended',
      [id, sessionId],
    );
    return row?.ended ?? false;
  }

  /** Every live party of the account: as worker first, then person, then supporter; the oldest first. */
  async partiesOf(id: string): Promise<AccountParty[]> {
    const rows = await this.units.outside<{
      org_id: string;
      organisation: string;
      party_id: string;
      kind: PartyKind;
      name: string;
    }>('SELECT * FROM identity.parties_of($1)', [id]);
    return rows.map(({ org_id, party_id, ...rest }) => ({ orgId: org_id, partyId: party_id, ...rest }));
  }

  /**
   * Counts a try to sign in before it is made. Call it outside a unit of work: a refusal rolls that back.
   * @returns seconds to wait first; 0 when the try may be made.
   */
  async noteAttempt(email: string): Promise<number> {
    const [row] = await this.units.outside<{ wait: number }>('SELECT identity.note_attempt($1) AS wait', [
      digestOf(email),
    ]);
    return row?.wait ?? 0;
  }

  /** The tries so far no longer count: the right password was shown, or a new one set. */
  async forgiveAttempts(email: string): Promise<void> {
    await this.units.outside('SELECT identity.forgive_attempts($1)', [digestOf(email)]);
  }
}

/** Addresses of strangers are typed here too, by mistake or on purpose: none of them is kept. */
function digestOf(email: string): string {
  return createHash('sha256').update(email).digest('hex');
}
