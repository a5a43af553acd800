import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import type { Principal } from '../../../context/principal';
import { currentContext } from '../../../context/request-context';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import { issueSecret } from '../../secret';
import { deviceOf } from './device';

/** The session to open in the organisation of the open unit of work. */
export interface NewSession {
  readonly partyId: string;
  readonly method: Exclude<Principal['method'], 'api_key' | 'system'>;
  /** The account that signed in, and its epoch at that moment: a later epoch ends the session. */
  readonly account?: { readonly id: string; readonly epoch: number };
  /** When the caller proved who they are, where that was before now: changing party starts no new day. */
  readonly signedInAt?: Date;
  /** Locks the session to one plan, and to one proposal of it. */
  readonly planId?: string;
  readonly proposalId?: string;
  /** The worker's session on whose device this one runs: it ends no later. */
  readonly via?: { readonly partyId: string; readonly sessionId: string };
  /** What the worker takes their device back with, hashed. */
  readonly pinHash?: string;
  /** Ends it sooner than the organisation's settings do. */
  readonly minutes?: number;
}

/** A session that has begun. The token is shown to its holder now and kept nowhere. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

// The limits are the organisation's, and the database's clock counts them.
const INSERT: Statement = {
  name: 'session.insert',
  text: `
    INSERT INTO session (org_id, id, party_id, account_id, account_epoch, secret_hash, method, via_id, via_session_id,
      plan_id, proposal_id, device, pin_hash, idle_minutes, created_at, expires_at)
    SELECT o.org_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $14, $15, o.session_idle_minutes, coalesce($12::timestamptz, now()),
      least(coalesce($12::timestamptz, now()) + o.session_hours * interval '1 hour',
        now() + $13::integer * interval '1 minute', via.expires_at)
    FROM organisation o LEFT JOIN session via ON via.org_id = o.org_id AND via.id = $9
    WHERE o.org_id = $1
    RETURNING expires_at`,
};

/** Opens a session. The caller has proved whose it is, and records it in the audit. */
@Injectable()
export class OpenSession {
  constructor(private readonly units: Units) {}

  async execute(session: NewSession): Promise<OpenedSession> {
    const { orgId } = this.units;
    const { partyId, method, account, via, planId, proposalId, signedInAt, minutes, pinHash } = session;
    const { token, hash } = issueSecret('session', orgId);
    const id = newId();
    const [row] = await this.units.query<{ expires_at: Date }>(INSERT, [
      orgId, id, partyId, account?.id ?? null, account?.epoch ?? null, hash, method, via?.partyId ?? null,
      via?.sessionId ?? null, planId ?? null, proposalId ?? null, signedInAt ?? null, minutes ?? null,
      deviceOf(currentContext().userAgent), pinHash ?? null,
    ]); // prettier-ignore
    if (!row) throw new Error('A session needs an organisation.');
    return { id, token, expiresAt: row.expires_at };
  }
}
