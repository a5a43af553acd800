import { Injectable } from '@nestjs/common';
import type { PartyKind } from '../../../platform/context/principal';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { reachCondition, supporterContacts, type MailContact } from '../../people';

/** A party as far as a stance on a plan goes. */
export interface KnownParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  /** Whose supporter they are. */
  readonly supports: string | null;
}

/** A party that mail may be sent to, about one person's plan. */
export interface Addressee {
  readonly accountId: string | null;
  readonly contacts: readonly MailContact[];
  /** The person died: nothing is sent any more. */
  readonly deceased: boolean;
  /** Whether a live consent opens something of the plan to them; true for the person. */
  readonly seesSomething: boolean;
}

const KNOWN: Statement = {
  name: 'agreement.parties',
  text: `SELECT p.id, p.kind, p.name, s.person_id AS supports
    FROM party p LEFT JOIN supporter s ON s.org_id = $1 AND s.id = p.id AND s.ended_at IS NULL
    WHERE p.org_id = $1 AND p.id = ANY ($2::uuid[]) AND p.ended_at IS NULL`,
};
// $3 is the person whose plan it is: the person, or a supporter of theirs, or nobody.
const ADDRESSEE: Statement = {
  name: 'agreement.addressee',
  text: `SELECT p.account_id AS "accountId", n.deceased_on IS NOT NULL AS deceased,
      CASE WHEN p.id = n.id THEN n.contacts ELSE coalesce(${supporterContacts('s')}, '[]') END AS contacts,
      p.id = n.id OR ${reachCondition('supporter', { person: '$3', org: '$1', party: '$2' })} AS "seesSomething"
    FROM party p LEFT JOIN supporter s ON s.org_id = $1 AND s.id = p.id AND s.ended_at IS NULL
    JOIN person n ON n.org_id = $1 AND n.id = $3
    WHERE p.org_id = $1 AND p.id = $2 AND p.ended_at IS NULL AND (p.id = n.id OR s.person_id = n.id)`,
};
const LINK_USED: Statement = {
  name: 'agreement.link_used',
  text: `SELECT id FROM one_time_link WHERE org_id = $1 AND party_id = $2 AND proposal_id = $3 AND used_at IS NOT NULL
    ORDER BY used_at DESC LIMIT 1`,
};
const SENT_SINCE: Statement = {
  name: 'agreement.link_sent_since',
  text: `SELECT 1 FROM one_time_link WHERE org_id = $1 AND party_id = $2 AND proposal_id = $3 AND requested_by = $4
    AND created_at >= $5`,
};

/** The parties around a plan, as agreements need to know them. */
@Injectable()
export class Parties {
  constructor(private readonly units: Units) {}

  /** By id; who is unknown or gone is left out. */
  async known(...ids: string[]): Promise<Map<string, KnownParty>> {
    const values = [this.units.orgId, ids];
    const rows = await this.units.query<KnownParty & Record<string, unknown>>(KNOWN, values);
    return new Map(rows.map((party) => [party.id, party]));
  }

  /** Undefined unless the party is this person or a supporter of theirs. */
  async addressee(partyId: string, personId: string): Promise<Addressee | undefined> {
    const values = [this.units.orgId, partyId, personId];
    return (await this.units.query<Addressee & Record<string, unknown>>(ADDRESSEE, values))[0];
  }

  /** The link to the proposal that the party came in by. */
  async linkUsed(partyId: string, proposalId: string): Promise<string | undefined> {
    const values = [this.units.orgId, partyId, proposalId];
    return (await this.units.query<{ id: string }>(LINK_USED, values))[0]?.id;
  }

  /** Whether somebody asked for a link to the proposal since then. */
  async linkSentSince(partyId: string, proposalId: string, by: string, since: Date): Promise<boolean> {
    const values = [this.units.orgId, partyId, proposalId, by, since];
    return (await this.units.query(SENT_SINCE, values)).length > 0;
  }
}
