import { Injectable } from '@nestjs/common';
import { runInContext, type RequestContext } from '../context/request-context';
import { Units } from '../database/units';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { JobRegistry } from '../queue/job-registry';
import { Queues, type WakeUp } from '../queue/queues';
import { OUTBOX_DUE, SYSTEM_PARTY } from './outbox';
import { OUTBOX_QUEUE, OutboxRelay } from './outbox-relay';

interface OutboxRow {
  kind: string;
  ref_id: string;
  party_id: string;
  request_id: string;
}

const DONE = `WITH done AS (UPDATE outbox SET done_at = now(), problem = NULL, attempts = attempts + 1 WHERE org_id = $2 AND id = $3)
  DELETE FROM platform.due WHERE kind = $1 AND org_id = $2 AND ref_id = $3`;
const LATER = `WITH tried AS (UPDATE outbox SET problem = $4, attempts = attempts + 1 WHERE org_id = $2 AND id = $3 RETURNING attempts)
  UPDATE platform.due SET due_at = now() + least(3600, power(2, tried.attempts)) * interval '1 second' FROM tried
  WHERE kind = $1 AND org_id = $2 AND ref_id = $3`;

/** Runs the jobs that outbox rows ask for, each under its own tenant; what went wrong comes up again, later each time. */
@Injectable()
export class OutboxWorker {
  constructor(
    private readonly units: Units,
    private readonly queues: Queues,
    private readonly relay: OutboxRelay,
    private readonly registry: JobRegistry,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    await this.queues.worker(OUTBOX_QUEUE, (job) => this.process(job.data));
    await this.relay.start();
  }

  async process({ orgId, outboxId }: WakeUp): Promise<void> {
    const context: RequestContext = { requestId: outboxId, operation: 'outbox' };
    await runInContext(context, async () => {
      const [row] = await this.units.run(orgId, () =>
        this.units.query<OutboxRow>(
          'SELECT kind, ref_id, party_id, request_id FROM outbox WHERE org_id = $1 AND id = $2 AND done_at IS NULL',
          [orgId, outboxId],
        ),
      );
      if (!row) return;
      context.operation = row.kind;
      context.principal = systemPrincipal(orgId, outboxId);
      await this.perform(row, orgId, outboxId);
    });
  }

  private async perform({ kind, ref_id }: OutboxRow, orgId: string, outboxId: string): Promise<void> {
    try {
      await this.registry.handlerOf(kind).run({ orgId, refId: ref_id });
      await this.units.run(orgId, () => this.units.query(DONE, [OUTBOX_DUE, orgId, outboxId]));
      this.metrics.jobs.inc({ job: kind, outcome: 'done' });
    } catch (error) {
      this.log.error('a job did not succeed; it will be tried again', { error });
      this.metrics.jobs.inc({ job: kind, outcome: 'retry' });
      const problem = error instanceof Error ? error.name : 'unknown';
      await this.units.run(orgId, () => this.units.query(LATER, [OUTBOX_DUE, orgId, outboxId, problem]));
    }
  }
}

function systemPrincipal(orgId: string, credentialId: string): NonNullable<RequestContext['principal']> {
  return {
    orgId, partyId: SYSTEM_PARTY, kind: 'system', roles: [], accountId: null, credentialId, method: 'system',
    viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
  }; // prettier-ignore
}
