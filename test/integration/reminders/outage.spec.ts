import { NotificationMessagesDue } from '../../../src/modules/notifications/jobs/messages-due';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { DueRelay } from '../../../src/platform/outbox/due-relay';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { Queues } from '../../../src/platform/queue/queues';
import type { WakeUp } from '../../../src/platform/queue/wake-up';
import { newId } from '../../../src/shared/ids';
import { account, bind } from '../../support/app/accounts';
import { LATER } from '../../support/review-day';
import { AT_ONCE, takeInHand, type RemindersInHand } from './setting';

/** What a mail that waits is to say, so far. */
interface Waiting extends Record<string, unknown> {
  readonly partyId: string;
  readonly things: number;
  /** Nothing before its readers are all told. */
  readonly seconds: number;
}

const TO_PERSON = [{ days: -1, recipient: 'person' }];

describe('after an outage', () => {
  const sink = new MailSink();
  const hand = takeInHand(async () => ({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` }));

  afterAll(() => sink.close());

  const waiting = (): Promise<Waiting[]> =>
    hand.fixtures.query<Waiting>(
      `SELECT m.party_id AS "partyId", count(*)::integer AS things,
         extract(epoch FROM m.due_at - now())::float8 AS seconds FROM notification_message m
       JOIN notification_delivery d ON d.org_id = m.org_id AND d.message_id = m.id
       JOIN notification n ON n.org_id = d.org_id AND n.id = d.notification_id AND n.dismissed_at IS NULL
       WHERE m.org_id = $1 AND m.channel = 'email' AND m.status = 'waiting' GROUP BY m.id, m.party_id, m.due_at`,
      [hand.orgId],
    );
  const ofWorker = async (): Promise<Waiting[]> =>
    (await waiting()).filter(({ partyId }) => partyId === hand.plan.callers.worker.partyId);

  it('one thing is told of a review, whatever rules came due meanwhile, and one mail says that it is late', async () => {
    const [, [early]] = [await hand.comes('review', 'key_worker', -14, 1), await hand.comes('review', 'review_responsible', -3, 0)]; // prettier-ignore
    await missed(hand);
    await hand.over();
    await hand.fire([early!]);
    // The key worker is responsible for the review as well, and hears of it once: by the latest of what was missed.
    expect((await hand.kindsTold(hand.plan.staff)).sort()).toEqual(['missed', 'review_overdue']);
    expect(await hand.occurrences('merged')).toHaveLength(2);
    expect(await waiting()).toMatchObject([{ things: 2 }]);
  });

  it('a key worker of many plans has one mail with all that was missed, and in the app each thing once', async () => {
    const email = `${newId()}@northside.example`;
    await bind(hand.fixtures, hand.plan.callers.worker, await account(hand.fixtures, email, null));
    await everyDay(hand);
    for (let nth = 0; nth < 4; nth += 1) await hand.anotherPlan();
    await hand.plan.propose();
    await hand.look();
    const plans = await missedOfEachPlan(hand);
    await hand.over();
    expect(plans).toHaveLength(5);
    // As several workers take them up, each at once with the others and again after it died.
    await Promise.all([...plans, ...plans].map((ids) => hand.fire(ids)));
    for (const ids of plans) await hand.fire(ids);

    const told = await hand.told(hand.plan.staff);
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'missed',
      'plan_waits',
      ...plans.map(() => 'review_overdue'),
    ]);
    expect(new Set(told.map(({ subjectId }) => subjectId)).size).toBe(told.length);
    const [mail, ...more] = await ofWorker();
    expect([mail?.things, more]).toEqual([told.length, []]);

    await leave(hand);
    const [{ subject, text } = { subject: '', text: '' }, ...others] = sink.to(email);
    expect([subject, others]).toEqual([`${told.length} things wait for you`, []]);
    expect(text).toContain('– A date to meet has gone by. (5)');
    expect(text).toContain('– Something waits for your answer.');
    expect(text).toContain('– Some things could not be told in time: they are together in one place.');
    // Once it has left, finding them again brings no other.
    for (const ids of plans) await hand.fire(ids);
    expect(await ofWorker()).toEqual([]);
  });

  it('what is found while a mail of it waits goes along with that, on whichever side of five minutes', async () => {
    await hand.anotherPlan();
    await hand.look();
    await everyDay(hand);
    const [first, second] = await missedOfEachPlan(hand);
    await hand.fire(first!);
    const [begun] = await ofWorker();
    expect(begun!.seconds).toBeGreaterThan(150);
    await hand.fixtures.query(
      `UPDATE notification_message SET due_at = date_trunc('minute', now()) + interval '2 minutes' WHERE org_id = $1`,
      [hand.orgId],
    );
    await hand.fire(second!);
    const [mail, ...more] = await ofWorker();
    expect([mail?.things, more]).toEqual([3, []]);
    expect(mail!.seconds).toBeLessThan(120);
  });

  it('what was due is told by the rules of then, where the organisation sets others before anybody came to it', async () => {
    const ids = [
      ...(await hand.comes('review', 'key_worker', -14)),
      ...(await hand.comes('review', 'team_lead', 7)),
    ];
    await hand.fixtures.query(`UPDATE review SET updated_at = now() - interval '90 days' WHERE org_id = $1`, [
      hand.orgId,
    ]);
    await hand.setRules('review', TO_PERSON);
    await hand.setRules('review', [...TO_PERSON, { days: -2, recipient: 'person' }]);
    await hand.fire(ids);
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_due']);
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
    expect(await hand.planned()).toEqual(['review person -2', 'review person -1']);
    for (const id of ids) expect(await hand.dueIn('reminder', id)).toBeUndefined();
  });

  it('what was due is told by the rules of then, where a plan gets its own and where they are taken back', async () => {
    const path = hand.plan.path('reminder-rules', 'review');
    const own = { rules: TO_PERSON, escalation: [], reason: 'She wants to hear of it herself.' };
    const before = await hand.comes('review', 'key_worker', -14);
    expect((await hand.plan.staff.put(path, own, { version: 0 })).status).toBe(200);
    await hand.runJobs();
    await hand.fire(before);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_due']);
    const since = await hand.comes('review', 'person', -1);
    expect((await hand.plan.staff.delete(path, { version: 1 })).status).toBe(200);
    await hand.runJobs();
    await hand.fire(since);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual(['review_due']);
  });

  it('one reminder that cannot be told holds up no other of its message', async () => {
    for (let nth = 0; nth < 4; nth += 1) await hand.anotherPlan();
    await hand.look();
    const { planId } = hand.plan;
    const dueOn = (day: string) =>
      hand.fixtures.query(`UPDATE review SET due_on = $2::date WHERE plan_id = $1`, [planId, day]);
    await dueOn('infinity');
    const refIds = (await missedOfEachPlan(hand)).flat();
    const message = { orgId: hand.orgId, kind: 'reminder', refIds };
    const handle = await handlerOf(hand, 'reminders');
    await expect(handle(message)).rejects.toThrow('infinity');
    const plans = async () => {
      const reviews = (await hand.told(hand.plan.staff)).filter(({ kind }) => kind !== 'missed');
      return new Set(reviews.map((each) => each.planId));
    };
    expect([(await plans()).size, (await plans()).has(planId)]).toEqual([4, false]);
    await dueOn(LATER);
    await handle(message);
    expect((await plans()).has(planId)).toBe(true);
    const scraped = await (await fetch(`${hand.app.url}/metrics`)).text();
    for (const outcome of ['done', 'retry'])
      expect(scraped).toMatch(
        new RegExp(`^trellis_jobs_total\\{job="reminder",outcome="${outcome}"\\} [1-9]`, 'm'),
      );
  });

  it('it is told as it is by then: of a day that went by meanwhile that it did', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    await hand.over();
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['review_overdue']);
  });

  it('nothing is told of a date that was moved, whatever rules came since', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    await hand.fixtures.query('UPDATE review SET due_on = due_on + 60 WHERE org_id = $1', [hand.orgId]);
    await hand.setRules('review', TO_PERSON);
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual([]);
    expect(await hand.planned()).toEqual(['review person -1']);
  });
});

/** What a worker does with a message of this queue. */
async function handlerOf(
  { app: { app } }: RemindersInHand,
  queue: string,
): Promise<(wake: WakeUp) => Promise<void>> {
  jest.spyOn(app.get(DueRelay), 'start').mockReturnValue();
  const work = jest.spyOn(app.get(Queues), 'work').mockResolvedValue();
  await app.get(JobWorker).start();
  return work.mock.calls.find(([name]) => name === queue)![1];
}

/** All that has come due would have been told a day ago. */
function missed({ fixtures, orgId }: RemindersInHand): Promise<unknown> {
  return fixtures.query(
    `UPDATE reminder_occurrence SET created_at = now() - interval '9 days', fires_at = now() - interval '1 day'
     WHERE org_id = $1 AND fires_at < now()`,
    [orgId],
  );
}

/** For days nothing ran: every rule of every plan came due. @returns the occurrences of each plan. */
async function missedOfEachPlan(hand: RemindersInHand): Promise<string[][]> {
  const rows = await hand.fixtures.query<{ id: string; planId: string }>(
    `UPDATE reminder_occurrence o SET fires_at = now() - interval '1 second' FROM reminder r
     WHERE o.org_id = $1 AND r.org_id = $1 AND r.id = o.reminder_id AND o.recipient IN ('key_worker', 'review_responsible')
     RETURNING o.id, r.plan_id AS "planId"`,
    [hand.orgId],
  );
  await missed(hand);
  return [...Map.groupBy(rows, ({ planId }) => planId).values()].map((all) => all.map(({ id }) => id));
}

/** The worker hears on every day and at any hour, so that nothing but the outage keeps a mail waiting. */
async function everyDay({ plan }: RemindersInHand): Promise<void> {
  const wanted = { ...AT_ONCE, kinds: [] };
  expect((await plan.staff.put('/v1/notification-preferences', wanted, { version: 0 })).status).toBe(200);
}

/** The time of every mail has come. */
async function leave(hand: RemindersInHand): Promise<void> {
  const { fixtures, orgId } = hand;
  const rows = await fixtures.query<{ id: string }>(
    `UPDATE notification_message SET due_at = now() - interval '1 second' WHERE org_id = $1 AND status = 'waiting'
     RETURNING id`,
    [orgId],
  );
  const ids = rows.map(({ id }) => id);
  await hand.inContext(() => hand.app.app.get(NotificationMessagesDue).fire(orgId, ids));
  await hand.runJobs();
}
