import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { newId } from '../../../src/shared/ids';
import { addDays, addMonths } from '../../../src/shared/plain-date';
import { DAY, takeReviewsInHand, today } from './setting';

describe('the days that rules and wishes give to reviews', () => {
  const hand = takeReviewsInHand();

  it('are due today where the rule finds a day that has passed, however late it is written down', async () => {
    const path = hand.plan.path('reviews', 'after-event');
    const late = { event: 'discharge', on: addDays(today(), -100) };
    expect((await hand.plan.staff.post(path, late)).body).toMatchObject({ basis: 'event', dueOn: today() });
    const reason = 'Much is changing.';
    await hand.plan.staff.put(hand.plan.path('review-rule'), { everyMonths: 3, reason });
    await hand.hold((await hand.toCome()).id, { heldOn: addDays(today(), -200) });
    const next = await hand.toCome();
    expect(next.basis).toBe('interval');
    // Today, or the working day after it, where the organisation would have it so.
    expect(next.dueOn >= today()).toBe(true);
  });

  it('are brought forward where the organisation reviews more often, and never put off by it', async () => {
    const rule = async (reviewEveryMonths: number): Promise<void> => {
      const admin = hand.plan.as(await hand.app.fixtures.worker(hand.plan.orgId, 'admin'));
      const { body } = await admin.get<{ version: number }>('/v1/organisation');
      expect((await admin.patch('/v1/organisation', { reviewEveryMonths }, body)).status).toBe(200);
      const jobs = await hand.app.fixtures.query<{ id: string }>(
        `SELECT id FROM outbox WHERE org_id = $1 AND done_at IS NULL AND kind = 'reviews.ruled'`,
        [hand.plan.orgId],
      );
      for (const { id } of jobs)
        await hand.app.app.get(JobWorker).process({ orgId: hand.plan.orgId, outboxId: id });
    };
    await rule(3);
    // A day that somebody chose stays.
    expect(await hand.toCome()).toMatchObject({ basis: 'by_hand', dueOn: DAY });
    await hand.hold((await hand.toCome()).id);
    const [{ nominalOn: quarterly }] = [await hand.toCome()];
    await rule(12);
    expect(await hand.toCome()).toMatchObject({ basis: 'interval', nominalOn: quarterly });
    await rule(1);
    expect(await hand.toCome()).toMatchObject({ basis: 'interval', nominalOn: addMonths(today(), 1) });
    const [row] = await hand.due();
    expect(row?.ref_id).toBe((await hand.toCome()).id);
  });

  it('are in the zone of the team that leads, also once they are put off', async () => {
    await hand.app.fixtures.query(`UPDATE team SET timezone = 'Pacific/Auckland' WHERE id = $1`, [
      hand.plan.teamId,
    ]);
    const { id } = await hand.toCome();
    const asked = { dueOn: addDays(DAY, 3), reason: 'Her interview.', onWishOf: 'person' };
    expect((await hand.plan.staff.post(hand.plan.path('reviews', id, 'postponement'), asked)).status).toBe(
      201,
    );
    const zones = await hand.app.fixtures.query(
      `SELECT timezone FROM review WHERE plan_id = $1 AND status = 'scheduled'`,
      [hand.plan.planId],
    );
    expect(zones).toEqual([{ timezone: 'Pacific/Auckland' }]);
  });

  it('are asked for by the person at any time, and a day answers the wish', async () => {
    const requests = hand.plan.path('review-requests');
    const { body: wish } = await hand.plan.amira.post<{ id: string }>(requests, { words: 'Sooner, please.' });
    const answer = `${requests}/${wish.id}/answer`;
    expect((await hand.plan.staff.post(answer, { dueOn: '2020-01-01' })).body).toMatchObject({
      code: 'due_in_past',
    });
    // A wish brings a review forward: whoever meets later says why, and it is on record as put off.
    expect((await hand.plan.staff.post(answer, { dueOn: addDays(DAY, 1) })).body).toMatchObject({
      ...{ status: 422, code: 'not_sooner', errors: [{ pointer: '/dueOn' }] },
    });
    const reason = 'She would rather not wait.';
    // Without a day there is no review for a reason to stay with: it is refused, and the wish still waits.
    expect((await hand.plan.staff.post(answer, { reason })).body).toMatchObject({
      ...{ status: 422, code: 'day_needed', errors: [{ pointer: '/dueOn', code: 'day_needed' }] },
    });
    const body = { dueOn: addDays(today(), 4), reason };
    expect((await hand.plan.staff.post(answer, body)).status).toBe(200);
    // What is wrong with an answer is told of a wish that waits for one, and of no other.
    expect((await hand.plan.staff.post(answer, { reason })).body).toMatchObject({
      ...{ status: 409, code: 'review_request_answered' },
    });
    expect((await hand.plan.staff.post(`${requests}/${newId()}/answer`, { reason })).status).toBe(404);
    expect(await hand.toCome()).toMatchObject({
      basis: 'asked',
      requestId: wish.id,
      dueOn: addDays(today(), 4),
      reason,
    });
  });

  it('are asked for once their day has gone by, and made up for on a day with a reason', async () => {
    const { id } = await hand.toCome();
    await hand.plan.amira.post(hand.plan.path('reviews', id, 'entries'), {
      kind: 'agenda',
      words: 'The choir.',
    });
    const missed = addDays(today(), -5);
    await hand.app.fixtures.query('UPDATE review SET due_on = $2, nominal_on = $2 WHERE id = $1', [
      id,
      missed,
    ]);
    const requests = hand.plan.path('review-requests');
    const { body: wish } = await hand.plan.amira.post<{ id: string }>(requests, {
      words: 'When do we meet?',
    });
    const answer = (body: object) => hand.plan.staff.post(`${requests}/${wish.id}/answer`, body);
    const dueOn = addDays(today(), 4);
    expect(await answer({ dueOn })).toMatchObject({
      ...{ status: 422, body: { code: 'reason_needed', errors: [{ pointer: '/reason' }] } },
    });
    const reason = 'Nobody could come in the snow.';
    expect((await answer({ dueOn: addDays(today(), -1), reason })).body).toMatchObject({
      code: 'due_in_past',
    });
    expect((await answer({ dueOn, reason })).status).toBe(200);
    const [follows, put] = await hand.list();
    expect(follows).toMatchObject({
      basis: 'postponed',
      dueOn,
      requestId: wish.id,
      followsId: id,
      nominalOn: missed,
    });
    expect(follows).toMatchObject({ status: 'preparing', agenda: [{ words: 'The choir.' }] });
    expect(put).toMatchObject({
      id,
      status: 'postponed',
      dueOn: missed,
      onWishOf: 'person',
      closingReason: reason,
    });
    expect((await answer({ dueOn, reason })).body).toMatchObject({ code: 'review_request_answered' });
  });

  it('come more often at a plan with a reason, from the day the last was held', async () => {
    const rule = hand.plan.path('review-rule');
    expect((await hand.plan.amira.get(rule)).body).toMatchObject({
      everyMonths: 6,
      own: false,
      roll: 'previous',
      afterEventDays: 7,
    });
    await hand.hold((await hand.toCome()).id);
    expect((await hand.plan.staff.put(rule, { everyMonths: 3 })).status).toBe(400);
    const set = await hand.plan.staff.put(rule, { everyMonths: 3, reason: 'Much is changing.' });
    expect(set.body).toMatchObject({
      everyMonths: 3,
      usualMonths: 6,
      own: true,
      setBy: hand.plan.callers.worker.partyId,
    });
    expect(await hand.toCome()).toMatchObject({ basis: 'interval', nominalOn: addMonths(today(), 3) });
    await hand.plan.staff.put(rule, { everyMonths: null, reason: 'It is calmer.' });
    expect((await hand.plan.staff.get(rule)).body).toMatchObject({
      everyMonths: 6,
      own: false,
      reason: 'It is calmer.',
    });
  });

  it('follow the end of a support within the time of the rule, and are never put off by it', async () => {
    const path = `/v1/people/${hand.plan.personId}/episodes`;
    const closing = { closingView: 'I am ready.', returnRoute: 'Ring us within two years.' };
    const end = async (headers: Record<string, string> = {}): Promise<Record<string, unknown>> => {
      const { body } = await hand.plan.staff.get<{ items: { id: string; version: number }[] }>(path);
      const [{ id, version } = { id: '', version: 0 }] = body.items;
      const closed = await hand.plan.staff.post(`${path}/${id}/close`, closing, { version, headers });
      expect(closed).toMatchObject({ status: 200, body: { id, closedAt: expect.any(String) } });
      return closed.body;
    };
    const { id } = await hand.toCome();
    const { reviewOn } = await end();
    const review = await hand.toCome();
    expect(review).toMatchObject({ id, basis: 'event', event: 'discharge', dueOn: reviewOn });
    expect(review.nominalOn).toBe(addDays(today(), 7));
    expect(review.dueOn <= addDays(today(), 7) && review.dueOn >= today()).toBe(true);
    expect((await hand.plan.staff.get(hand.plan.path())).body).toMatchObject({ reviewOn });
    const [due] = await hand.due();
    expect(due).toMatchObject({ ref_id: id });

    // Another team takes over, and ends its support on the same day: the review stays on its day.
    const open = { teamId: hand.plan.teamId, referredOn: today() };
    expect((await hand.plan.staff.post(path, open)).status).toBe(201);
    expect(await end()).toMatchObject({ reviewOn });
    expect(await hand.list()).toMatchObject([{ id, dueOn: reviewOn }]);

    // The day is the plan's own: a system is told it by whatever tells of the plan, and of reviews nothing more.
    const { orgId, callers, teamId } = hand.plan;
    expect((await hand.plan.staff.post(path, { teamId, referredOn: today() })).status).toBe(201);
    const key = async (...scopes: string[]): Promise<Record<string, string>> => {
      const { token } = await hand.app.fixtures.apiKey(orgId, ['people:write', ...scopes]);
      return { authorization: `Bearer ${token}`, 'trellis-acting-worker': callers.worker.partyId };
    };
    const acting = await key('people:read', 'goals:read');
    const asSystem = async (at: string) =>
      (await hand.plan.staff.get<{ items: unknown[] }>(at, { headers: acting })).body;
    const line = { id: hand.plan.personId, plan: expect.objectContaining({ reviewOn }) as unknown };
    expect((await asSystem('/v1/people')).items).toContainEqual(expect.objectContaining(line));
    expect(await asSystem(hand.plan.path())).toMatchObject({ reviewOn });
    expect(await end(acting)).toMatchObject({ reviewOn });
    // One that may ask for neither people nor a plan is told none by ending a support.
    for (const [scopes, told] of [
      [[], null],
      [['people:read'], reviewOn],
      [['goals:read'], reviewOn],
    ] as const) {
      expect((await hand.plan.staff.post(path, { teamId, referredOn: today() })).status).toBe(201);
      expect([scopes, (await end(await key(...scopes)))['reviewOn']]).toEqual([scopes, told]);
    }
    expect(await asSystem(hand.plan.path('reviews'))).toMatchObject({ status: 403, code: 'scope_missing' });
  });

  it('do not follow the end of a support where there is nothing to review', async () => {
    const { orgId, teamId, callers } = hand.plan;
    const { partyId } = await hand.app.fixtures.person(orgId, teamId, callers.worker.partyId);
    const path = `/v1/people/${partyId}/episodes`;
    const { body } = await hand.plan.staff.get<{ items: { id: string }[] }>(path);
    const closing = { closingView: 'I am ready.', returnRoute: 'Ring us.' };
    const closed = await hand.plan.staff.post(`${path}/${body.items[0]?.id}/close`, closing, { version: 1 });
    expect(closed).toMatchObject({ status: 200, body: { reviewOn: null } });
  });
});
