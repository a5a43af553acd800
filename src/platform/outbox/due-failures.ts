import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { Units } from '../database/units';
import { ATTEMPTS } from '../queue/declared-jobs';
import { waitAfter } from './retry-course';

/** A row of `platform.due` that comes due by time. */
interface DueRow {
  readonly orgId: string;
  readonly kind: string;
  readonly refId: string;
}

// As jobs of the outbox do. Who has done it meanwhile has taken it out.
const FAILED = {
  name: 'due.failed',
  text: `UPDATE platform.due SET failures = failures + 1, waiting_since = coalesce(waiting_since, now()),
      due_at = now() + ${waitAfter('failures + 1')}
    WHERE kind = $1 AND org_id = $2 AND ref_id = $3 RETURNING failures`,
};
const GIVE_UP = {
  name: 'due.give_up',
  text: `WITH gone AS (DELETE FROM platform.due WHERE kind = $1 AND org_id = $2 AND ref_id = $3 RETURNING failures)
    INSERT INTO dead_letter (org_id, id, job, ref_id, attempts, problem) SELECT $2, $4, $1, $3, failures, $5 FROM gone`,
};

/** What becomes of a row that came due by time and could not be handled. */
@Injectable()
export class DueFailures {
  constructor(private readonly units: Units) {}

  /**
   * It comes up again, later each time; after as many attempts as a job has it is a dead letter.
   * @param lasting it is never given up. @returns whether it was.
   */
  async note({ orgId, kind, refId }: DueRow, problem: string, lasting: boolean): Promise<boolean> {
    return this.units.run(orgId, async () => {
      const [row] = await this.units.query<{ failures: number }>(FAILED, [kind, orgId, refId]);
      if (!row || lasting || row.failures < ATTEMPTS) return false;
      await this.units.query(GIVE_UP, [kind, orgId, refId, newId(), problem]);
      return true;
    });
  }
}
