import { Injectable } from '@nestjs/common';
import { conflict } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { findWorker, type WorkerView } from '../persistence/worker-views';
import { requireAnotherAdmin } from './admins';
import { EndMembership } from './end-membership';

const END = [
  'UPDATE worker SET left_at = now(), updated_at = now(), version = version + 1 WHERE org_id = $1 AND id = $2',
  'UPDATE party SET ended_at = now() WHERE org_id = $1 AND id = $2',
  'UPDATE session SET ended_at = now() WHERE org_id = $1 AND party_id = $2 AND ended_at IS NULL',
  // A sitting on the leaver's device must not outlive them either.
  'UPDATE session SET ended_at = now() WHERE org_id = $1 AND via_id = $2 AND ended_at IS NULL',
  `UPDATE one_time_link SET withdrawn_at = now()
   WHERE org_id = $1 AND party_id = $2 AND used_at IS NULL AND withdrawn_at IS NULL`,
];
const END_MEMBERSHIPS = `UPDATE membership SET ended_at = now(), ended_by = $3
  WHERE org_id = $1 AND worker_id = $2 AND ended_at IS NULL RETURNING id`;

// Both wait for their team to name another: it may do so from a worker who has left.
const LEFT_BEHIND = `SELECT
  (SELECT count(*) FROM episode WHERE org_id = $1 AND key_worker_id = $2 AND closed_at IS NULL)::int AS "openEpisodes",
  (SELECT count(*) FROM plan
    WHERE org_id = $1 AND review_responsible_id = $2 AND status <> 'ended')::int AS "openPlans"`;

/** What still names somebody who left: as the key worker, or as who sees to the review. */
interface LeftBehind extends Record<string, unknown> {
  readonly openEpisodes: number;
  readonly openPlans: number;
}

/** A worker as they left, and what is left behind. */
export interface LeftWorker extends LeftBehind {
  readonly worker: WorkerView;
}

/**
 * A worker leaves: their roles, sessions and open links end at once; what they wrote stays theirs. A caseload does not
 * keep them here: who must be out must be out at once, and an administrator, who ends them, sees nobody's record.
 * @throws 404, 409 worker_left, 409 last_admin.
 */
@Injectable()
export class EndWorker {
  constructor(
    private readonly units: Units,
    private readonly endMembership: EndMembership,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(workerId: string): Promise<LeftWorker> {
    await requireAnotherAdmin(this.units, (admin) => admin.workerId === workerId);
    const worker = await findWorker(this.units, workerId);
    if (worker.leftAt) throw conflict('worker_left', 'This worker has left the organisation.');
    const { orgId } = this.units;
    for (const statement of END) await this.units.query(statement, [orgId, workerId]);
    const { partyId } = currentPrincipal();
    const ended = await this.units.query<{ id: string }>(END_MEMBERSHIPS, [orgId, workerId, partyId]);
    for (const { id } of ended) await this.endMembership.ended(id);
    const subject = { subjectKind: 'worker', subjectId: workerId };
    await this.audit.record({ action: 'worker.left', ...subject, fields: ['leftAt'] });
    await this.states.record({ ...subject, state: 'left' });
    const [left] = await this.units.query<LeftBehind>(LEFT_BEHIND, [orgId, workerId]);
    const { openEpisodes = 0, openPlans = 0 } = left ?? {};
    return { worker: await findWorker(this.units, workerId), openEpisodes, openPlans };
  }
}
