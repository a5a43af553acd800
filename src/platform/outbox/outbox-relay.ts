import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Units } from '../database/units';
import { Log } from '../observability/log';
import { Queues, type WakeUp } from '../queue/queues';
import { OUTBOX_DUE } from './outbox';

export const OUTBOX_QUEUE = 'outbox';
const PAUSE_MS = 500;
const BATCH = 200;

// Taking a row pushes its due time on: if the process dies before the job is done, the row comes up again by itself.
const TAKE = `
  UPDATE platform.due SET due_at = now() + interval '60 seconds'
  WHERE (kind, org_id, ref_id) IN (
    SELECT kind, org_id, ref_id FROM platform.due WHERE kind = $1 AND due_at <= now()
    ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING org_id, ref_id`;

/** Carries due outbox rows to the queue. Several may run at once: SKIP LOCKED shares the rows among them. */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private queue?: Queue<WakeUp>;
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly units: Units,
    private readonly queues: Queues,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    this.queue = await this.queues.queue(OUTBOX_QUEUE);
    this.schedule();
  }

  /** One pass. @returns how many rows were handed to the queue. */
  async relay(): Promise<number> {
    const rows = await this.units.outside<{ org_id: string; ref_id: string }>(TAKE, [OUTBOX_DUE, BATCH]);
    await this.queue?.addBulk(
      rows.map(({ org_id, ref_id }) => ({
        name: 'wake',
        data: { orgId: org_id, outboxId: ref_id },
        opts: { jobId: ref_id, removeOnComplete: true, removeOnFail: true },
      })),
    );
    return rows.length;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.pass();
    }, PAUSE_MS);
  }

  private async pass(): Promise<void> {
    try {
      while ((await this.relay()) === BATCH) if (this.stopped) return;
    } catch (error) {
      this.log.error('the outbox relay could not run; trying again', { error });
    }
    this.schedule();
  }
}
