import { Injectable, type Provider } from '@nestjs/common';
import { runInContext } from '../../../src/platform/context/request-context';
import { Units } from '../../../src/platform/database/units';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { Outbox } from '../../../src/platform/outbox/outbox';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { declareJob, withdrawJob, type JobKind } from '../../../src/platform/queue/declared-jobs';
import {
  Due,
  Job,
  type DueHandler,
  type JobHandler,
  type JobPayload,
} from '../../../src/platform/queue/job.decorator';
import { newId } from '../../../src/shared/ids';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import type { ClonedDatabase } from '../../support/postgres/clone';

const TOLD: JobKind = { name: 'told.note', queue: 'events', attempts: 3 };

/** Called once in a `describe`: there is this kind of job for as long as its tests run. */
export function declareOwnJob(): void {
  beforeAll(() => void declareJob(TOLD));
  afterAll(() => withdrawJob(TOLD));
}

/** What happened, in order, over all workers of this test; and what is to happen with some of them. */
export const told: string[] = [];
export const behaviour = new Map<string, () => Promise<void>>();

@Job(TOLD)
@Injectable()
class Tell implements JobHandler {
  async run({ refId }: JobPayload): Promise<void> {
    await behaviour.get(refId)?.();
    told.push(refId);
  }
}

/** A second handler of the same kind. */
@Job(TOLD)
@Injectable()
class TellAgain extends Tell {}

/** A handler of what nobody declares. */
@Job({ name: 'nobody.knows', queue: 'events', attempts: 1 })
@Injectable()
class TellNobody extends Tell {}

/** What comes due by time, many at once; it takes out what it has done. */
@Due({ kind: 'told.due', queue: 'events', together: 10 })
@Injectable()
class TellDue implements DueHandler {
  constructor(private readonly units: Units) {}

  async fire(orgId: string, refIds: readonly string[]): Promise<void> {
    for (const refId of refIds) await behaviour.get(refId)?.();
    const done = `DELETE FROM platform.due WHERE kind = 'told.due' AND org_id = $1 AND ref_id = ANY ($2::uuid[])`;
    await this.units.run(orgId, () => this.units.query({ name: 'test.told', text: done }, [orgId, refIds]));
    told.push(...refIds);
  }
}

export const HANDLERS: Record<'right' | 'doubled' | 'undeclared' | 'missing', Provider[]> = {
  right: [Tell, TellDue],
  doubled: [Tell, TellAgain],
  undeclared: [Tell, TellNobody],
  missing: [],
};

/** A running application with a kind of job of its own. */
export class JobsInHand {
  private constructor(
    readonly app: TestApp,
    readonly orgId: string,
  ) {}

  static async open(database?: ClonedDatabase): Promise<JobsInHand> {
    const app = await startTestApp({ logLevel: 'silent' }, { providers: HANDLERS.right, database });
    return new JobsInHand(app, await app.fixtures.organisation());
  }

  async forget(): Promise<void> {
    await this.app.fixtures.query('DELETE FROM platform.due');
    told.length = 0;
    behaviour.clear();
  }

  inOrg<T>(work: () => Promise<T>): Promise<T> {
    return this.asSystem(() => this.app.app.get(Units).run(this.orgId, work));
  }

  /** As the service itself, with no transaction open. */
  asSystem<T>(work: () => Promise<T>): Promise<T> {
    const requestId = newId();
    const principal = systemPrincipal(this.orgId, requestId);
    return runInContext({ requestId, operation: 'test', principal }, work);
  }

  append(refId: string, aggregateId = refId): Promise<void> {
    return this.app.app.get(Outbox).append(TOLD, refId, aggregateId);
  }

  async ask(refId = newId(), aggregateId = refId): Promise<{ refId: string; outboxId: string }> {
    await this.inOrg(() => this.append(refId, aggregateId));
    const [row] = await this.app.fixtures.query<{ id: string }>(
      'SELECT id FROM outbox WHERE ref_id = $1 ORDER BY position DESC',
      [refId],
    );
    return { refId, outboxId: row!.id };
  }

  run(outboxId: string): Promise<void> {
    return this.app.app.get(JobWorker).process({ orgId: this.orgId, outboxId });
  }

  /** Rows that have come due by time. */
  async askDue(...refIds: string[]): Promise<void> {
    await this.app.fixtures.query(
      `INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT 'told.due', $1, unnest($2::uuid[]), now()`,
      [this.orgId, refIds],
    );
  }

  /** What a worker does with them, as often as it takes until nothing is due within a minute. */
  runDue(...refIds: string[]): Promise<void> {
    return this.app.app.get(JobWorker).handle({ orgId: this.orgId, kind: 'told.due', refIds });
  }

  async stateOf(outboxId: string): Promise<Record<string, unknown>> {
    const [row] = await this.app.fixtures.query(
      `SELECT o.attempts, o.done_at IS NOT NULL AS done, o.given_up_at IS NOT NULL AS given_up, o.problem,
         extract(epoch FROM d.due_at - now())::float8 AS due_in
       FROM outbox o LEFT JOIN platform.due d ON d.ref_id = o.id WHERE o.id = $1`,
      [outboxId],
    );
    return row!;
  }
}
