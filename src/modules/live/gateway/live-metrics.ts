import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { Metrics } from '../../../platform/observability/metrics';

/** What Prometheus is told of writing together: numbers, and names of reasons. */
@Injectable()
export class LiveMetrics {
  readonly sockets: Gauge;
  readonly documents: Gauge;
  readonly updates: Counter;
  readonly acknowledgement: Histogram;
  readonly closings: Counter<'reason'>;
  readonly beat: Histogram;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.sockets = new Gauge({ name: 'trellis_live_sockets', help: 'Open sockets.', registers });
    this.documents = new Gauge({
      name: 'trellis_live_documents',
      help: 'Live documents open in this process.',
      registers,
    });
    this.updates = new Counter({
      name: 'trellis_live_updates_total',
      help: 'Updates stored for clients of this process.',
      registers,
    });
    this.acknowledgement = new Histogram({
      name: 'trellis_live_acknowledgement_seconds',
      help: 'Time from receiving an update to its commit, in seconds.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    });
    this.closings = new Counter({
      name: 'trellis_live_closings_total',
      help: 'Sockets closed, by reason; `client` where the other side did.',
      labelNames: ['reason'],
      registers,
    });
    this.beat = new Histogram({
      name: 'trellis_live_rights_seconds',
      help: 'Time of one look at the rights of all live connections, in seconds.',
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
      registers,
    });
  }
}
