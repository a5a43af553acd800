import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { requireAnotherAdmin } from './admins';

const END = `UPDATE membership SET ended_at = now(), ended_by = $4
  WHERE org_id = $1 AND worker_id = $2 AND id = $3 AND ended_at IS NULL RETURNING id`;

/** Takes a role from a worker, from the next request on. @throws 404, 409 last_admin. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(workerId: string, membershipId: string): Promise<void> {
    await requireAnotherAdmin(
      this.units,
      ({ id, workerId: admin }) => id === membershipId && admin === workerId,
    );
    const { partyId } = currentPrincipal();
    const ended = await this.units.query(END, [this.units.orgId, workerId, membershipId, partyId]);
    if (ended.length === 0) throw notFound();
    await this.ended(membershipId);
  }

  /** What an ended membership leaves behind. */
  async ended(membershipId: string): Promise<void> {
    const subject = { subjectKind: 'membership', subjectId: membershipId };
    await this.audit.record({ action: 'membership.ended', ...subject, fields: ['endedAt'] });
    await this.states.record({ ...subject, state: 'ended' });
  }
}
