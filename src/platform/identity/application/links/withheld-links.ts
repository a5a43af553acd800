import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../audit/audit';
import type { Statement } from '../../../database/unit';
import { Units } from '../../../database/units';
import { Outbox } from '../../../outbox/outbox';
import { declareJob } from '../../../queue/declared-jobs';
import type { LinkPurpose } from './purposes';
import { unsafeAddress } from './safe-addresses';

/** Somebody asked for a link that is not sent: the address is marked as not safe. Its `ref_id` is the link. */
export const LINK_WITHHELD = declareJob({ name: 'link.withheld', queue: 'events' });

/**
 * What stood between a party and its links is otherwise than it was: its contacts changed, or a link went. Its `ref_id`
 * is the party.
 */
export const LINKS_RECONSIDERED = declareJob({ name: 'links.reconsidered', queue: 'events' });

/** A link that is not sent. */
export interface WithheldLink {
  readonly partyId: string;
  readonly purpose: LinkPurpose;
  readonly email: string;
}

type Noted = { purpose: LinkPurpose; planId: string | null; aboutId: string | null } & Record<
  string,
  unknown
>;

// Whose history it belongs to: the person's own, or that of whom the supporter supports.
const NOTED = `l.purpose, l.plan_id AS "planId", coalesce(
  (SELECT n.id FROM person n WHERE n.org_id = $1 AND n.id = l.party_id),
  (SELECT s.person_id FROM supporter s WHERE s.org_id = $1 AND s.id = l.party_id)) AS "aboutId"`;
// Taken back as it is made: nobody has it, and it counts among those that were asked for in an hour.
const WITHHOLD: Statement = {
  name: 'link.withhold',
  text: `INSERT INTO one_time_link AS l (org_id, id, party_id, purpose, email, expires_at, withdrawn_at)
    VALUES ($1, $2, $3, $4, $5, now(), now()) RETURNING ${NOTED}`,
};
/**
 * An SQL condition: the link `l` of the party `p` is to be sent, as far as its address allows. Nothing is sent to the dead,
 * and nothing about them to their supporters; who supported them may still sign in.
 */
export const toBeSent = (l: string, p: string): string => `
  ${l}.sent_at IS NULL AND ${l}.used_at IS NULL AND ${l}.withdrawn_at IS NULL AND ${l}.expires_at > now()
  AND ${p}.ended_at IS NULL
  AND NOT EXISTS (SELECT FROM person d WHERE d.org_id = ${p}.org_id AND d.deceased_on IS NOT NULL AND (d.id = ${p}.id
    OR ${l}.purpose IN ('invitation', 'attestation')
      AND d.id = (SELECT s.person_id FROM supporter s WHERE s.org_id = ${p}.org_id AND s.id = ${p}.id)))`;
const WITHHOLD_ASKED: Statement = {
  name: 'link.withhold_asked',
  text: `UPDATE one_time_link l SET withdrawn_at = now() FROM party p
    WHERE l.org_id = $1 AND l.id = $2 AND p.org_id = l.org_id AND p.id = l.party_id AND ${toBeSent('l', 'p')}
      AND ${unsafeAddress('l.party_id', 'l.email')} RETURNING ${NOTED}`,
};
const HAS_WITHHELD: Statement = {
  name: 'link.has_withheld',
  text: `SELECT 1 FROM one_time_link WHERE org_id = $1 AND party_id = $2 AND withdrawn_at IS NOT NULL AND sent_at IS NULL
    LIMIT 1`,
};

/** Links that were asked for and are not sent: whoever looks after their reader hears of it. */
@Injectable()
export class WithheldLinks {
  constructor(
    private readonly units: Units,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Notes that one was asked for. */
  async withhold({ partyId, purpose, email }: WithheldLink): Promise<void> {
    const id = newId();
    const values = [this.units.orgId, id, partyId, purpose, email];
    const [link] = await this.units.query<Noted>(WITHHOLD, values);
    if (!link) throw new Error('A link was not stored.');
    await this.note(id, link);
  }

  /** Takes one back that waits to be sent, where its address alone is against it. */
  async withholdAsked(id: string): Promise<void> {
    const [link] = await this.units.query<Noted>(WITHHOLD_ASKED, [this.units.orgId, id]);
    if (link) await this.note(id, link);
  }

  /** For whoever changed the contacts of a party, or sent it a link. */
  async reconsider(partyId: string): Promise<void> {
    const withheld = await this.units.query(HAS_WITHHELD, [this.units.orgId, partyId]);
    if (withheld.length > 0) await this.outbox.append(LINKS_RECONSIDERED, partyId);
  }

  private async note(id: string, { purpose, planId, aboutId }: Noted): Promise<void> {
    await this.outbox.append(LINK_WITHHELD, id);
    await this.audit.record({
      action: `${purpose}.withheld`,
      subjectKind: 'link',
      subjectId: id,
      personId: aboutId ?? undefined,
      planId: planId ?? undefined,
    });
  }
}
