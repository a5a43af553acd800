import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import type { AccountParty } from '../accounts';

// What counts as blank when an address is read (shared/email): contacts are kept as they were written down.
const BLANKS = String.raw`E' \t\n\x0B\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'`;
const read = (address: string): string => `lower(btrim(normalize(${address}, NFC), ${BLANKS}))`;

/**
 * An SQL condition: what a party's record says of an address is that it is not always safe to write to. Workers have no
 * such record. @param party an expression. @param email an expression.
 */
export const unsafeAddress = (party: string, email: string): string => `(
  EXISTS (SELECT FROM supporter u WHERE u.org_id = $1 AND u.id = ${party} AND NOT u.email_safe
    AND ${read('u.email')} = ${read(email)})
  OR EXISTS (SELECT FROM person u CROSS JOIN jsonb_array_elements(u.contacts) c WHERE u.org_id = $1 AND u.id = ${party}
    AND c ->> 'kind' = 'email' AND c ->> 'safe' <> 'always' AND ${read("c ->> 'value'")} = ${read(email)}))`;

const IS_SAFE: Statement = {
  name: 'link.is_safe',
  text: `SELECT party AS id FROM unnest($2::uuid[]) party WHERE NOT ${unsafeAddress('party', '$3::text')}`,
};

/**
 * Whether a link may go to an address, or what came of one may go on as a party. Where it may not there is no other
 * address instead: contacts are written down by others, and whoever writes one down would be signed in.
 */
@Injectable()
export class SafeAddresses {
  constructor(private readonly units: Units) {}

  /** Nothing in the party's record says that it is not. For a party of the organisation whose unit is open. */
  async isSafe(email: string, partyId: string): Promise<boolean> {
    return (await this.among(email, [partyId])).length > 0;
  }

  /** The ids of those for whom it is, each asked in its own organisation: call it outside a unit of work. */
  async amongAll(email: string, parties: readonly AccountParty[]): Promise<string[]> {
    const safe: string[] = [];
    for (const orgId of new Set(parties.map((party) => party.orgId))) {
      const there = parties.filter((party) => party.orgId === orgId).map(({ partyId }) => partyId);
      safe.push(...(await this.units.run(orgId, () => this.among(email, there))));
    }
    return safe;
  }

  private async among(email: string, partyIds: readonly string[]): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(IS_SAFE, [this.units.orgId, partyIds, email]);
    return rows.map(({ id }) => id);
  }

  /** Whether it is for every one of them: call it outside a unit of work. */
  async isSafeForAll(email: string, parties: readonly AccountParty[]): Promise<boolean> {
    return (await this.amongAll(email, parties)).length === parties.length;
  }
}
