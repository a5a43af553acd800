import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import { Units } from '../../database/units';
import { JobRegistry } from '../../queue/job-registry';
import { dueKindOf } from '../../queue/queue-names';

/** From where, and of which kind; each job once, in its order. */
export interface Replay {
  readonly from: string;
  readonly job?: string;
}

const AGAIN = `
  WITH again AS (
    UPDATE outbox SET done_at = NULL, attempts = 0, problem = NULL, lease_until = NULL
    WHERE org_id = $1 AND position >= $2 AND done_at IS NOT NULL AND kind = ANY ($3) RETURNING id, kind)
  INSERT INTO platform.due (kind, org_id, ref_id, due_at)
  SELECT q.due_kind, $1, a.id, now() FROM again a JOIN unnest($3::text[], $4::text[]) q (job, due_kind) ON q.job = a.kind
  ON CONFLICT ON CONSTRAINT pk_due DO NOTHING RETURNING ref_id`;

/**
 * Has what was done from a position on done once more: after a restore, or where what was told did not arrive. Jobs do
 * no harm the second time; those that wait already are left to wait.
 */
@Injectable()
export class ReplayOutbox {
  constructor(
    private readonly units: Units,
    private readonly registry: JobRegistry,
    private readonly audit: Audit,
  ) {}

  /** @returns how many jobs will run again. @throws Error for a job that nobody handles. */
  async execute({ from, job }: Replay): Promise<number> {
    const kinds = job === undefined ? this.registry.kinds() : [this.registry.kindOf(job)];
    const again = await this.units.query(AGAIN, [
      this.units.orgId, from, kinds.map(({ name }) => name), kinds.map(({ queue }) => dueKindOf(queue)),
    ]); // prettier-ignore
    const { orgId } = this.units;
    await this.audit.record({ action: 'outbox.replayed', subjectKind: 'organisation', subjectId: orgId });
    return again.length;
  }
}
