import { beginningOf } from '../../../src/modules/reviews/domain/review-dates';
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
const MUCH_LATER = monthsAhead(7);

describe('reviews', () => {
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
  const states = async (id: string): Promise<unknown[]> =>
    app.fixtures.query(
      'SELECT state, detail, reason FROM state_change WHERE org_id = $1 AND subject_id = $2 ORDER BY id',
      [plan.orgId, id],
    );
  const hold = (id: string, more: object = {}) => {
    const attendees = [
      { partyId: plan.personId, came: true },
      { name: 'Mr Bello', came: false },
    ];
    return plan.staff.post<Review>(plan.path('reviews', id, 'holding'), { attendees, ...more });
  };

  it('stand in the calendar from the day a plan is opened, and are found when they are due without any content', async () => {
    const review = await toCome();
    expect(review).toMatchObject({ status: 'scheduled', basis: 'by_hand', dueOn: DAY, overdue: false });
    expect(await due()).toEqual([{ ref_id: review.id, due_at: beginningOf(DAY, 'Europe/London') }]);
    expect(await states(review.id)).toEqual([{ state: 'scheduled', detail: DAY, reason: null }]);
  });

  it('come within the organisation’s time where nobody chose a day, on a day it works', async () => {
    const person = await app.fixtures.person(
      plan.orgId,
      plan.teamId,
      plan.callers.worker.partyId,
      'Ben Noone',
    );
    const { body } = await plan.staff.post<{ id: string; reviewOn: string }>('/v1/plans', {
      personId: person.partyId,
    });
    const { body: page } = await plan.staff.get<Page>(`/v1/plans/${body.id}/reviews`);
    const [review] = page.items;
    expect(review).toMatchObject({ basis: 'first', dueOn: body.reviewOn, nominalOn: addDays(today(), 28) });
    expect(body.reviewOn <= addDays(today(), 28)).toBe(true);
    expect([0, 6]).not.toContain(new Date(body.reviewOn).getUTCDay());
  });

  it('follow the day that is chosen at the plan, with why, until the plan ends', async () => {
    const { id } = await toCome();
    const { body } = await plan.staff.get<{ version: number }>(plan.path());
    const chosen = { reviewOn: MUCH_LATER, reviewReason: 'She is in Lagos until then.' };
    const revised = await plan.staff.patch(plan.path(), chosen, { version: body.version });
    expect(revised).toMatchObject({ status: 200, body: { reviewOn: MUCH_LATER } });
    expect(await toCome()).toMatchObject({ id, dueOn: MUCH_LATER, reason: 'She is in Lagos until then.' });
    expect(await due()).toEqual([{ ref_id: id, due_at: beginningOf(MUCH_LATER, 'Europe/London') }]);
    const ending = { to: 'ended', reason: 'She moved away.' };
    expect((await plan.staff.put(plan.path('status'), ending, { version: body.version + 1 })).status).toBe(
      200,
    );
    expect(await toCome()).toMatchObject({ id, status: 'cancelled', closingReason: 'She moved away.' });
    expect(await due()).toEqual([]);
  });

  it('are prepared by what people bring: the person’s agenda first and theirs alone, each their own words', async () => {
    const { id } = await toCome();
    const entries = plan.path('reviews', id, 'entries');
    const theirs = await plan.staff.post<{ id: string; version: number }>(entries, {
      kind: 'contribution',
      words: 'The bus pass.',
    });
    expect(theirs.status).toBe(201);
    expect((await plan.staff.post(entries, { kind: 'agenda', words: 'Mine.' })).body).toMatchObject({
      code: 'agenda_not_yours',
    });
    const hers = await plan.amira.post<{ id: string; version: number }>(entries, {
      kind: 'agenda',
      words: 'The choir.',
    });
    await plan.amira.post(entries, { kind: 'contribution', words: 'My sister comes along.' });
    expect(await toCome()).toMatchObject({
      status: 'preparing',
      agenda: [{ words: 'The choir.', partyId: plan.personId }],
      contributions: [{ partyId: plan.personId }, { partyId: plan.callers.worker.partyId }],
      names: { [plan.personId]: expect.any(String) as unknown },
    });
    const own = `${entries}/${hers.body.id}`;
    expect((await plan.staff.patch(own, { words: 'Not the choir.' }, { version: 1 })).body).toMatchObject({
      code: 'entry_not_yours',
    });
    expect((await plan.amira.patch(own, { words: 'The choir, in spring.' }, { version: 1 })).status).toBe(
      200,
    );
    expect((await plan.amira.patch(own, { words: 'Again.' }, { version: 1 })).status).toBe(412);
    expect((await plan.amira.delete(own, { version: 2 })).status).toBe(204);
    expect((await toCome()).agenda).toEqual([]);
  });

  it('hear a supporter to whom reviews are open, and show one with own words alone nothing else', async () => {
    const { id } = await toCome();
    const entries = plan.path('reviews', id, 'entries');
    await plan.amira.post(entries, { kind: 'agenda', words: 'The choir.' });
    await plan.staff.post(entries, { kind: 'contribution', words: 'The bus pass.' });
    const sister = plan.as(await plan.supporter(['reviews'], 'narrowed'));
    expect((await sister.post(entries, { kind: 'worked', words: 'She sings again.' })).status).toBe(201);
    const [seen] = await list(sister);
    expect(seen).toMatchObject({
      agenda: [{ words: 'The choir.' }],
      contributions: [],
      worked: [{ words: 'She sings again.' }],
    });
    const requests = plan.path('review-requests');
    for (const [by, words] of [[plan.amira, 'Sooner, please.'], [plan.staff, 'Her sleep is worse.']] as const)
      await by.post(requests, { words }); // prettier-ignore
    expect((await sister.get<{ items: object[] }>(requests)).body.items).toMatchObject([
      { partyId: plan.callers.worker.partyId, words: null },
      { partyId: plan.personId, words: 'Sooner, please.' },
    ]);
    const other = plan.as(await plan.supporter(['goals']));
    expect((await other.post(entries, { kind: 'worked', words: 'Hello.' })).status).toBe(404);
    expect((await other.get(plan.path('reviews'))).status).toBe(404);
  });

  it('are held with what changed, name the next at that moment, and are agreed by the version that comes of it', async () => {
    const goal = await plan.goal('I want to swim in the sea again.');
    const first = await plan.version();
    const { id } = await toCome();
    await plan.staff.post(plan.path('reviews', id, 'preparation'), {
      attendees: [{ partyId: plan.callers.worker.partyId }],
    });
    const change = { itemId: goal.id, state: 'chosen', note: 'This summer.' };
    const changed = await plan.amira.post<Review>(plan.path('reviews', id, 'changes'), change);
    expect(changed).toMatchObject({
      status: 201,
      body: { changes: [{ itemId: goal.id, kind: 'goal', state: 'chosen', note: 'This summer.' }] },
    });
    expect((await hold(id, { heldOn: addDays(today(), 2) })).body).toMatchObject({ code: 'held_in_future' });
    const held = await hold(id);
    expect(held.body).toMatchObject({
      status: 'held',
      heldOn: today(),
      attendees: [{ came: true }, { name: 'Mr Bello', came: false }],
    });
    const next = await toCome();
    // She met long before the day: the next is half a year from now, not from then.
    expect(next).toMatchObject({ status: 'scheduled', basis: 'interval', nominalOn: addMonths(today(), 6) });
    expect((await plan.staff.get(plan.path())).body).toMatchObject({
      reviewOn: next.dueOn,
      inForceVersion: first.number,
    });
    expect((await due()).map(({ ref_id }) => ref_id)).toEqual([next.id]);
    const entries = plan.path('reviews', id, 'entries');
    expect((await plan.amira.post(entries, { kind: 'not_worked', words: 'The Tuesday group.' })).status).toBe(
      201,
    );
    const { number } = await plan.version();
    expect(await list()).toMatchObject([{ id: next.id }, { id, status: 'agreed', agreedVersion: number }]);
    expect(await states(id)).toMatchObject([
      { state: 'scheduled' },
      { state: 'preparing' },
      { state: 'held' },
      { state: 'agreed', detail: '2' },
    ]);
    expect((await plan.amira.post(entries, { kind: 'worked', words: 'Late.' })).body).toMatchObject({
      code: 'review_closed',
    });
    expect((await hold(id)).body).toMatchObject({ code: 'review_status_not_reachable' });
  });

  it('leave audit rows that hold no word', async () => {
    const { id } = await toCome();
    await plan.amira.post(plan.path('reviews', id, 'entries'), { kind: 'agenda', words: 'The choir.' });
    const rows = await app.fixtures.query<{ action: string }>(
      `SELECT action, section, fields FROM audit_entry WHERE org_id = $1 AND action LIKE 'review%' ORDER BY id`,
      [plan.orgId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'review.scheduled',
      'review.preparing',
      'review_entry.added',
    ]);
    expect(JSON.stringify(rows)).not.toContain('choir');
  });

  it('race: of two who record that it was held, one does', async () => {
    const { id } = await toCome();
    const answers = await Promise.all([hold(id), hold(id), hold(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await due()).toHaveLength(1);
  });
});
