import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import { normaliseEmail } from '../../email';

/**
 * An SQL condition: what a party's record says of an address is that it is not always safe to write to. Workers have no
 * such record. @param party an expression. @param email an expression.
 */
export const unsafeAddress = (party: string, email: string): string => `(
  EXISTS (SELECT FROM supporter u WHERE u.org_id = $1 AND u.id = ${party} AND NOT u.email_safe
    AND lower(u.email) = lower(${email}))
  OR EXISTS (SELECT FROM person u CROSS JOIN jsonb_array_elements(u.contacts) c WHERE u.org_id = $1 AND u.id = ${party}
    AND c ->> 'kind' = 'email' AND c ->> 'safe' <> 'always' AND lower(c ->> 'value') = lower(${email})))`;

// A supporter has one address: where that is not safe there is no other.
const INSTEAD: Statement = {
  name: 'link.safe_address',
  text: `SELECT CASE WHEN NOT ${unsafeAddress('$2::uuid', '$3::text')} THEN $3::text ELSE (
    SELECT w.way ->> 'value' FROM person n CROSS JOIN jsonb_array_elements(n.contacts) WITH ORDINALITY w (way, nth)
    WHERE n.org_id = $1 AND n.id = $2::uuid AND w.way ->> 'kind' = 'email' AND w.way ->> 'safe' = 'always'
      AND NOT ${unsafeAddress('$2::uuid', "w.way ->> 'value'")}
    ORDER BY w.nth LIMIT 1) END AS address`,
};

/** Where a link may go that somebody asked for by typing an address. */
@Injectable()
export class SafeAddresses {
  constructor(private readonly units: Units) {}

  /** The address itself, where nothing says that it is not safe; else one that is; null where there is none. */
  async insteadOf(email: string, partyId: string): Promise<string | null> {
    const values = [this.units.orgId, partyId, email];
    const [row] = await this.units.query<{ address: string | null }>(INSTEAD, values);
    const address = row?.address ?? null;
    return address === null ? null : normaliseEmail(address);
  }
}
