import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { newId } from '../../../../shared/ids';
import type { Channel } from '../../domain/kinds';
import { Notifier } from '../notifier';
import type { Reader } from '../../persistence/outgoing';
import { WhoLooksAfter } from '../../persistence/who-looks-after';

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
/** Addresses that said no for good: nothing goes there until somebody has looked at them. */
@Injectable()
export class RefusedAddresses {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly notifier: Notifier,
    private readonly lookers: WhoLooksAfter,
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

  /** Marks it, and tells who looks after the person whose it is, or whose supporter's; of a worker's, administrators. */
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

  private async tell(
    aboutId: string | null,
    { key, subjectId }: { readonly key: string; readonly subjectId: string },
  ): Promise<void> {
    const kind = 'address_refused' as const;
    const looking = await this.lookers.of(aboutId);
    await this.notifier.notify(
      looking.map((recipientId) => ({ recipientId, kind, key, personId: aboutId, subjectId })),
    );
  }
}
