import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Units } from '../database/units';
import { Log } from '../observability/log';
import { JobRegistry } from '../queue/job-registry';
import { dueKindOf, QUEUE_NAMES, type QueueName } from '../queue/queue-names';
import { Queues } from '../queue/queues';
import type { WakeUp } from '../queue/wake-up';

const PAUSE_MS = 500;
const BATCH = 1_000;

// Taking a row pushes its due time on: whatever becomes of the queue or the worker, the row comes up again within a
// minute. That is the sweeper: there is no other way out than to be done. Those of one organisation that come due at one
// moment are taken one after another, so that they fill their messages.
export const TAKE = `
  UPDATE platform.due SET due_at = now() + interval '60 seconds', waiting_since = coalesce(waiting_since, due_at)
  WHERE (kind, org_id, ref_id) IN (
    SELECT kind, org_id, ref_id FROM platform.due WHERE kind = $1 AND due_at <= now()
    ORDER BY due_at, org_id LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING org_id, ref_id`;
// The queue did not take them.
const HAND_BACK = `UPDATE platform.due SET due_at = now() + interval '2 seconds'
  WHERE kind = $1 AND (org_id, ref_id) IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))`;
// Where the database's clock was set back: a job is due when it is asked for, and what waits began to wait before now;
// what is put off further than its kind ever is was so by the clock of before.
const SET_RIGHT = `UPDATE platform.due d SET due_at = now(), waiting_since = least(d.waiting_since, now())
  FROM unnest($1::text[], $2::float8[], $3::boolean[]) AS k (kind, minutes, at_once)
  WHERE d.kind = k.kind AND d.due_at > now() + interval '5 seconds'
    AND (d.due_at > now() + k.minutes * interval '1 minute'
      OR k.at_once AND coalesce(d.waiting_since, d.due_at) > now())`;
// What was taken by a clock that was ahead, and whose message nobody received: it would come up again by that clock. What
// failed waits for longer, an hour at most.
const SET_RIGHT_TAKEN = `UPDATE platform.due SET due_at = now(), waiting_since = least(waiting_since, now())
  WHERE kind = ANY ($1) AND waiting_since IS NOT NULL
    AND due_at > now() + CASE WHEN failures > 0 THEN interval '65 minutes' ELSE interval '5 minutes' END`;
/** A retry waits an hour at most. */
const FURTHEST_MINUTES = 65;
const SET_RIGHT_EVERY_MS = 60_000;

interface Source {
  readonly kind: string;
  readonly queue: QueueName;
  /** Rows of one organisation in one message; 1: each row by itself, and never twice in the queue at once. */
  readonly together: number;
}

interface Taken {
  org_id: string;
  ref_id: string;
}

/** Carries what is due to the queues. Several may run at once: SKIP LOCKED shares the rows among them. */
@Injectable()
export class DueRelay implements BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private setRightAt = 0;

  constructor(
    private readonly units: Units,
    private readonly queues: Queues,
    private readonly registry: JobRegistry,
    private readonly log: Log,
  ) {}

  start(): void {
    this.schedule();
  }

  /** One pass over all that is due. @returns how many rows were handed to the queues. */
  async relay(): Promise<number> {
    let all = 0;
    for (const source of this.sources()) {
      let taken: number;
      do {
        taken = await this.take(source);
        all += taken;
      } while (taken === BATCH && !this.stopped);
    }
    return all;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private sources(): Source[] {
    const jobs = QUEUE_NAMES.map((queue) => ({ kind: dueKindOf(queue), queue, together: 1 }));
    return [...jobs, ...this.registry.dueKinds()];
  }

  private async take({ kind, queue, together }: Source): Promise<number> {
    const rows = await this.units.outside<Taken>(TAKE, [kind, BATCH]);
    try {
      await this.queues.wake(queue, messagesOf(rows, kind, together));
    } catch (error) {
      this.log.error('a queue did not take what is due; it is offered again', { error });
      await this.units.outside(HAND_BACK, [
        kind,
        rows.map((row) => row.org_id),
        rows.map((row) => row.ref_id),
      ]);
      return 0;
    }
    return rows.length;
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.pass();
    }, PAUSE_MS);
  }

  private async pass(): Promise<void> {
    try {
      await this.setRightNowAndThen();
      await this.relay();
    } catch (error) {
      this.log.error('the relay could not run; trying again', { error });
    }
    this.schedule();
  }

  /** What a clock that was set back would keep waiting is due at once. */
  async setRight(): Promise<void> {
    const jobs = QUEUE_NAMES.map((queue) => ({
      kind: dueKindOf(queue),
      minutes: FURTHEST_MINUTES,
      atOnce: true,
    }));
    const kinds = this.registry.dueKinds();
    const others = kinds.flatMap(({ kind, furthestMinutes: minutes }) =>
      minutes ? [{ kind, minutes, atOnce: false }] : [],
    );
    const all = [...jobs, ...others];
    await this.units.outside(SET_RIGHT, [
      all.map(({ kind }) => kind),
      all.map(({ minutes }) => minutes),
      all.map(({ atOnce }) => atOnce),
    ]);
    await this.units.outside(SET_RIGHT_TAKEN, [kinds.map(({ kind }) => kind)]);
  }

  private async setRightNowAndThen(): Promise<void> {
    if (performance.now() < this.setRightAt) return;
    this.setRightAt = performance.now() + SET_RIGHT_EVERY_MS;
    await this.setRight();
  }
}

function messagesOf(rows: readonly Taken[], kind: string, together: number): { id?: string; wake: WakeUp }[] {
  if (together === 1)
    return rows.map(({ org_id, ref_id }) => ({
      id: ref_id,
      wake: { orgId: org_id, kind, refIds: [ref_id] },
    }));
  const byOrganisation = Map.groupBy(rows, ({ org_id }) => org_id);
  return [...byOrganisation].flatMap(([orgId, all]) =>
    Array.from({ length: Math.ceil(all.length / together) }, (_, nth) => ({
      wake: {
        orgId,
        kind,
        refIds: all.slice(nth * together, (nth + 1) * together).map(({ ref_id }) => ref_id),
      },
    })),
  );
}
