import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { contextIfAny, currentContext } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';
import type { JobKind } from '../queue/declared-jobs';
import { dueKindOf } from '../queue/queue-names';

/** Stands for the service itself where no caller does: jobs started by time. */
export const SYSTEM_PARTY = '00000000-0000-0000-0000-000000000000';

// Rows of one aggregate are numbered in the order in which their transactions commit: the second waits for the first.
// OFFSET 0 keeps the lock below the number, which is drawn once it is held.
const APPEND: Statement = {
  name: 'outbox.append',
  text: `WITH noted AS (INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ($7, $1, $2, now()))
         INSERT INTO outbox (org_id, id, kind, ref_id, party_id, request_id, aggregate_id)
         SELECT $1, $2, $3, $4, $5, $6, $8
         FROM (SELECT pg_advisory_xact_lock(hashtextextended('outbox:' || $1::uuid || $8::uuid, 0)) OFFSET 0) AS held`,
};

/**
 * Asks for something to happen after this transaction, and only if it commits: the worker runs the job of this kind
 * with `refId`. Ids only, no words: a queue may live outside the database.
 */
@Injectable()
export class Outbox {
  constructor(private readonly units: Units) {}

  /**
   * @param aggregateId what the job is about, where that is not `refId` itself: jobs of one aggregate run one after the
   * other, in the order in which they were asked for.
   */
  async append({ name, queue }: JobKind, refId: string, aggregateId = refId): Promise<void> {
    const partyId = contextIfAny()?.principal?.partyId ?? SYSTEM_PARTY;
    await this.units.query(APPEND, [
      this.units.orgId, newId(), name, refId, partyId, currentContext().requestId, dueKindOf(queue), aggregateId,
    ]); // prettier-ignore
  }
}
