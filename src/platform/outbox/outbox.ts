import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { contextIfAny, currentContext } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';
import { Tracing } from '../observability/tracing';
import type { JobKind } from '../queue/declared-jobs';
import { dueKindOf } from '../queue/queue-names';

/** Stands for the service itself where no caller does: jobs started by time. */
export const SYSTEM_PARTY = '00000000-0000-0000-0000-000000000000';

// Rows of one aggregate are numbered in the order in which their transactions commit: the second waits for the first.
// OFFSET 0 keeps the lock below the number, which is drawn once it is held; all take their locks in one order.
const APPEND: Statement = {
  name: 'outbox.append',
  text: `WITH asked AS (SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS a (id, ref_id, aggregate_id)),
    noted AS (INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT $8, $1, id, now() FROM asked)
    INSERT INTO outbox (org_id, id, kind, ref_id, party_id, request_id, aggregate_id, traceparent)
    SELECT $1, id, $5, ref_id, $6, $7, aggregate_id, $9 FROM (
      SELECT a.*, pg_advisory_xact_lock(hashtextextended('outbox:' || $1::uuid || a.aggregate_id, 0))
      FROM (SELECT * FROM asked ORDER BY aggregate_id, id) a OFFSET 0) AS held`,
};

/**
 * Asks for something to happen after this transaction, and only if it commits: the worker runs the job of this kind
 * with `refId`. Ids only, no words: a queue may live outside the database.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly units: Units,
    private readonly tracing: Tracing,
  ) {}

  /**
   * @param aggregateId what the job is about, where that is not `refId` itself: jobs of one aggregate run one after the
   * other, in the order in which they were asked for.
   */
  append(job: JobKind, refId: string, aggregateId = refId): Promise<void> {
    return this.write(job, [refId], [aggregateId]);
  }

  /** As `append` for each of them, in one statement. */
  async appendAll(job: JobKind, refIds: readonly string[]): Promise<void> {
    if (refIds.length > 0) await this.write(job, refIds, refIds);
  }

  private async write(
    { name, queue }: JobKind,
    refIds: readonly string[],
    aggregateIds: readonly string[],
  ): Promise<void> {
    const partyId = contextIfAny()?.principal?.partyId ?? SYSTEM_PARTY;
    await this.units.query(APPEND, [
      this.units.orgId, refIds.map(() => newId()), refIds, aggregateIds, name, partyId, currentContext().requestId,
      dueKindOf(queue), this.tracing.traceparent,
    ]); // prettier-ignore
  }
}
