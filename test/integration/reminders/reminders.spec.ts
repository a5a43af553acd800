import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { RemindersInHand } from './setting';

interface Told {
  items: { id: string; kind: string; missed: number; personId: string; planId: string; dueOn: string }[];
}

const REVIEW = [
  'review key_worker -14', 'review person -7', 'review review_responsible -3', 'review review_responsible 0',
  'review key_worker 1', 'review team_lead 7',
]; // prettier-ignore

describe('reminders', () => {
  let app: TestApp;
  let hand: RemindersInHand;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    hand = await RemindersInHand.open(app);
    await hand.look();
  });
  afterAll(() => app.close());

  const told = async (api: Api): Promise<Told['items']> =>
    (await api.get<Told>('/v1/notifications')).body.items;
  const planVersion = async (): Promise<number> =>
    (await hand.plan.staff.get<{ version: number }>(hand.plan.path())).body.version;

  it('are planned by the rules, each with its moment in what is due, and not twice', async () => {
    expect(await hand.planned()).toEqual(REVIEW);
    const first = await hand.occurrences();
    for (const { id } of first) expect(await hand.dueIn('reminder', id)).toBeGreaterThan(0);
    await hand.look();
    expect(await hand.occurrences()).toEqual(first);
    expect(await hand.dueIn('look', hand.orgId)).toBeCloseTo(1 / 24, 2);
  });

  it('tell the key worker once, whoever wakes them how often and at once', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    await Promise.all([hand.fire(ids), hand.fire(ids), hand.fire(ids)]);
    await hand.fire(ids);
    const { planId, personId } = hand.plan;
    expect(await told(hand.plan.staff)).toEqual([
      expect.objectContaining({ kind: 'review', planId, personId, dueOn: '2027-03-01', missed: 0 }),
    ]);
    expect(await told(hand.plan.amira)).toEqual([]);
    expect(await hand.dueIn('reminder', ids[0]!)).toBeUndefined();
  });

  it('that were missed in an outage come as one message that says how many it stands for', async () => {
    const [early] = await hand.comes('review', 'key_worker', -14, 1);
    await hand.comes('review', 'review_responsible', -3, 0);
    await hand.fire([early!]);
    // The key worker is responsible for the review as well: one message for each of the two roles.
    expect((await told(hand.plan.staff)).map(({ missed }) => missed)).toEqual([1, 1]);
    expect(await hand.occurrences('merged')).toHaveLength(2);
  });

  it('of an earlier date are dropped when the date is moved, and what was told leaves the list once it is settled', async () => {
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    const moved = await hand.plan.staff.patch(
      hand.plan.path(),
      { reviewOn: '2027-06-01' },
      { version: await planVersion() },
    );
    expect(moved.status).toBe(200);
    const before = await hand.occurrences();
    await hand.look();
    expect(await hand.planned()).toEqual(REVIEW);
    expect(await hand.occurrences('dropped')).toHaveLength(before.length);
    for (const { id } of before) expect(await hand.dueIn('reminder', id)).toBeUndefined();
    await app.fixtures.query(`UPDATE plan SET status = 'paused' WHERE id = $1`, [hand.plan.planId]);
    await hand.look();
    expect(await hand.planned()).toEqual([]);
    expect(await told(hand.plan.staff)).toEqual([]);
  });

  it('tell nobody of a date that was moved a moment before', async () => {
    const ids = await hand.comes('review', 'key_worker', -14);
    const changes = { reviewOn: '2027-06-01' };
    const moved = await hand.plan.staff.patch(hand.plan.path(), changes, { version: await planVersion() });
    expect(moved.status).toBe(200);
    await hand.fire(ids);
    expect(await told(hand.plan.staff)).toEqual([]);
    expect(await hand.dueIn('reminder', ids[0]!)).toBeUndefined();
    expect(await hand.planned()).toEqual(REVIEW);
  });

  it('that were woken before their moment wait for it', async () => {
    const [{ id } = { id: '' }] = await hand.occurrences();
    await hand.fire([id]);
    expect(await hand.planned()).toEqual(REVIEW);
    expect(await hand.dueIn('reminder', id)).toBeGreaterThan(0);
  });

  it('go to whoever leads where nobody has the role, and to whoever covers beside the one who is away', async () => {
    const cover = await app.fixtures.worker(hand.orgId, 'practitioner', hand.plan.teamId, 'Dele Ade');
    await app.fixtures.query(
      `INSERT INTO cover (org_id, id, covering_worker_id, covered_worker_id, starts_at, ends_at, reason, created_by, updated_by)
       VALUES ($1, gen_random_uuid(), $2, $3, now() - interval '1 day', now() + interval '1 day', 'leave', $2, $2)`,
      [hand.orgId, cover.partyId, hand.plan.callers.worker.partyId],
    );
    await hand.fire(await hand.comes('review', 'key_worker', -14));
    expect(await told(new Api(app, cover))).toHaveLength(1);
    expect(await told(hand.plan.staff)).toHaveLength(1);
    await app.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE org_id = $1', [hand.orgId]);
    await hand.fire(await hand.comes('review', 'key_worker', 1));
    expect(await told(hand.plan.manager)).toHaveLength(1);
    expect(await told(hand.plan.staff)).toHaveLength(1);
  });

  it('go to supporters whom the person lets see reviews, and to nobody about the dead', async () => {
    await setRules([{ days: -2, recipient: 'supporter' }, { days: 2, recipient: 'supporter' }]); // prettier-ignore
    const let_ = hand.plan.as(await hand.plan.supporter(['reviews']));
    const other = hand.plan.as(await hand.plan.supporter(['goals']));
    await hand.fire(await hand.comes('review', 'supporter', -2));
    expect(await told(let_)).toHaveLength(1);
    expect(await told(other)).toEqual([]);
    await app.fixtures.query(`UPDATE person SET deceased_on = '2026-01-01' WHERE id = $1`, [
      hand.plan.personId,
    ]);
    await hand.fire(await hand.comes('review', 'supporter', 2));
    expect(
      await app.fixtures.query('SELECT 1 FROM notification WHERE org_id = $1', [hand.orgId]),
    ).toHaveLength(1);
  });

  it('also come for plans that wait for agreement, consents that run out, and steps of whoever wants them', async () => {
    await hand.plan.supporter(['reviews']);
    await app.fixtures.query(`UPDATE consent SET expires_on = current_date + 60 WHERE org_id = $1`, [
      hand.orgId,
    ]);
    await hand.plan.propose();
    const goal = await hand.plan.goal('I want to swim.');
    const owner = { kind: 'person', partyId: hand.plan.personId };
    const body = { owner, when: '2027-01-15', what: { own: 'Look up the times.' } };
    expect((await hand.plan.amira.post(hand.plan.path('goals', goal.id, 'steps'), body)).status).toBe(201);
    await hand.look();
    expect(await hand.planned('agreement')).toEqual(['agreement key_worker 0', 'agreement team_lead 7']);
    expect(await hand.planned('consent')).toEqual(['consent key_worker -14', 'consent person -7']);
    expect(await hand.planned('step')).toEqual(['step owner 0']);
    // Nobody hears of steps who did not ask to.
    await hand.fire(await hand.comes('step', 'owner', 0));
    expect(await hand.occurrences('nobody')).toHaveLength(1);
    await hand.reachable(hand.plan.personId);
    await app.fixtures.query('UPDATE notification_preference SET step_dates = true WHERE org_id = $1', [
      hand.orgId,
    ]);
    await app.fixtures.query(
      `UPDATE plan_item SET attributes = attributes || '{"when": "2027-02-15"}' WHERE org_id = $1 AND kind = 'step'`,
      [hand.orgId],
    );
    await hand.look();
    await hand.fire(await hand.comes('step', 'owner', 0));
    expect((await told(hand.plan.amira)).map(({ kind }) => kind)).toEqual(['step']);
  });

  it('follow the rules that the organisation sets, and those of a plan in their place', async () => {
    const admin = new Api(app, await app.fixtures.worker(hand.orgId, 'admin'));
    const rules = [{ days: -5, recipient: 'key_worker' }];
    const path = '/v1/reminder-rules/review';
    expect((await admin.put(path, { rules: [...rules, ...rules] }, { version: 0 })).body).toMatchObject({
      code: 'rule_doubled',
    });
    const set = await admin.put(path, { rules }, { version: 0 });
    expect(set).toMatchObject({ status: 200, body: { source: 'organisation', rules, version: 1 } });
    expect((await admin.put(path, { rules: [] }, { version: 0 })).status).toBe(412);
    await hand.runJobs();
    expect(await hand.planned()).toEqual(['review key_worker -5']);
    const own = [{ days: -1, recipient: 'person' }];
    const planPath = hand.plan.path('reminder-rules', 'review');
    expect((await hand.plan.staff.put(planPath, { rules: own }, { version: 0 })).status).toBe(200);
    await hand.runJobs();
    expect(await hand.planned()).toEqual(['review person -1']);
    const read = await hand.plan.amira.get<{ items: object[] }>(hand.plan.path('reminder-rules'));
    expect(read.body.items[0]).toEqual({ kind: 'review', source: 'plan', rules: own, version: 1 });
  });

  async function setRules(rules: object[]): Promise<void> {
    const admin = new Api(app, await app.fixtures.worker(hand.orgId, 'admin'));
    expect((await admin.put('/v1/reminder-rules/review', { rules }, { version: 0 })).status).toBe(200);
    await hand.runJobs();
  }
});
