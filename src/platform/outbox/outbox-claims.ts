import { Injectable } from '@nestjs/common';
import { Units } from '../database/units';
import { newId } from '../../shared/ids';
import { dueKindOf, QUEUE_NAMES } from '../queue/queue-names';
import { waitAfter } from './retry-course';

/** An outbox row that this process may work on, until its lease ends or somebody with a higher fence takes it. */
export interface Claim {
  readonly orgId: string;
  readonly outboxId: string;
  readonly kind: string;
  readonly refId: string;
  /** The span that asked for it; null where nothing was traced. */
  readonly traceparent: string | null;
  /** Attempts that have failed before this one. */
  readonly attempts: number;
  /** Grows with each claim: who holds an older one may change nothing any more. */
  readonly fence: number;
}

const DUE_KINDS = QUEUE_NAMES.map(dueKindOf);
/** A lease ends three quarters of a minute after it was last renewed, before the row is due again; one that ends far ahead was given before a clock was set back. */
const FREE = `(o.lease_until IS NULL OR o.lease_until <= now() OR o.lease_until > now() + interval '10 minutes')`;

const CLAIM = {
  name: 'outbox.claim',
  text: `UPDATE outbox o SET fence = o.fence + 1, lease_until = now() + interval '45 seconds'
    WHERE o.org_id = $1 AND o.id = $2 AND o.done_at IS NULL AND o.given_up_at IS NULL AND ${FREE}
      AND NOT EXISTS (SELECT FROM outbox b WHERE b.org_id = $1 AND b.aggregate_id = o.aggregate_id
        AND b.position < o.position AND b.done_at IS NULL AND b.given_up_at IS NULL)
    RETURNING o.kind, o.ref_id AS "refId", o.traceparent, o.attempts, o.fence`,
};
const RENEW = {
  name: 'outbox.renew',
  text: `UPDATE outbox SET lease_until = now() + interval '45 seconds' WHERE org_id = $1 AND id = $2 AND fence = $3`,
};
// What waited behind it in its aggregate is due at once.
const NEXT = `(SELECT n.id FROM outbox n JOIN ended e ON n.aggregate_id = e.aggregate_id AND n.position > e.position
  WHERE n.org_id = $2 AND n.done_at IS NULL AND n.given_up_at IS NULL ORDER BY n.position LIMIT 1)`;
const ENDED = `
  gone AS (DELETE FROM platform.due d USING ended e WHERE d.kind = ANY ($1) AND d.org_id = $2 AND d.ref_id = $3),
  follows AS (UPDATE platform.due SET due_at = now() WHERE kind = ANY ($1) AND org_id = $2 AND ref_id = ${NEXT})
  SELECT ${NEXT} AS next FROM ended`;
const DONE = {
  name: 'outbox.done',
  text: `WITH ended AS (UPDATE outbox SET done_at = now(), problem = NULL, attempts = attempts + 1, lease_until = NULL
      WHERE org_id = $2 AND id = $3 AND fence = $4 RETURNING aggregate_id, position), ${ENDED}`,
};
const GIVE_UP = {
  name: 'outbox.give_up',
  text: `WITH ended AS (UPDATE outbox SET given_up_at = now(), problem = $5, attempts = attempts + 1, lease_until = NULL
      WHERE org_id = $2 AND id = $3 AND fence = $4 RETURNING id, kind, ref_id, attempts, aggregate_id, position),
    letter AS (INSERT INTO dead_letter (org_id, id, outbox_id, job, ref_id, attempts, problem)
      SELECT $2, $6, id, kind, ref_id, attempts, $5 FROM ended), ${ENDED}`,
};
const LATER = {
  name: 'outbox.later',
  text: `WITH tried AS (UPDATE outbox SET problem = $5, attempts = attempts + 1, lease_until = NULL
      WHERE org_id = $2 AND id = $3 AND fence = $4 RETURNING attempts)
    UPDATE platform.due SET waiting_since = coalesce(waiting_since, now()),
      due_at = now() + ${waitAfter('tried.attempts')}
    FROM tried WHERE kind = ANY ($1) AND org_id = $2 AND ref_id = $3`,
};

/** Who works on which outbox row: decided by the row and the database's clock, not by the queue. */
@Injectable()
export class OutboxClaims {
  constructor(private readonly units: Units) {}

  /** @returns null when it is done, somebody else's, or waits for an earlier one of its aggregate. */
  async claim(orgId: string, outboxId: string): Promise<Claim | null> {
    const [row] = await this.units.run(orgId, () =>
      this.units.query<Omit<Claim, 'orgId' | 'outboxId'>>(CLAIM, [orgId, outboxId]),
    );
    return row ? { orgId, outboxId, ...row } : null;
  }

  async renew({ orgId, outboxId, fence }: Claim): Promise<void> {
    await this.units.run(orgId, () => this.units.query(RENEW, [orgId, outboxId, fence]));
  }

  /** @returns the outbox row that follows in its aggregate, or null. */
  done({ orgId, outboxId, fence }: Claim): Promise<string | null> {
    return this.end(orgId, DONE, [DUE_KINDS, orgId, outboxId, fence]);
  }

  async later({ orgId, outboxId, fence }: Claim, problem: string): Promise<void> {
    await this.units.run(orgId, () => this.units.query(LATER, [DUE_KINDS, orgId, outboxId, fence, problem]));
  }

  /** Makes a dead letter of it, for a person to look at. @returns the outbox row that follows, or null. */
  giveUp({ orgId, outboxId, fence }: Claim, problem: string): Promise<string | null> {
    return this.end(orgId, GIVE_UP, [DUE_KINDS, orgId, outboxId, fence, problem, newId()]);
  }

  private async end(orgId: string, statement: typeof DONE, values: unknown[]): Promise<string | null> {
    const [row] = await this.units.run(orgId, () =>
      this.units.query<{ next: string | null }>(statement, values),
    );
    return row?.next ?? null;
  }
}
