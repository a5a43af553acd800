import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { notFound } from '../../../../shared/errors';
import type { Channel } from '../../domain/kinds';
import { ownInbox } from '../inbox/own-inbox';
import type { RefusedAddress } from './refused-addresses-of';

const LIST: Statement = {
  name: 'refused_address.of_workers',
  text: `SELECT r.id, r.party_id AS "partyId", p.name, r.channel, r.address, r.code, r.refused_at AS "refusedAt"
    FROM refused_address r JOIN party p ON p.org_id = $1 AND p.id = r.party_id AND p.kind = 'worker' AND p.ended_at IS NULL
    WHERE r.org_id = $1 AND r.cleared_at IS NULL ORDER BY r.refused_at DESC, r.id DESC LIMIT 100`,
};
const CLEAR: Statement = {
  name: 'refused_address.clear_of_worker',
  text: `UPDATE refused_address r SET cleared_at = now(), cleared_by = $3
    WHERE r.org_id = $1 AND r.id = $2 AND r.cleared_at IS NULL
      AND r.party_id IN (SELECT p.id FROM party p WHERE p.org_id = $1 AND p.kind = 'worker') RETURNING r.id`,
};

const CLEAR_OWN: Statement = {
  name: 'refused_address.clear_own',
  text: `UPDATE refused_address SET cleared_at = now(), cleared_by = $2
    WHERE org_id = $1 AND party_id = $2 AND channel = $3 AND cleared_at IS NULL RETURNING id`,
};

/** Which addresses of those who work here do not take messages: for whoever runs the organisation. */
@Injectable()
export class WorkersRefusedAddresses {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  list(): Promise<RefusedAddress[]> {
    return this.units.query<RefusedAddress & Record<string, unknown>>(LIST, [this.units.orgId]);
  }

  /** Somebody has looked at it: it is tried again with the next message. @throws 404. */
  async clear(id: string): Promise<void> {
    const { partyId } = currentPrincipal();
    const cleared = await this.units.query(CLEAR, [this.units.orgId, id, partyId]);
    if (cleared.length === 0) throw notFound();
    await this.record(id);
  }

  /** Their own, whichever it was: they know that it works again. @throws 404 where none is refused, 403 session_locked. */
  async clearOwn(channel: Channel): Promise<void> {
    const { partyId } = ownInbox();
    const cleared = await this.units.query<{ id: string }>(CLEAR_OWN, [this.units.orgId, partyId, channel]);
    if (cleared.length === 0) throw notFound();
    for (const { id } of cleared) await this.record(id);
  }

  private record(id: string): Promise<void> {
    return this.audit.record({ action: 'address.cleared', subjectKind: 'refused_address', subjectId: id });
  }
}
