import { Injectable } from '@nestjs/common';
import { conflict, unprocessable } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { CircleMemberRow } from '../../persistence/circle-member.row';
import type { CircleView } from '../../persistence/circle-view';
import { lockPerson } from '../../persistence/person-lock';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';
import { findCircleMember, refuseBackwards } from './circle-members';

export interface NewCircleMember {
  readonly partyId: string;
  readonly brings?: string | null;
  /** Today when left out. */
  readonly from?: string | null;
  readonly to?: string | null;
}

const MAY_STAND = `SELECT 1 FROM party p WHERE p.org_id = $1 AND p.id = $3 AND p.ended_at IS NULL AND (p.kind = 'worker'
  OR EXISTS (SELECT FROM supporter s WHERE s.org_id = $1 AND s.id = p.id AND s.person_id = $2))`;
const STANDS = `SELECT 1 FROM circle_member
  WHERE org_id = $1 AND person_id = $2 AND party_id = $3 AND (to_on IS NULL OR to_on >= $4) AND from_on <= coalesce($5, from_on)`;

/**
 * Somebody stands around the person: a worker, whom it opens the record to while it lasts, or a supporter of theirs.
 * @throws 404, 403 read_only, 409 in_circle, 422 unknown_party, ends_before_start.
 */
@Injectable()
export class AddCircleMember {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(
    personId: string,
    { partyId, brings, from, to = null }: NewCircleMember,
  ): Promise<CircleView> {
    await this.access.toWrite(personId);
    const fromOn = from ?? (await this.writer.today());
    refuseBackwards(fromOn, to);
    const { orgId } = this.units;
    const [party] = await this.units.query(MAY_STAND, [orgId, personId, partyId]);
    if (!party) throw unknownParty();
    await lockPerson(this.units, personId);
    const [stands] = await this.units.query(STANDS, [orgId, personId, partyId, fromOn, to]);
    if (stands) throw conflict('in_circle', 'They stand in the circle in that time already.');
    const id = newId();
    const by = currentPrincipal().partyId;
    await this.units.manager.insert(CircleMemberRow, {
      orgId, id, personId, partyId, brings: brings ?? null, fromOn, toOn: to, createdBy: by, updatedBy: by,
    }); // prettier-ignore
    const subject = { subjectKind: 'circle_member', subjectId: id };
    const fields = ['partyId', 'brings', 'from', 'to'];
    await this.audit.record({
      action: 'circle_member.added',
      ...subject,
      personId,
      section: 'circle',
      fields,
    });
    await this.states.record({ ...subject, state: 'in_circle', detail: partyId });
    return findCircleMember(this.units, personId, id);
  }
}

function unknownParty(): Error {
  const message = 'Name a worker of the organisation, or a supporter of this person.';
  return unprocessable('unknown_party', message, [{ pointer: '/partyId', code: 'unknown_party', message }]);
}
