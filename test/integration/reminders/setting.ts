import type { Config } from '../../../src/platform/config/config';
import { runInContext } from '../../../src/platform/context/request-context';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { LookOver } from '../../../src/modules/reminders/jobs/look-over';
import { RemindersDue } from '../../../src/modules/reminders/jobs/reminders-due';
import { newId } from '../../../src/shared/ids';
import type { Api } from '../../support/app/api';
import type { Fixtures } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { monthsAhead } from '../../support/days';
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

/** A day that a review is moved to: well ahead, whenever this is run. */
export const AHEAD = monthsAhead(6);

/** What is planned of a review by the first rules. */
export const REVIEW = [
  'review key_worker -14', 'review person -7', 'review review_responsible -3', 'review review_responsible 0',
  'review key_worker 1', 'review team_lead 7 if nobody acts',
]; // prettier-ignore

/** Preferences by which mail leaves at once, on every day and at any hour. */
export const AT_ONCE = {
  digest: 'at_once', digestTime: '08:00', digestOn: 'monday', quietFrom: null, quietTo: null, timezone: null,
  workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}; // prettier-ignore

/** Called once in a `describe`: one app, and for each test a plan of its own whose dates are known. */
export function takeInHand(config?: () => Promise<Partial<Config>>): RemindersInHand {
  const hand = new RemindersInHand();
  beforeAll(async () => {
    hand.app = await startTestApp(await config?.());
  });
  beforeEach(async () => {
    await hand.begin();
    await hand.look();
  });
  afterAll(() => hand.app.close());
  return hand;
}

/** Amira's plan, and the hands of the clock. */
export class RemindersInHand {
  app!: TestApp;
  plan!: PlanInHand;

  static async open(app: TestApp): Promise<RemindersInHand> {
    const hand = new RemindersInHand();
    hand.app = app;
    await hand.begin();
    return hand;
  }

  async begin(): Promise<void> {
    this.plan = await PlanInHand.open(this.app);
  }

  /** Somebody else with the same key worker. */
  async anotherPlan(): Promise<void> {
    const { callers, staff, teamId } = this.plan;
    const { partyId } = await this.fixtures.person(this.orgId, teamId, callers.worker.partyId);
    const body = { personId: partyId, reviewOn: AHEAD, reviewResponsibleId: callers.worker.partyId };
    expect((await staff.post('/v1/plans', body)).status).toBe(201);
  }

  get orgId(): string {
    return this.plan.orgId;
  }

  get fixtures(): Fixtures {
    return this.app.fixtures;
  }

  async admin(): Promise<Api> {
    return this.plan.as(await this.fixtures.worker(this.orgId, 'admin'));
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
    const open = await this.fixtures.query<{ id: string }>(
      'SELECT id FROM outbox WHERE org_id = $1 AND done_at IS NULL ORDER BY position',
      [this.orgId],
    );
    const worker = this.app.app.get(JobWorker);
    for (const { id } of open) await worker.process({ orgId: this.orgId, outboxId: id });
  }

  occurrences(state = 'waiting'): Promise<Occurrence[]> {
    return this.fixtures.query<Occurrence>(
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
    await this.pass(ids);
    await this.fixtures.query('UPDATE platform.due SET due_at = now() WHERE ref_id = ANY ($1)', [ids]);
    return ids;
  }

  /** What was planned for later waits no longer. */
  async pass(ids: readonly string[]): Promise<void> {
    await this.fixtures.query(
      `UPDATE reminder_occurrence SET fires_at = now() - interval '1 second' WHERE id = ANY ($1)`,
      [ids],
    );
  }

  /** The day of every review is over. */
  async over(): Promise<void> {
    const [ago, values] = ['due_on = current_date - 2 WHERE org_id = $1', [this.orgId]];
    await this.fixtures.query(`UPDATE review SET ${ago}`, values);
    await this.fixtures.query(`UPDATE reminder SET ${ago} AND kind = 'review'`, values);
  }

  /** What somebody is told. */
  async told(api: Api): Promise<Told[]> {
    return (await api.get<{ items: Told[] }>('/v1/notifications')).body.items;
  }

  /** The same by kind alone. */
  async kindsTold(api: Api): Promise<string[]> {
    return (await this.told(api)).map(({ kind }) => kind);
  }

  /** What the organisation says, as an administrator of it. */
  async setRules(kind: string, rules: object[], escalation: object[] = []): Promise<void> {
    const admin = await this.admin();
    const { body } = await admin.get<{ items: { kind: string; version: number }[] }>('/v1/reminder-rules');
    const version = body.items.find((each) => each.kind === kind)?.version ?? 0;
    const set = await admin.put(`/v1/reminder-rules/${kind}`, { rules, escalation }, { version });
    expect(set.status).toBe(200);
    await this.runJobs();
  }

  /** When it is due, in days from now; undefined for what is not. */
  async dueIn(kind: string, refId: string): Promise<number | undefined> {
    const [row] = await this.fixtures.query<{ days: number }>(
      `SELECT extract(epoch FROM due_at - now())::float8 / 86400 AS days FROM platform.due
       WHERE kind = $1 AND org_id = $2 AND ref_id = $3`,
      [kind, this.orgId, refId],
    );
    return row?.days;
  }
}
