import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Units } from '../database/units';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { Queues } from '../queue/queues';

const WAITING = `SELECT kind, count(*)::integer AS rows,
    extract(epoch FROM now() - min(coalesce(waiting_since, due_at)))::float8 AS oldest
  FROM platform.due WHERE due_at <= now() OR waiting_since IS NOT NULL GROUP BY kind`;

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
    { registry }: Metrics,
    private readonly units: Units,
    queues: Queues,
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
        registers: [registry],
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
      .outside<Waiting>(WAITING)
      .catch(this.unknown)
      .finally(() => (this.asked = null));
    return this.asked;
  }

  /** While the database or the queue is away the others are told all the same; what is missing says so by its absence. */
  private readonly unknown = (error: Error): never[] => {
    this.log.warn('what waits could not be counted', { name: error.name });
    return [];
  };
}
