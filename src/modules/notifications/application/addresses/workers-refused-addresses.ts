import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { notFound } from '../../../../shared/errors';
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
    await this.audit.record({ action: 'address.cleared', subjectKind: 'refused_address', subjectId: id });
  }
}
