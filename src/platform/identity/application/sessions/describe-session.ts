import { Injectable } from '@nestjs/common';
import { notSignedIn } from '../../../../shared/errors';
import type { PartyKind, Principal, Role } from '../../../context/principal';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import { Accounts, type AccountParty } from '../accounts';
import { SafeAddresses } from '../links/safe-addresses';

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
  /** Every party the account may choose in this session. */
  readonly parties: readonly AccountParty[];
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

/** Tells who is signed in, and whom the account behind them may be instead. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly safe: SafeAddresses,
  ) {}

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
      parties: account && row.plan_id === null ? await this.choosable(account.id, row) : [],
      planId: row.plan_id,
      proposalId: row.proposal_id,
      via: row.via_id === null ? null : { id: row.via_id, name: row.via_name ?? '' },
    };
  }

  /**
   * Whoever came by a link alone has shown no password, and a worker needs one. Nor do they go on as a party to whose
   * record the mailbox is not safe: of those of this organisation they are not told. Those of others are asked in their
   * own when one is chosen (ChooseParty): two tenants share no transaction.
   */
  private async choosable(accountId: string, { method, party_id }: Columns): Promise<AccountParty[]> {
    const parties = await this.accounts.partiesOf(accountId);
    if (method === 'password') return parties;
    const email = (await this.accounts.byId(accountId))?.email;
    const open: AccountParty[] = [];
    for (const party of parties) {
      const asked = party.orgId === this.units.orgId && party.partyId !== party_id;
      if (party.kind === 'worker' || email === undefined) continue;
      if (!asked || (await this.safe.isSafe(email, party.partyId))) open.push(party);
    }
    return open;
  }
}
