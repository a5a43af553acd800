import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { given } from '../../../../shared/given';
import { addDays } from '../../../../shared/plain-date';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { updateVersioned } from '../../../../platform/database/versioned';
import { CircleMemberRow } from '../../persistence/circle-member.row';
import type { CircleView } from '../../persistence/circle-view';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';
import { findCircleMember, refuseBackwards } from './circle-members';

export interface CircleChanges {
  readonly brings?: string | null;
  /** The last day; null: no end is known. */
  readonly to?: string | null;
  /** It ends now: yesterday was the last day. */
  readonly ended?: boolean;
}

/** Changes what somebody brings, or until when they stand there. @throws 404, 403, 412, 422 ends_before_start. */
@Injectable()
export class ReviseCircleMember {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(personId: string, id: string, version: number, asked: CircleChanges): Promise<CircleView> {
    await this.access.toWrite(personId);
    const where = { orgId: this.units.orgId, personId, id };
    const row = await this.units.manager.findOneBy(CircleMemberRow, where);
    if (!row) throw notFound();
    const { brings } = asked;
    refuseBackwards(row.fromOn, asked.to ?? null);
    const to = asked.ended ? addDays(await this.writer.today(), -1) : asked.to;
    const patch = given({ brings, toOn: to, updatedBy: currentPrincipal().partyId });
    await updateVersioned<CircleMemberRow>(this.units, CircleMemberRow, row, version, patch);
    const subject = { subjectKind: 'circle_member', subjectId: id };
    const fields = Object.keys(given(asked));
    await this.audit.record({
      action: 'circle_member.updated',
      ...subject,
      personId,
      section: 'circle',
      fields,
    });
    if (to !== undefined && to !== row.toOn)
      await this.states.record({
        ...subject,
        state: to === null ? 'in_circle' : 'leaves',
        detail: to ?? row.partyId,
      });
    return findCircleMember(this.units, personId, id);
  }
}
