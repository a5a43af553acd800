import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { newId } from '../../../../shared/ids';
import type { Channel } from '../../domain/kinds';
import { Notifier } from '../notifier';
import type { Reader } from '../../persistence/outgoing';

/** An address of a party, in one channel. */
export interface AddressOf {
  readonly partyId: string;
  readonly channel: Channel;
  readonly address: string;
}

const IS_REFUSED: Statement = {
  name: 'refused_address.is',
  text: `SELECT 1 FROM refused_address
    WHERE org_id = $1 AND party_id = $2 AND channel = $3 AND address = $4 AND cleared_at IS NULL`,
};
const WAS_CLEARED: Statement = {
  name: 'refused_address.was_cleared',
  text: `SELECT 1 FROM refused_address
    WHERE org_id = $1 AND party_id = $2 AND channel = $3 AND address = $4 AND cleared_at > $5`,
};
const MARK: Statement = {
  name: 'refused_address.mark',
  text: `INSERT INTO refused_address (org_id, id, party_id, channel, address, code) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (org_id, party_id, channel, address) WHERE cleared_at IS NULL DO NOTHING RETURNING id`,
};
const KEY_WORKERS: Statement = {
  name: 'refused_address.key_workers',
  text: `SELECT DISTINCT key_worker_id AS id FROM episode
    WHERE org_id = $1 AND person_id = $2 AND closed_at IS NULL AND key_worker_id IS NOT NULL`,
};

// A worker's address is nobody's to put right but theirs and of who runs the organisation.
const ADMINISTRATORS: Statement = {
  name: 'refused_address.administrators',
  text: `SELECT DISTINCT worker_id AS id FROM membership WHERE org_id = $1 AND role = 'admin' AND ended_at IS NULL`,
};

type Withheld = { partyId: string; aboutId: string | null; day: string } & Record<string, unknown>;
const WITHHELD: Statement = {
  name: 'refused_address.link_withheld',
  text: `SELECT l.party_id AS "partyId", coalesce(n.id, s.person_id) AS "aboutId",
      to_char(l.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM one_time_link l LEFT JOIN person n ON n.org_id = $1 AND n.id = l.party_id
      LEFT JOIN supporter s ON s.org_id = $1 AND s.id = l.party_id
    WHERE l.org_id = $1 AND l.id = $2`,
};

/** Addresses that said no for good: nothing goes there until somebody has looked at them. */
@Injectable()
export class RefusedAddresses {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly notifier: Notifier,
  ) {}

  async isRefused({ partyId, channel, address }: AddressOf): Promise<boolean> {
    const values = [this.units.orgId, partyId, channel, address];
    return (await this.units.query(IS_REFUSED, values)).length > 0;
  }

  /** Whether somebody looked at it since, and wants it tried again. */
  async wasCleared({ partyId, channel, address }: AddressOf, since: Date): Promise<boolean> {
    const values = [this.units.orgId, partyId, channel, address, since];
    return (await this.units.query(WAS_CLEARED, values)).length > 0;
  }

  /** Marks it, and tells the key workers of the person whose it is, or whose supporter's; of a worker's, administrators. */
  async mark(
    { partyId, aboutId }: Reader,
    { channel, address, code }: Omit<AddressOf, 'partyId'> & { readonly code: string },
  ): Promise<void> {
    const { orgId } = this.units;
    const [made] = await this.units.query<{ id: string }>(MARK, [
      orgId, newId(), partyId, channel, address, code,
    ]); // prettier-ignore
    if (!made) return;
    const subject = { subjectKind: 'refused_address', subjectId: made.id, personId: aboutId ?? undefined };
    await this.audit.record({ action: 'address.refused', ...subject });
    await this.tell(aboutId, { key: `address_refused/${made.id}`, subjectId: made.id });
  }

  /** Somebody asked for a link that is not sent, since their address is marked as not safe: told once a day. */
  async linkWithheld(linkId: string): Promise<void> {
    const [link] = await this.units.query<Withheld>(WITHHELD, [this.units.orgId, linkId]);
    // Of somebody whose record is gone meanwhile there is nobody to tell.
    if (!link?.aboutId) return;
    await this.tell(link.aboutId, { key: `link_withheld/${link.partyId}/${link.day}`, subjectId: linkId });
  }

  private async tell(
    aboutId: string | null,
    { key, subjectId }: { readonly key: string; readonly subjectId: string },
  ): Promise<void> {
    const { orgId } = this.units;
    const looking =
      aboutId === null
        ? await this.units.query<{ id: string }>(ADMINISTRATORS, [orgId])
        : await this.units.query<{ id: string }>(KEY_WORKERS, [orgId, aboutId]);
    const kind = 'address_refused' as const;
    await this.notifier.notify(
      looking.map(({ id: recipientId }) => ({ recipientId, kind, key, personId: aboutId, subjectId })),
    );
  }
}
