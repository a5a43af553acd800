import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Units } from '../database/units';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { JobRegistry } from '../queue/job-registry';
import { dueKindOf, QUEUE_NAMES } from '../queue/queue-names';
import { Queues } from '../queue/queues';

// Each kind by its own indexes: however much is planned, only what waits is read.
const WAITING = `SELECT k.kind, w.rows, w.oldest FROM unnest($1::text[]) AS k (kind) CROSS JOIN LATERAL (
    SELECT count(*)::integer AS rows, coalesce(extract(epoch FROM now() - min(since)), 0)::float8 AS oldest FROM (
      SELECT d.due_at AS since FROM platform.due d
        WHERE d.kind = k.kind AND d.due_at <= now() AND d.waiting_since IS NULL
      UNION ALL SELECT d.waiting_since FROM platform.due d
        WHERE d.kind = k.kind AND d.waiting_since IS NOT NULL) AS waits) w`;

interface Waiting {
  kind: string;
  rows: number;
  oldest: number;
}

/** What an operator watches: how much waits to be done, and for how long. */
@Injectable()
export class WaitingMetrics {
  private asked: Promise<Waiting[]> | null = null;

  constructor(
    { registry: metrics }: Metrics,
    private readonly units: Units,
    queues: Queues,
    private readonly registry: JobRegistry,
    private readonly log: Log,
  ) {
    const gauge = (
      name: string,
      help: string,
      label: string,
      read: () => Promise<[string, number][]>,
    ): void => {
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers: [metrics],
        collect: async function () {
          const all = await read();
          this.reset();
          for (const [what, value] of all) this.set({ [label]: what }, value);
        },
      });
    };
    gauge('trellis_due_rows', 'Work that is due and not done, over all organisations.', 'kind', async () =>
      (await this.waiting()).map(({ kind, rows }) => [kind, rows]),
    );
    const age = 'How long the oldest work that is due has been waiting to be done, in seconds.';
    gauge('trellis_due_oldest_seconds', age, 'kind', async () =>
      (await this.waiting()).map(({ kind, oldest }) => [kind, oldest]),
    );
    const depth = 'Messages that wait or are worked on in the queues that this process sends to.';
    gauge('trellis_queue_depth', depth, 'queue', () => queues.depths().then((all) => [...all], this.unknown));
  }

  /** One question for all gauges of a scrape. */
  private waiting(): Promise<Waiting[]> {
    this.asked ??= this.units
      .outside<Waiting>(WAITING, [this.kinds()])
      .catch(this.unknown)
      .finally(() => (this.asked = null));
    return this.asked;
  }

  private kinds(): string[] {
    return [...QUEUE_NAMES.map(dueKindOf), ...this.registry.dueKinds().map(({ kind }) => kind)];
  }

  /** While the database or the queue is away the others are told all the same; what is missing says so by its absence. */
  private readonly unknown = (error: Error): never[] => {
    this.log.warn('what waits could not be counted', { name: error.name });
    return [];
  };
}
