import { ReviewDays } from '../../../src/modules/reviews/jobs/review-days';
import { runInContext } from '../../../src/platform/context/request-context';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { newId } from '../../../src/shared/ids';
import { addDays, addMonths } from '../../../src/shared/plain-date';
import { DAY, takeReviewsInHand, today, type Review } from './setting';

describe('the days of reviews', () => {
  const hand = takeReviewsInHand();

  it('are no longer due once they have come, and are told of to whoever follows reviews', async () => {
    const { id } = await hand.toCome();
    const fire = (): Promise<void> => {
      const principal = systemPrincipal(hand.plan.orgId, newId());
      const context = { requestId: newId(), operation: 'test', principal };
      return runInContext(context, () => hand.app.app.get(ReviewDays).fire(hand.plan.orgId, [id]));
    };
    const told = async (): Promise<number> =>
      (
        await hand.app.fixtures.query(`SELECT 1 FROM outbox WHERE kind = 'review.changed' AND ref_id = $1`, [
          hand.plan.planId,
        ])
      ).length;
    const before = await told();
    const [planned] = await hand.due();
    // Woken too early, by a clock that was set back meanwhile, it waits for its day again.
    await hand.app.fixtures.query('UPDATE platform.due SET due_at = now() WHERE ref_id = $1', [id]);
    await fire();
    expect(await hand.due()).toEqual([planned]);
    expect(await told()).toBe(before);
    await hand.app.fixtures.query('UPDATE review SET due_on = current_date - 2 WHERE id = $1', [id]);
    await fire();
    await fire();
    expect(await hand.due()).toEqual([]);
    expect(await told()).toBe(before + 1);
  });

  it('are later than the rule with a reason alone', async () => {
    const { id } = await hand.toCome();
    const late = { nextDueOn: addMonths(today(), 9) };
    expect((await hand.hold(id, late)).body).toMatchObject({ code: 'reason_needed' });
    expect((await hand.hold(id, { nextDueOn: today() })).body).toMatchObject({ code: 'next_not_after' });
    expect((await hand.hold(id, { ...late, nextReason: 'She is at sea.' })).status).toBe(200);
    expect(await hand.toCome()).toMatchObject({
      basis: 'by_hand',
      dueOn: late.nextDueOn,
      reason: 'She is at sea.',
    });
  });

  it('are neither in the past nor out of sight, whoever names them', async () => {
    const { id } = await hand.toCome();
    const [past, far] = [addDays(today(), -2), addDays(addMonths(today(), 24), 2)];
    await hand.app.fixtures.query('UPDATE review SET due_on = $2 WHERE id = $1', [id, addDays(today(), -5)]);
    const named = async (day: string): Promise<unknown[]> => {
      const calls: [string, object][] = [
        ['holding', { attendees: [], heldOn: addDays(today(), -4), nextDueOn: day, nextReason: 'So be it.' }],
        ['postponement', { dueOn: day, reason: 'So be it.', onWishOf: 'team' }],
        ['cancellation', { reason: 'So be it.', nextDueOn: day }],
      ];
      const codes = [];
      for (const [what, body] of calls)
        codes.push((await hand.plan.staff.post(hand.plan.path('reviews', id, what), body)).body['code']);
      const requests = hand.plan.path('review-requests');
      const { body: wish } = await hand.plan.amira.post<{ id: string }>(requests, {});
      codes.push((await hand.plan.staff.post(`${requests}/${wish.id}/answer`, { dueOn: day })).body['code']);
      return codes;
    };
    expect(await named(past)).toEqual(Array(4).fill('due_in_past'));
    expect(await named(far)).toEqual(Array(4).fill('due_too_far'));
    expect(await hand.list()).toMatchObject([{ id, status: 'scheduled' }]);
    const to = hand.plan.path('reviews', id, 'cancellation');
    const last = addMonths(today(), 24);
    expect(
      (await hand.plan.staff.post(to, { reason: 'A long journey.', nextDueOn: last })).body,
    ).toMatchObject({
      dueOn: last,
    });
  });

  it('are neither where they are named at the plan, and later there with a reason alone', async () => {
    const { id } = await hand.toCome();
    const revise = async (body: object) => {
      const { body: now } = await hand.plan.staff.get<{ version: number }>(hand.plan.path());
      return hand.plan.staff.patch(hand.plan.path(), body, { version: now.version });
    };
    const far = addDays(addMonths(today(), 24), 2);
    const reviewReason = 'She is at sea until then.';
    expect((await revise({ reviewOn: far, reviewReason })).body).toMatchObject({
      ...{ status: 422, code: 'due_too_far', errors: [{ pointer: '/reviewOn' }] },
    });
    expect((await revise({ reviewOn: addDays(today(), -2), reviewReason })).body).toMatchObject({
      ...{ status: 422, code: 'due_in_past' },
    });
    const later = addDays(DAY, 1);
    for (const reviewOn of [later, null])
      expect((await revise({ reviewOn })).body).toMatchObject({
        ...{ status: 422, code: 'reason_needed', errors: [{ pointer: '/reviewReason' }] },
      });
    expect(await hand.list()).toMatchObject([{ id, dueOn: DAY, reason: null }]);
    expect((await revise({ reviewOn: addDays(DAY, -1) })).status).toBe(200);
    expect((await revise({ reviewOn: later, reviewReason })).body).toMatchObject({ reviewOn: later });
    expect(await hand.toCome()).toMatchObject({ id, basis: 'by_hand', dueOn: later, reason: reviewReason });

    const person = await hand.app.fixtures.person(
      hand.plan.orgId,
      hand.plan.teamId,
      hand.plan.callers.worker.partyId,
    );
    const open = { personId: person.partyId };
    expect((await hand.plan.staff.post('/v1/plans', { ...open, reviewOn: far })).body).toMatchObject({
      ...{ status: 422, code: 'due_too_far', errors: [{ pointer: '/reviewOn' }] },
    });
    expect((await hand.plan.staff.post('/v1/plans', open)).status).toBe(201);
  });

  it('are put off with who and why; what people brought goes on to the next', async () => {
    const { id } = await hand.toCome();
    await hand.plan.amira.post(hand.plan.path('reviews', id, 'entries'), {
      kind: 'agenda',
      words: 'The choir.',
    });
    const path = hand.plan.path('reviews', id, 'postponement');
    expect((await hand.plan.staff.post(path, { dueOn: addDays(DAY, 3), onWishOf: 'person' })).status).toBe(
      400,
    );
    const asked = { dueOn: addDays(DAY, 3), reason: 'Her interview.', onWishOf: 'person' };
    expect((await hand.plan.staff.post(path, { ...asked, dueOn: addDays(DAY, -1) })).body).toMatchObject({
      code: 'not_later',
    });
    const follows = await hand.plan.staff.post<Review>(path, asked);
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
    const off = await hand.plan.staff.get(hand.plan.path('reviews', id));
    expect(off.body).toMatchObject({
      ...{
        status: 'postponed',
        onWishOf: 'person',
        closingReason: 'Her interview.',
        closedBy: hand.plan.callers.worker.partyId,
      },
    });
    expect((await hand.due()).map(({ ref_id }) => ref_id)).toEqual([follows.body.id]);
  });

  it('are cancelled with why, and a plan is never without one', async () => {
    const { id } = await hand.toCome();
    const path = hand.plan.path('reviews', id, 'cancellation');
    expect(
      (await hand.plan.staff.post(path, { reason: 'There was one at the hospital.' })).body,
    ).toMatchObject({
      ...{ status: 'scheduled', basis: 'interval', nominalOn: addMonths(DAY, 6) },
    });
    expect((await hand.plan.staff.post(path, { reason: 'Again.' })).body).toMatchObject({
      code: 'review_status_not_reachable',
    });
  });

  it('follow a discharge within the organisation’s time, and are never put off by one', async () => {
    const path = hand.plan.path('reviews', 'after-event');
    const happened = { event: 'discharge', on: addDays(today(), -1), reason: 'Home from the Royal.' };
    const sooner = await hand.plan.staff.post<Review>(path, happened);
    expect(sooner).toMatchObject({
      status: 201,
      body: { basis: 'event', event: 'discharge', nominalOn: addDays(today(), 6) },
    });
    expect(sooner.body.dueOn <= addDays(today(), 6)).toBe(true);
    const again = await hand.plan.staff.post<Review>(path, { event: 'crisis', on: today() });
    expect(again.body).toMatchObject({ id: sooner.body.id, dueOn: sooner.body.dueOn, event: 'discharge' });
    expect(
      (await hand.plan.staff.post(path, { event: 'crisis', on: addDays(today(), 3) })).body,
    ).toMatchObject({
      code: 'event_in_future',
    });
  });
});
