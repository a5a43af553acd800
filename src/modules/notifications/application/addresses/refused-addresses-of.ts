import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { AccessLog } from '../../../../platform/audit/access-log';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { notFound } from '../../../../shared/errors';
import { PeopleReach, refuseLockedSession } from '../../../people';
import type { Channel } from '../../domain/kinds';

/** An address that takes no messages, and whose it is. */
export interface RefusedAddress {
  readonly id: string;
  readonly partyId: string;
  readonly name: string;
  readonly channel: Channel;
  readonly address: string;
  readonly code: string;
  readonly refusedAt: Date;
}

// $1 organisation, $2 the person: theirs, and those of their supporters.
const OF_PERSON = `r.org_id = $1 AND r.cleared_at IS NULL AND (r.party_id = $2
  OR r.party_id IN (SELECT s.id FROM supporter s WHERE s.org_id = $1 AND s.person_id = $2))`;
const LIST: Statement = {
  name: 'refused_address.list',
  text: `SELECT r.id, r.party_id AS "partyId", p.name, r.channel, r.address, r.code, r.refused_at AS "refusedAt"
    FROM refused_address r JOIN party p ON p.org_id = $1 AND p.id = r.party_id
    WHERE ${OF_PERSON} ORDER BY r.refused_at DESC, r.id DESC LIMIT 100`,
};
const CLEAR: Statement = {
  name: 'refused_address.clear',
  text: `UPDATE refused_address r SET cleared_at = now(), cleared_by = $4 WHERE ${OF_PERSON} AND r.id = $3 RETURNING r.id`,
};

/** Which addresses of a person, and of their supporters, do not take messages. */
@Injectable()
export class RefusedAddressesOf {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly accessLog: AccessLog,
    private readonly audit: Audit,
  ) {}

  /** @throws 404. */
  async list(personId: string): Promise<RefusedAddress[]> {
    refuseLockedSession(personId);
    const { basis } = await this.people.require(personId);
    await this.accessLog.record({ personId, sections: ['person'], basis });
    return this.units.query<RefusedAddress & Record<string, unknown>>(LIST, [this.units.orgId, personId]);
  }

  /** Somebody has looked at it: it is tried again with the next message. @throws 404, 403 read_only. */
  async clear(personId: string, id: string): Promise<void> {
    refuseLockedSession(personId);
    await this.people.requireWrite(personId);
    const { partyId } = currentPrincipal();
    const cleared = await this.units.query(CLEAR, [this.units.orgId, personId, id, partyId]);
    if (cleared.length === 0) throw notFound();
    const subject = { subjectKind: 'refused_address', subjectId: id, personId };
    await this.audit.record({ action: 'address.cleared', ...subject });
  }
}
