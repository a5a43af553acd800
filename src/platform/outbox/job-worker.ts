import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { currentContext, runInContext, type RequestContext } from '../context/request-context';
import { Log } from '../observability/log';
import { Tracing } from '../observability/tracing';
import { JobRegistry } from '../queue/job-registry';
import { JobPayload, type DueHandler } from '../queue/job.decorator';
import { NotAgain } from '../queue/not-again';
import { QUEUE_NAMES } from '../queue/queue-names';
import { Queues } from '../queue/queues';
import { checkedPayload, type WakeUp } from '../queue/wake-up';
import { isConnectionLost } from '../database/units';
import { DueFailures } from './due-failures';
import { DueRelay } from './due-relay';
import { inHalves } from './in-halves';
import { JobMetrics } from './job-metrics';
import { OutboxClaims, type Claim } from './outbox-claims';
import { systemPrincipal } from './system-principal';

/** A lease lasts 45 seconds. */
const RENEW_EVERY_MS = 15_000;

/** Runs the jobs that outbox rows ask for, each under its own tenant; what went wrong comes up again, later each time. */
@Injectable()
export class JobWorker {
  constructor(
    private readonly claims: OutboxClaims,
    private readonly queues: Queues,
    private readonly failures: DueFailures,
    private readonly relay: DueRelay,
    private readonly registry: JobRegistry,
    private readonly metrics: JobMetrics,
    private readonly tracing: Tracing,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    for (const name of QUEUE_NAMES) await this.queues.work(name, (wake) => this.handle(wake));
    this.relay.start();
  }

  /** One outbox row, and those that follow it in its aggregate. */
  async process({ orgId, outboxId }: { orgId: string; outboxId: string }): Promise<void> {
    let next: string | null = outboxId;
    while (next !== null) next = await this.processOne(orgId, next);
  }

  /** What a message of a queue says is due. @throws what the last of it failed of. */
  async handle({ orgId, kind, refIds }: WakeUp): Promise<void> {
    const handler = this.registry.dueHandler(kind);
    if (!handler) {
      for (const outboxId of refIds) await this.process({ orgId, outboxId });
      return;
    }
    await inHalves(refIds, (some) => this.fire(handler, { orgId, kind, refIds: some }));
  }

  /** What is due together. */
  private async fire(
    handler: DueHandler,
    { orgId, kind, refIds }: Pick<WakeUp, 'orgId' | 'kind'> & { readonly refIds: readonly string[] },
  ): Promise<void> {
    const context: RequestContext = { requestId: newId(), operation: kind };
    context.principal = systemPrincipal(orgId, context.requestId);
    try {
      await runInContext(context, () =>
        this.followed({ kind, orgId }, () => this.metrics.timed(kind, () => handler.fire(orgId, refIds))),
      );
      this.metrics.count(kind, 'done');
    } catch (error) {
      await this.failedDue({ orgId, kind, refIds }, error);
      throw error;
    }
  }

  /** Of many it is not known which of them failed; where the database is gone none did. They come up again by themselves. */
  private async failedDue(
    { orgId, kind, refIds }: Pick<WakeUp, 'orgId' | 'kind'> & { readonly refIds: readonly string[] },
    error: unknown,
  ): Promise<void> {
    const [refId, ...more] = refIds;
    const note = refId !== undefined && more.length === 0 && !isConnectionLost(error);
    const givenUp =
      note &&
      (await runInContext({ requestId: newId(), operation: kind }, () =>
        this.failures.note({ orgId, kind, refId }, nameOf(error), this.registry.isLasting(kind)),
      ));
    this.metrics.count(kind, givenUp ? 'given_up' : 'retry');
    if (givenUp)
      this.log.error('what came due did not succeed and is given up: it is a dead letter now', { error });
  }

  private async processOne(orgId: string, outboxId: string): Promise<string | null> {
    const context: RequestContext = { requestId: outboxId, operation: 'outbox' };
    return runInContext(context, async () => {
      const claim = await this.claims.claim(orgId, outboxId);
      if (!claim) return null;
      context.operation = claim.kind;
      context.principal = systemPrincipal(orgId, outboxId);
      return this.perform(claim);
    });
  }

  private async perform(claim: Claim): Promise<string | null> {
    const renewing = setInterval(() => this.renew(claim), RENEW_EVERY_MS);
    try {
      const payload = checkedPayload(JobPayload, { orgId: claim.orgId, refId: claim.refId });
      const { handler } = this.registry.job(claim.kind);
      await this.followed(claim, () => this.metrics.timed(claim.kind, () => handler.run(payload)));
      const next = await this.claims.done(claim);
      this.metrics.count(claim.kind, 'done');
      return next;
    } catch (error) {
      return await this.failed(claim, error);
    } finally {
      clearInterval(renewing);
    }
  }

  /** A span of its own, of what has asked for it where that is known. */
  private async followed(
    { kind, orgId, outboxId, attempts, traceparent }: Pick<Claim, 'kind' | 'orgId'> & Partial<Claim>,
    work: () => Promise<void>,
  ): Promise<void> {
    const facts = { 'trellis.org_id': orgId, 'trellis.outbox_id': outboxId, 'trellis.attempts': attempts };
    this.tracing.begin('job', kind, traceparent);
    const { span } = currentContext();
    try {
      await work();
      this.tracing.end(span, kind, facts);
    } catch (error) {
      this.tracing.end(span, kind, facts, nameOf(error));
      throw error;
    }
  }

  private async failed(claim: Claim, error: unknown): Promise<string | null> {
    const problem = error instanceof Error ? error.name : 'unknown';
    if (claim.attempts + 1 >= this.registry.attemptsOf(claim.kind) || error instanceof NotAgain) {
      this.log.error('a job did not succeed and is given up: it is a dead letter now', { error });
      this.metrics.count(claim.kind, 'given_up');
      return this.claims.giveUp(claim, problem);
    }
    this.log.error('a job did not succeed; it will be tried again', { error });
    this.metrics.count(claim.kind, 'retry');
    await this.claims.later(claim, problem);
    return null;
  }

  /** In a context of its own: the job's may have a transaction open. */
  private renew(claim: Claim): void {
    runInContext({ requestId: claim.outboxId, operation: 'outbox' }, () => this.claims.renew(claim)).catch(
      (error: unknown) => this.log.warn('a lease could not be renewed', { name: nameOf(error) }),
    );
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
