import { Injectable } from '@nestjs/common';
import { notSignedIn } from '../../../../shared/errors';
import type { PartyKind, Principal, Role } from '../../../context/principal';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';

/** What a signed-in party is told about its session. */
export interface SessionView {
  readonly id: string;
  readonly method: Exclude<Principal['method'], 'api_key' | 'system'>;
  readonly signedInAt: Date;
  readonly expiresAt: Date;
  /** How long nothing may be asked before it ends. */
  readonly idleMinutes: number;
  readonly account: { readonly id: string; readonly epoch: number } | null;
  readonly party: { readonly id: string; readonly kind: PartyKind; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly planId: string | null;
  readonly proposalId: string | null;
  readonly via: { readonly id: string; readonly name: string } | null;
}

interface Columns {
  method: SessionView['method'];
  created_at: Date;
  expires_at: Date;
  idle_minutes: number;
  account_id: string | null;
  account_epoch: number | null;
  plan_id: string | null;
  proposal_id: string | null;
  party_id: string;
  kind: PartyKind;
  name: string;
  organisation: string;
  via_id: string | null;
  via_name: string | null;
  roles: Role[];
}

const SELECT: Statement = {
  name: 'session.describe',
  text: `
    SELECT s.method, s.created_at, s.expires_at, s.idle_minutes, s.account_id, s.account_epoch, s.plan_id, s.proposal_id,
      p.id AS party_id, p.kind, p.name, o.name AS organisation, s.via_id, v.name AS via_name,
      ARRAY(SELECT DISTINCT m.role FROM membership m
        WHERE m.org_id = s.org_id AND m.worker_id = p.id AND m.ended_at IS NULL ORDER BY m.role) AS roles
    FROM session s JOIN organisation o ON o.org_id = s.org_id
    JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id
    LEFT JOIN party v ON v.org_id = s.org_id AND v.id = s.via_id
    WHERE s.org_id = $1 AND s.id = $2`,
};

/** Tells who is signed in. */
@Injectable()
export class DescribeSession {
  constructor(private readonly units: Units) {}

  async execute(id: string): Promise<SessionView> {
    const { orgId } = this.units;
    const [row] = await this.units.query<Columns>(SELECT, [orgId, id]);
    if (!row) throw notSignedIn();
    const account = row.account_id === null ? null : { id: row.account_id, epoch: row.account_epoch ?? 0 };
    return {
      id,
      method: row.method,
      signedInAt: row.created_at,
      expiresAt: row.expires_at,
      idleMinutes: row.idle_minutes,
      account,
      party: { id: row.party_id, kind: row.kind, name: row.name },
      organisation: { id: orgId, name: row.organisation },
      roles: row.kind === 'person' || row.kind === 'supporter' ? [row.kind] : row.roles,
      planId: row.plan_id,
      proposalId: row.proposal_id,
      via: row.via_id === null ? null : { id: row.via_id, name: row.via_name ?? '' },
    };
  }
}
