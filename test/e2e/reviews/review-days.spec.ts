import { ReviewDays } from '../../../src/modules/reviews/jobs/review-days';
import { runInContext } from '../../../src/platform/context/request-context';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { newId } from '../../../src/shared/ids';
import { addDays, addMonths } from '../../../src/shared/plain-date';
import type { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { monthsAhead } from '../../support/days';
import { PlanInHand } from '../agreements/plan-in-hand';

interface Review {
  id: string;
  status: string;
  basis: string;
  dueOn: string;
  nominalOn: string;
  agenda: { id: string; words: string; version: number }[];
  contributions: { id: string; partyId: string }[];
  changes: { itemId: string; state: string }[];
  [more: string]: unknown;
}
interface Page {
  items: Review[];
  next: string | null;
}

const today = (): string => new Date().toISOString().slice(0, 10);

const DAY = monthsAhead(4);

describe('the days of reviews', () => {
  let app: TestApp;
  let plan: PlanInHand;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app, 'Northside', DAY);
  });
  afterAll(() => app.close());

  const list = async (by: Api = plan.staff): Promise<Review[]> => {
    const { status, body } = await by.get<Page>(plan.path('reviews'));
    expect(status).toBe(200);
    return body.items;
  };
  const toCome = async (): Promise<Review> => {
    const [review] = await list();
    if (!review) throw new Error('There is no review to come.');
    return review;
  };
  const due = async (): Promise<{ ref_id: string; due_at: Date }[]> =>
    app.fixtures.query(`SELECT ref_id, due_at FROM platform.due WHERE kind = 'review' AND org_id = $1`, [
      plan.orgId,
    ]);
  const hold = (id: string, more: object = {}) => {
    const attendees = [
      { partyId: plan.personId, came: true },
      { name: 'Mr Bello', came: false },
    ];
    return plan.staff.post<Review>(plan.path('reviews', id, 'holding'), { attendees, ...more });
  };

  it('are no longer due once they have come, and are told of to whoever follows reviews', async () => {
    const { id } = await toCome();
    const fire = (): Promise<void> => {
      const principal = systemPrincipal(plan.orgId, newId());
      const context = { requestId: newId(), operation: 'test', principal };
      return runInContext(context, () => app.app.get(ReviewDays).fire(plan.orgId, [id]));
    };
    const told = async (): Promise<number> =>
      (
        await app.fixtures.query(`SELECT 1 FROM outbox WHERE kind = 'review.changed' AND ref_id = $1`, [
          plan.planId,
        ])
      ).length;
    const before = await told();
    const [planned] = await due();
    // Woken too early, by a clock that was set back meanwhile, it waits for its day again.
    await app.fixtures.query('UPDATE platform.due SET due_at = now() WHERE ref_id = $1', [id]);
    await fire();
    expect(await due()).toEqual([planned]);
    expect(await told()).toBe(before);
    await app.fixtures.query('UPDATE review SET due_on = current_date - 2 WHERE id = $1', [id]);
    await fire();
    await fire();
    expect(await due()).toEqual([]);
    expect(await told()).toBe(before + 1);
  });

  it('are later than the rule with a reason alone', async () => {
    const { id } = await toCome();
    const late = { nextDueOn: addMonths(today(), 9) };
    expect((await hold(id, late)).body).toMatchObject({ code: 'reason_needed' });
    expect((await hold(id, { nextDueOn: today() })).body).toMatchObject({ code: 'next_not_after' });
    expect((await hold(id, { ...late, nextReason: 'She is at sea.' })).status).toBe(200);
    expect(await toCome()).toMatchObject({
      basis: 'by_hand',
      dueOn: late.nextDueOn,
      reason: 'She is at sea.',
    });
  });

  it('are neither in the past nor out of sight, whoever names them', async () => {
    const { id } = await toCome();
    const [past, far] = [addDays(today(), -2), addDays(addMonths(today(), 24), 2)];
    await app.fixtures.query('UPDATE review SET due_on = $2 WHERE id = $1', [id, addDays(today(), -5)]);
    const named = async (day: string): Promise<unknown[]> => {
      const calls: [string, object][] = [
        ['holding', { attendees: [], heldOn: addDays(today(), -4), nextDueOn: day, nextReason: 'So be it.' }],
        ['postponement', { dueOn: day, reason: 'So be it.', onWishOf: 'team' }],
        ['cancellation', { reason: 'So be it.', nextDueOn: day }],
      ];
      const codes = [];
      for (const [what, body] of calls)
        codes.push((await plan.staff.post(plan.path('reviews', id, what), body)).body['code']);
      const requests = plan.path('review-requests');
      const { body: wish } = await plan.amira.post<{ id: string }>(requests, {});
      codes.push((await plan.staff.post(`${requests}/${wish.id}/answer`, { dueOn: day })).body['code']);
      return codes;
    };
    expect(await named(past)).toEqual(Array(4).fill('due_in_past'));
    expect(await named(far)).toEqual(Array(4).fill('due_too_far'));
    expect(await list()).toMatchObject([{ id, status: 'scheduled' }]);
    const to = plan.path('reviews', id, 'cancellation');
    const last = addMonths(today(), 24);
    expect((await plan.staff.post(to, { reason: 'A long journey.', nextDueOn: last })).body).toMatchObject({
      dueOn: last,
    });
  });

  it('are put off with who and why; what people brought goes on to the next', async () => {
    const { id } = await toCome();
    await plan.amira.post(plan.path('reviews', id, 'entries'), { kind: 'agenda', words: 'The choir.' });
    const path = plan.path('reviews', id, 'postponement');
    expect((await plan.staff.post(path, { dueOn: addDays(DAY, 3), onWishOf: 'person' })).status).toBe(400);
    const asked = { dueOn: addDays(DAY, 3), reason: 'Her interview.', onWishOf: 'person' };
    expect((await plan.staff.post(path, { ...asked, dueOn: addDays(DAY, -1) })).body).toMatchObject({
      code: 'not_later',
    });
    const follows = await plan.staff.post<Review>(path, asked);
    expect(follows).toMatchObject({
      status: 201,
      body: {
        status: 'preparing',
        followsId: id,
        dueOn: addDays(DAY, 3),
        nominalOn: DAY,
        agenda: [{ words: 'The choir.' }],
      },
    });
    const off = await plan.staff.get(plan.path('reviews', id));
    expect(off.body).toMatchObject({
      ...{
        status: 'postponed',
        onWishOf: 'person',
        closingReason: 'Her interview.',
        closedBy: plan.callers.worker.partyId,
      },
    });
    expect((await due()).map(({ ref_id }) => ref_id)).toEqual([follows.body.id]);
  });

  it('are cancelled with why, and a plan is never without one', async () => {
    const { id } = await toCome();
    const path = plan.path('reviews', id, 'cancellation');
    expect((await plan.staff.post(path, { reason: 'There was one at the hospital.' })).body).toMatchObject({
      ...{ status: 'scheduled', basis: 'interval', nominalOn: addMonths(DAY, 6) },
    });
    expect((await plan.staff.post(path, { reason: 'Again.' })).body).toMatchObject({
      code: 'review_status_not_reachable',
    });
  });

  it('follow a discharge within the organisation’s time, and are never put off by one', async () => {
    const path = plan.path('reviews', 'after-event');
    const happened = { event: 'discharge', on: addDays(today(), -1), reason: 'Home from the Royal.' };
    const sooner = await plan.staff.post<Review>(path, happened);
    expect(sooner).toMatchObject({
      status: 201,
      body: { basis: 'event', event: 'discharge', nominalOn: addDays(today(), 6) },
    });
    expect(sooner.body.dueOn <= addDays(today(), 6)).toBe(true);
    const again = await plan.staff.post<Review>(path, { event: 'crisis', on: today() });
    expect(again.body).toMatchObject({ id: sooner.body.id, dueOn: sooner.body.dueOn, event: 'discharge' });
    expect((await plan.staff.post(path, { event: 'crisis', on: addDays(today(), 3) })).body).toMatchObject({
      code: 'event_in_future',
    });
  });

  it('are asked for by the person at any time, and a day answers the wish', async () => {
    const requests = plan.path('review-requests');
    const { body: wish } = await plan.amira.post<{ id: string }>(requests, { words: 'Sooner, please.' });
    const answer = `${requests}/${wish.id}/answer`;
    expect((await plan.staff.post(answer, { dueOn: '2020-01-01' })).body).toMatchObject({
      code: 'due_in_past',
    });
    expect((await plan.staff.post(answer, { dueOn: addDays(today(), 4) })).status).toBe(200);
    expect(await toCome()).toMatchObject({ basis: 'asked', requestId: wish.id, dueOn: addDays(today(), 4) });
  });

  it('come more often at a plan with a reason, from the day the last was held', async () => {
    const rule = plan.path('review-rule');
    expect((await plan.amira.get(rule)).body).toMatchObject({
      everyMonths: 6,
      own: false,
      roll: 'previous',
      afterEventDays: 7,
    });
    await hold((await toCome()).id);
    expect((await plan.staff.put(rule, { everyMonths: 3 })).status).toBe(400);
    const set = await plan.staff.put(rule, { everyMonths: 3, reason: 'Much is changing.' });
    expect(set.body).toMatchObject({
      everyMonths: 3,
      usualMonths: 6,
      own: true,
      setBy: plan.callers.worker.partyId,
    });
    expect(await toCome()).toMatchObject({ basis: 'interval', nominalOn: addMonths(today(), 3) });
    await plan.staff.put(rule, { everyMonths: null, reason: 'It is calmer.' });
    expect((await plan.staff.get(rule)).body).toMatchObject({
      everyMonths: 6,
      own: false,
      reason: 'It is calmer.',
    });
  });
});
