import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';
import { Config } from '../config/config';
import { Log } from '../observability/log';
import { chooseQueueBackend, type QueueBackend } from './queue-backend';
import { QUEUES, type QueueName } from './queue-names';
import { checkedPayload, WakeUp } from './wake-up';

/** How long running jobs may take to end once the process is asked to; what is not done by then comes up again. */
const DRAIN_MS = 15_000;
/** How long counting what waits may take: whoever scrapes does not wait for longer than a few seconds. */
const COUNT_MS = 2_000;

type Opened = Pick<Queue, 'close'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
};

/**
 * BullMQ, on PostgreSQL or on Redis. The queue only wakes workers: which work is due is decided by rows, so that losing
 * a queue costs delay and nothing else.
 */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly backend: QueueBackend;
  private readonly workers: Opened[] = [];
  private readonly queues = new Map<QueueName, Promise<Queue<WakeUp>>>();
  private counting: Promise<ReadonlyMap<QueueName, number>> | null = null;

  constructor(
    config: Config,
    private readonly log: Log,
  ) {
    this.backend = chooseQueueBackend(config);
  }

  /** @throws when what holds the queues is away, or its schema missing or of another version. */
  assertReady(): Promise<void> {
    return this.backend.assertReady();
  }

  /**
   * Wakes whichever worker is free. A message with an id that waits already is not doubled.
   * @throws when the queue cannot be reached: it does not wait until it can.
   */
  async wake(name: QueueName, messages: readonly { id?: string; wake: WakeUp }[]): Promise<void> {
    if (messages.length === 0) return;
    const queue = await this.queue(name);
    const added = queue.addBulk(
      messages.map(({ id, wake }) => ({
        name: 'wake',
        data: wake,
        opts: { ...(id === undefined ? {} : { jobId: id }), removeOnComplete: true, removeOnFail: true },
      })),
    );
    await within(this.backend.patienceMs, added, 'The queue did not answer.');
  }

  /**
   * Works a queue: `process` is called with what came out of it, checked. What is of another shape is let go.
   * @throws when the queue cannot be reached.
   */
  async work(name: QueueName, process: (wake: WakeUp) => Promise<void>): Promise<void> {
    await this.assertReady();
    const worker = new Worker(
      name,
      async ({ data }: { data: unknown }) => {
        try {
          await process(checkedPayload(WakeUp, data));
        } catch (error) {
          // Rows decide what is tried again, and when: a failed message has nothing more to say.
          this.log.error('a message of the queue was not handled', { error });
        }
      },
      {
        connection: this.backend.connection,
        concurrency: QUEUES[name].concurrency,
        maxStalledCount: 3,
        autorun: false,
      },
      this.backend.factory,
    );
    this.workers.push(await this.ready(worker));
    worker
      .run()
      .catch((error: unknown) => this.log.error('a queue is not worked any longer', { name, error }));
  }

  /**
   * How many messages wait or are worked on; of queues this process sends to. Redis answers once it is back, and until
   * then one question waits for it, however often it is asked.
   * @throws when the queue does not answer in time.
   */
  depths(): Promise<ReadonlyMap<QueueName, number>> {
    this.counting ??= this.count().finally(() => (this.counting = null));
    return within(COUNT_MS, this.counting, 'The queue did not answer.');
  }

  /** Before the HTTP server closes: running jobs end, nothing new begins, and none holds the process up for ever. */
  async beforeApplicationShutdown(): Promise<void> {
    await within(DRAIN_MS, this.drain(), 'Some jobs had not ended.').catch((error: unknown) =>
      this.log.error('the process ends without waiting for its jobs any longer', { error }),
    );
  }

  /** Each by itself: a queue that is being opened, and refused just then, keeps no job from ending. */
  private async drain(): Promise<void> {
    const opened = [...this.workers.map((worker) => Promise.resolve(worker)), ...this.queues.values()];
    const closed = await Promise.allSettled(opened.map(async (each) => (await each).close()));
    for (const each of closed)
      if (each.status === 'rejected')
        this.log.warn('a queue or a worker could not be closed', { name: nameOf(each.reason) });
  }

  private async count(): Promise<ReadonlyMap<QueueName, number>> {
    const depths = new Map<QueueName, number>();
    for (const [name, opening] of this.queues) {
      const counts = await (await opening).getJobCounts('waiting', 'active');
      depths.set(name, (counts['waiting'] ?? 0) + (counts['active'] ?? 0));
    }
    return depths;
  }

  private queue(name: QueueName): Promise<Queue<WakeUp>> {
    const known = this.queues.get(name);
    if (known) return known;
    const opening = this.assertReady().then(() => {
      const { connection, factory } = this.backend;
      return this.ready(new Queue<WakeUp, unknown, string>(name, { connection }, factory));
    });
    this.queues.set(name, opening);
    // One that could not be opened is tried again with the next message.
    opening.catch(() => this.queues.delete(name));
    return opening;
  }

  /**
   * BullMQ keeps for good what came of its first connection. Were it used all the same after that was refused, as by a
   * database that stops just now, a worker would turn without a pause and a queue refuse every message.
   */
  private async ready<T extends Opened>(opened: T): Promise<T> {
    const warn = (error: Error): void => this.log.warn('queue trouble', { name: error.name });
    opened.on('error', warn);
    try {
      await within(this.backend.patienceMs, opened.waitUntilReady(), 'The queue did not answer.');
      return opened;
    } catch (error) {
      opened.close().catch(warn);
      throw error;
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

async function within<T>(ms: number, work: Promise<T>, otherwise: string): Promise<T> {
  const patience = new AbortController();
  const late = wait(ms, undefined, { signal: patience.signal }).then(() => {
    throw new Error(otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    patience.abort();
  }
}
