import { Injectable } from '@nestjs/common';
import { currentContext } from '../context/request-context';
import { isClinical, type PartyKind, type Principal, type Role } from '../context/principal';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';
import { isUuid } from '../../shared/ids';
import { readSecret } from './secret';
import { liveSession } from './session-conditions';

interface SessionRow {
  id: string;
  party_id: string;
  kind: PartyKind;
  account_id: string | null;
  method: 'password' | 'link' | 'sitting';
  via_id: string | null;
  plan_id: string | null;
  proposal_id: string | null;
  roles: Role[] | null;
  touch: boolean;
}

interface ApiKeyRow {
  id: string;
  party_id: string;
  scopes: string[];
  acting: boolean;
  acting_roles: Role[] | null;
  touch: boolean;
}

const rolesOf = (org: string, party: string): string =>
  `(SELECT array_agg(DISTINCT m.role) FROM membership m
    WHERE m.org_id = ${org} AND m.worker_id = ${party} AND m.ended_at IS NULL)`;

// Both are sent together with BEGIN, before the tenant's setting has been answered: row level security applies it first.
const SESSION: Statement = {
  name: 'session.look_up',
  text: `
  SELECT s.id, s.party_id, p.kind, s.account_id, s.method, s.via_id, s.plan_id, s.proposal_id,
    CASE WHEN p.kind = 'worker' THEN ${rolesOf('$1', 'p.id')} END AS roles,
    s.last_seen_at < now() - interval '1 minute' AS touch
  FROM session s JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id
  WHERE s.org_id = $1 AND s.secret_hash = $2 AND ${liveSession('s', 'p')}`,
};

/** $3: the worker whom the system says it acts for, or null. */
const API_KEY: Statement = {
  name: 'api_key.look_up',
  text: `
  SELECT k.id, k.party_id, k.scopes, k.last_used_on IS DISTINCT FROM current_date AS touch,
    EXISTS (SELECT FROM party a WHERE a.org_id = $1 AND a.id = $3 AND a.kind = 'worker' AND a.ended_at IS NULL) AS acting,
    ${rolesOf('$1', '$3')} AS acting_roles
  FROM api_key k JOIN party c ON c.org_id = k.org_id AND c.id = k.party_id
  WHERE k.org_id = $1 AND k.secret_hash = $2 AND k.revoked_at IS NULL AND k.expires_at > now() AND c.ended_at IS NULL`,
};

const TOUCH_SESSION = 'UPDATE session SET last_seen_at = now() WHERE org_id = $1 AND id = $2';
const TOUCH_KEY = 'UPDATE api_key SET last_used_on = current_date WHERE org_id = $1 AND id = $2';

/** Turns a shown secret into a principal. Opens the request's unit of work: the look-up is its first statement. */
@Injectable()
export class Authenticator {
  constructor(private readonly units: Units) {}

  /** @returns null when the token is unknown, ended, idle too long or of an account that signed out everywhere. */
  async session(token: string): Promise<Principal | null> {
    const secret = readSecret('session', token);
    if (!secret) return null;
    const { orgId, hash } = secret;
    await this.units.begin(orgId);
    const [row] = await this.units.query<SessionRow>(SESSION, [orgId, hash]);
    if (!row) return this.nobody();
    if (row.touch && !currentContext().unattended) await this.units.query(TOUCH_SESSION, [orgId, row.id]);
    const roles: Role[] = row.kind === 'person' || row.kind === 'supporter' ? [row.kind] : (row.roles ?? []);
    return {
      orgId,
      partyId: row.party_id,
      kind: row.kind,
      roles,
      accountId: row.account_id,
      credentialId: row.id,
      method: row.method,
      viaId: row.via_id,
      actingId: null,
      planId: row.plan_id,
      proposalId: row.proposal_id,
      scopes: [],
    };
  }

  /** @param acting the worker whom the third-party system acts for, from the `Trellis-Acting-Worker` header. */
  async apiKey(token: string, acting: string | undefined): Promise<Principal | null> {
    const secret = readSecret('apiKey', token);
    if (!secret) return null;
    const { orgId, hash } = secret;
    const named = acting !== undefined && isUuid(acting) ? acting.toLowerCase() : null;
    await this.units.begin(orgId);
    const [row] = await this.units.query<ApiKeyRow>(API_KEY, [orgId, hash, named]);
    if (!row) return this.nobody();
    if (row.touch) await this.units.query(TOUCH_KEY, [orgId, row.id]);
    // A system acts for a clinician: what the worker may do as a manager or administrator does not come with the name.
    const roles = row.acting ? (row.acting_roles ?? []).filter(isClinical) : [];
    return {
      orgId,
      partyId: row.party_id,
      kind: 'client',
      roles: ['client', ...roles],
      accountId: null,
      credentialId: row.id,
      method: 'api_key',
      viaId: null,
      actingId: row.acting ? named : null,
      planId: null,
      proposalId: null,
      scopes: row.scopes,
    };
  }

  private async nobody(): Promise<null> {
    await this.units.rollback();
    return null;
  }
}
