import { runInContext } from '../../../src/platform/context/request-context';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { LookOver } from '../../../src/modules/reminders/jobs/look-over';
import { RemindersDue } from '../../../src/modules/reminders/jobs/reminders-due';
import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { TestApp } from '../../support/app/test-app';
import { PlanInHand } from '../../e2e/agreements/plan-in-hand';

/** As its reader sees it. */
export interface Told {
  readonly id: string;
  readonly kind: string;
  readonly person: { readonly id: string } | null;
  readonly planId: string;
  readonly subjectId: string;
}

interface Occurrence extends Record<string, unknown> {
  id: string;
  kind: string;
  days: number;
  recipient: string;
  escalation: boolean;
  state: string;
}

/** Amira's plan, and the hands of the clock. */
export class RemindersInHand {
  private constructor(
    readonly app: TestApp,
    readonly plan: PlanInHand,
  ) {}

  static async open(app: TestApp): Promise<RemindersInHand> {
    return new RemindersInHand(app, await PlanInHand.open(app));
  }

  get orgId(): string {
    return this.plan.orgId;
  }

  inContext<T>(work: () => Promise<T>): Promise<T> {
    const requestId = newId();
    const principal = systemPrincipal(this.orgId, requestId);
    return runInContext({ requestId, operation: 'test', principal }, work);
  }

  look(): Promise<void> {
    return this.inContext(() => this.app.app.get(LookOver).fire(this.orgId));
  }

  fire(ids: readonly string[]): Promise<void> {
    return this.inContext(() => this.app.app.get(RemindersDue).fire(this.orgId, ids));
  }

  /** The jobs that this organisation waits for, as a worker would. */
  async runJobs(): Promise<void> {
    const open = await this.app.fixtures.query<{ id: string }>(
      'SELECT id FROM outbox WHERE org_id = $1 AND done_at IS NULL ORDER BY position',
      [this.orgId],
    );
    const worker = this.app.app.get(JobWorker);
    for (const { id } of open) await worker.process({ orgId: this.orgId, outboxId: id });
  }

  occurrences(state = 'waiting'): Promise<Occurrence[]> {
    return this.app.fixtures.query<Occurrence>(
      `SELECT o.id, r.kind, o.days, o.recipient, o.escalation, o.state FROM reminder_occurrence o
       JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
       WHERE o.org_id = $1 AND o.state = $2 ORDER BY r.kind, o.fires_at, o.days, o.recipient`,
      [this.orgId, state],
    );
  }

  /** As `kind recipient days`, and that it asks whether anybody acted. */
  async planned(kind?: string): Promise<string[]> {
    const all = (await this.occurrences()).filter((each) => kind === undefined || each.kind === kind);
    return all.map(
      ({ kind, recipient, days, escalation }) =>
        `${kind} ${recipient} ${days}${escalation ? ' if nobody acts' : ''}`,
    );
  }

  /** The moment of these occurrences has come. @returns their ids. */
  async comes(kind: string, recipient: string, ...days: number[]): Promise<string[]> {
    const ids = (await this.occurrences())
      .filter((each) => each.kind === kind && each.recipient === recipient && days.includes(each.days))
      .map(({ id }) => id);
    expect(ids).toHaveLength(days.length);
    await this.app.fixtures.query(
      `UPDATE reminder_occurrence SET fires_at = now() - interval '1 second' WHERE id = ANY ($1)`,
      [ids],
    );
    await this.app.fixtures.query('UPDATE platform.due SET due_at = now() WHERE ref_id = ANY ($1)', [ids]);
    return ids;
  }

  /** What somebody is told. */
  async told(api: Api): Promise<Told[]> {
    return (await api.get<{ items: Told[] }>('/v1/notifications')).body.items;
  }

  /** What the organisation says, as an administrator of it. */
  async setRules(kind: string, rules: object[], escalation: object[] = []): Promise<void> {
    const admin = new Api(this.app, await this.app.fixtures.worker(this.orgId, 'admin'));
    const { body } = await admin.get<{ items: { kind: string; version: number }[] }>('/v1/reminder-rules');
    const version = body.items.find((each) => each.kind === kind)?.version ?? 0;
    const set = await admin.put(`/v1/reminder-rules/${kind}`, { rules, escalation }, { version });
    expect(set.status).toBe(200);
    await this.runJobs();
  }

  /** When it is due, in days from now; undefined for what is not. */
  async dueIn(kind: string, refId: string): Promise<number | undefined> {
    const [row] = await this.app.fixtures.query<{ days: number }>(
      `SELECT extract(epoch FROM due_at - now())::float8 / 86400 AS days FROM platform.due
       WHERE kind = $1 AND org_id = $2 AND ref_id = $3`,
      [kind, this.orgId, refId],
    );
    return row?.days;
  }
}
