import { Injectable } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import { Metrics } from '../observability/metrics';

/** How often jobs are tried in this process, how it goes, and how long it takes. */
@Injectable()
export class JobMetrics {
  private readonly attempts: Counter<'job' | 'outcome'>;
  private readonly seconds: Histogram<'job'>;

  constructor({ registry }: Metrics) {
    this.attempts = new Counter({
      name: 'trellis_jobs_total',
      help: 'Attempts of jobs in this process, by name and outcome.',
      labelNames: ['job', 'outcome'],
      registers: [registry],
    });
    this.seconds = new Histogram({
      name: 'trellis_job_seconds',
      help: 'How long an attempt of a job took, in seconds.',
      labelNames: ['job'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [registry],
    });
  }

  count(job: string, outcome: 'done' | 'retry' | 'given_up'): void {
    this.attempts.inc({ job, outcome });
  }

  async timed<T>(job: string, work: () => Promise<T>): Promise<T> {
    const stop = this.seconds.startTimer({ job });
    try {
      return await work();
    } finally {
      stop();
    }
  }
}
