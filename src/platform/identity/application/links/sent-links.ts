import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';

/** A link that was mailed. */
export interface SentLink {
  readonly partyId: string;
  readonly address: string;
  readonly sentAt: Date;
}

const FIND: Statement = {
  name: 'link.mailed',
  text: `SELECT party_id AS "partyId", email AS address, coalesce(sent_at, created_at) AS "sentAt", secret_hash AS hash
    FROM one_time_link WHERE org_id = $1 AND id = $2 AND secret_hash IS NOT NULL AND used_at IS NULL`,
};

/** What the mail with a secret is known by: it tells nothing of the secret, and nobody finds it without the mail. */
export function mailKeyOf(secretHash: string): string {
  return createHash('sha256').update(`mail:${secretHash}`).digest('hex').slice(0, 32);
}

/** Links as they were mailed. */
@Injectable()
export class SentLinks {
  constructor(private readonly units: Units) {}

  /** Null for a link that there is not, whose last mail had another key, or that was opened. */
  async find(id: string, key: string): Promise<SentLink | null> {
    const [link] = await this.units.query<SentLink & { hash: string } & Record<string, unknown>>(FIND, [
      this.units.orgId, id,
    ]); // prettier-ignore
    if (!link || mailKeyOf(link.hash) !== key) return null;
    const { partyId, address, sentAt } = link;
    return { partyId, address, sentAt };
  }
}
