import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  assertSchemaCompatibility,
  createPostgresBackend,
  Queue,
  setDefaultBackendFactory,
  Worker,
  type Processor,
} from 'bullmq';
import { Client } from 'pg';
import { Config } from '../config/config';
import { QUEUE_SCHEMA } from '../database/setup/migrate';
import { Log } from '../observability/log';

/** What travels in a queue: never a word of a person's. */
export interface WakeUp {
  readonly orgId: string;
  readonly outboxId: string;
}

/**
 * BullMQ on its PostgreSQL backend, as role `queue`. The queue only wakes workers: which work is due is decided by
 * rows, so that losing a queue costs delay and nothing else. Another backend is chosen here and nowhere else.
 */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly open: { close(): Promise<void> }[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** @throws when the schema of the queue is missing or of another version: opening one then would hang the process. */
  async assertReady(): Promise<void> {
    const client = new Client({ connectionString: this.config.queueDatabaseUrl });
    await client.connect();
    try {
      await assertSchemaCompatibility(client, QUEUE_SCHEMA);
    } finally {
      await client.end();
    }
  }

  async queue(name: string): Promise<Queue<WakeUp>> {
    await this.assertReady();
    const queue = new Queue<WakeUp>(name, { connection: this.connection() });
    return this.watch(queue);
  }

  async worker(name: string, process: Processor<WakeUp>): Promise<Worker<WakeUp>> {
    await this.assertReady();
    const worker = new Worker<WakeUp>(name, process, {
      connection: this.connection(),
      concurrency: 4,
      maxStalledCount: 3,
    });
    return this.watch(worker);
  }

  /** Before the HTTP server closes: running jobs end, nothing new begins. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.open.map((each) => each.close()));
  }

  private connection(): { connectionString: string; schema: string; max: number } {
    setDefaultBackendFactory(createPostgresBackend);
    return { connectionString: this.config.queueDatabaseUrl, schema: QUEUE_SCHEMA, max: 4 };
  }

  private watch<
    T extends { close(): Promise<void>; on(event: 'error', listener: (error: Error) => void): unknown },
  >(opened: T): T {
    opened.on('error', (error: Error) => this.log.warn('queue trouble', { name: error.name }));
    this.open.push(opened);
    return opened;
  }
}
