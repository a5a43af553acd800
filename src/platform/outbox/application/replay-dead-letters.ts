import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../shared/errors';
import { Audit } from '../../audit/audit';
import { currentPrincipal } from '../../context/request-context';
import type { Statement } from '../../database/unit';
import { Units } from '../../database/units';
import { JobRegistry } from '../../queue/job-registry';
import { dueKindOf, type QueueName } from '../../queue/queue-names';

/** Which of them; all that wait where nothing is said. */
export interface WhichDeadLetters {
  readonly queue?: QueueName;
  readonly job?: string;
  /** Given up at that moment or later. */
  readonly since?: Date;
}

/** What came of it. */
export interface Replayed {
  readonly replayed: number;
  /** There are others, which the next call takes. */
  readonly more: boolean;
}

/** One transaction has so many: it stays short, however much was given up. */
const AT_ONCE = 500;

const REPLAY: Statement = {
  name: 'dead_letter.replay_all',
  text: `WITH page AS (
      SELECT id, outbox_id, job FROM dead_letter
      WHERE org_id = $1 AND settled_at IS NULL AND job = ANY ($2) AND ($4::timestamptz IS NULL OR at >= $4)
      ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE),
    settled AS (
      UPDATE dead_letter d SET settlement = 'replayed', settled_by = $5, settled_at = now() FROM page
      WHERE d.org_id = $1 AND d.id = page.id),
    again AS (
      UPDATE outbox o SET given_up_at = NULL, attempts = 0, problem = NULL, lease_until = NULL FROM page
      WHERE o.org_id = $1 AND o.id = page.outbox_id RETURNING o.id, o.kind)
    INSERT INTO platform.due (kind, org_id, ref_id, due_at)
    SELECT q.due_kind, $1, a.id, now() FROM again a JOIN unnest($2::text[], $3::text[]) q (job, due_kind) ON q.job = a.kind
    ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = now() RETURNING ref_id`,
};

/** Tries again what was given up, many at once: once a mail server is back, nobody presses a hundred times. */
@Injectable()
export class ReplayDeadLetters {
  constructor(
    private readonly units: Units,
    private readonly registry: JobRegistry,
    private readonly audit: Audit,
  ) {}

  /** The oldest first. @throws 422 job_unknown. */
  async execute({ queue, job, since }: WhichDeadLetters): Promise<Replayed> {
    const known = this.registry.kinds();
    if (job !== undefined && !known.some(({ name }) => name === job)) throw unknown(job);
    const kinds = known.filter(
      (kind) => (job === undefined || kind.name === job) && (queue === undefined || kind.queue === queue),
    );
    const { orgId } = this.units;
    const rows = await this.units.query(REPLAY, [
      orgId, kinds.map(({ name }) => name), kinds.map((kind) => dueKindOf(kind.queue)), since ?? null,
      currentPrincipal().partyId,
    ]); // prettier-ignore
    if (rows.length > 0)
      await this.audit.record({
        action: 'dead_letters.replayed',
        subjectKind: 'organisation',
        subjectId: orgId,
      });
    return { replayed: rows.length, more: rows.length === AT_ONCE };
  }
}

function unknown(job: string): Error {
  const message = `There is no job of the kind ${job} here.`;
  return unprocessable('job_unknown', message, [{ pointer: '/job', code: 'job_unknown', message }]);
}
