import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

/** An id as a process would make it whose clock is centuries ahead. */
const FROM_THE_FUTURE = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

describe('the order of progress', () => {
  let app: TestApp;
  let person: Caller;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId);
    amira = new Api(app, person);
    const opened = await new Api(app, worker).post('/v1/plans', { personId: person.partyId });
    planId = String(opened.body.id);
  });
  afterAll(() => app.close());

  const goal = async (): Promise<string> => {
    const body = { statement: { own: 'Swim.' }, kind: 'life', direction: 'approach' };
    return String((await amira.post(`/v1/plans/${planId}/goals`, body)).body.id);
  };
  const progress = (id: string): string => `/v1/plans/${planId}/items/${id}/progress`;

  it('is the database’s: a process with another clock changes nothing in it', async () => {
    const id = await goal();
    expect((await amira.post(progress(id), { state: 'chosen' })).status).toBe(201);
    await app.fixtures.query('UPDATE progress SET id = $2 WHERE item_id = $1', [id, FROM_THE_FUTURE]);
    for (const state of ['active', 'resting'])
      expect((await amira.post(progress(id), { state })).status).toBe(201);
    const one = await amira.get(`/v1/plans/${planId}/goals/${id}`);
    expect(one.body).toMatchObject({ state: 'resting', progress: { state: 'resting' } });
    const whole = await amira.get<{ goals: object[] }>(`/v1/plans/${planId}`);
    expect(whole.body.goals).toMatchObject([{ id, state: 'resting' }]);
    const { body } = await amira.get<{ items: { state: string }[] }>(progress(id));
    expect(body.items.map(({ state }) => state)).toEqual(['chosen', 'active', 'resting']);
  });

  it('has one place for each, also when several are told at once', async () => {
    const id = await goal();
    await amira.post(progress(id), { state: 'chosen' });
    await amira.post(progress(id), { state: 'active' });
    const racing = ['resting', 'achieved', 'resting', 'achieved', 'resting', 'achieved'];
    await Promise.all(racing.map((state) => amira.post(progress(id), { state })));
    const rows = await app.fixtures.query<{ nth: number }>(
      'SELECT nth FROM progress WHERE item_id = $1 ORDER BY nth',
      [id],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ nth }) => nth)).toEqual(rows.map((_, index) => index + 1));
  });
});
