import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Lane {
  passages: {
    text: string;
    voice: string;
    authorId: string;
    scribeId?: string;
    viaId?: string;
    suggestedBy?: string;
  }[];
  revision: number;
}
interface Goal extends Record<string, unknown> {
  id: string;
  version: number;
  statement: Partial<Record<'own' | 'dictation' | 'professional', Lane>>;
  steps?: { id: string; position: number; state: string }[];
}

describe('the contents of a plan', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let staff: Api;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    amira = new Api(app, person);
    const opened = await staff.post('/v1/plans', { personId: person.partyId });
    expect(opened).toMatchObject({ status: 201, body: { status: 'not_yet_agreed', goals: [] } });
    planId = String(opened.body.id);
  });
  afterAll(() => app.close());

  const goal = (statement: object, more: object = {}): object => ({
    statement,
    kind: 'life',
    direction: 'approach',
    ...more,
  });
  const addGoal = async (api: Api, statement: object, more: object = {}): Promise<Goal> => {
    const { status, body } = await api.post<Goal>(`/v1/plans/${planId}/goals`, goal(statement, more));
    expect(status).toBe(201);
    return body;
  };

  it('one plan at a time', async () => {
    expect(await staff.post('/v1/plans', { personId: person.partyId })).toMatchObject({
      status: 409,
      body: { code: 'plan_exists' },
    });
  });

  it('invariant 2: staff are refused in the own lane, the person in the professional one', async () => {
    const words = { own: 'I want to swim in the sea again.' };
    expect(await staff.post(`/v1/plans/${planId}/goals`, goal(words))).toMatchObject({
      status: 403,
      body: { code: 'own_lane_is_the_persons' },
    });
    expect(await amira.post(`/v1/plans/${planId}/goals`, goal({ professional: 'x' }))).toMatchObject({
      status: 403,
      body: { code: 'professional_lane_is_staffs' },
    });
    const made = await addGoal(amira, words);
    const text = `/v1/plans/${planId}/items/${made.id}/texts/statement`;
    expect((await staff.put(`${text}/own`, { text: 'Reduce isolation.' }, { version: 1 })).status).toBe(403);
    const beside = await staff.put(
      `${text}/professional`,
      { text: 'The lido has a session. High risk.' },
      { version: 0 },
    );
    expect(beside).toMatchObject({
      status: 200,
      body: { revision: 1, warnings: [{ code: 'risk_level_wording' }] },
    });
    const { body } = await amira.get<Goal>(`/v1/plans/${planId}/goals/${made.id}`);
    expect(body.statement.own?.passages).toMatchObject([
      { text: words.own, voice: 'written', authorId: person.partyId },
    ]);
    expect(body.statement.professional?.passages).toMatchObject([
      { voice: 'professional', authorId: worker.partyId },
    ]);
    expect(body.version).toBe(1);
  });

  it('invariant 3: dictated words are the person’s only after read-back, at the revision that was read', async () => {
    const made = await addGoal(staff, { dictation: 'I miss the choir.' });
    const text = `/v1/plans/${planId}/items/${made.id}/texts/statement`;
    const confirm = `${text}/dictation/confirmation`;
    expect(await staff.post(confirm, undefined, { version: 1 })).toMatchObject({ status: 403 });
    await staff.put(`${text}/dictation`, { text: 'I miss singing in the choir.' }, { version: 1 });
    expect(await amira.post(confirm, undefined, { version: 1 })).toMatchObject({ status: 412 });
    const confirmed = await amira.post<Lane>(confirm, undefined, { version: 2 });
    expect(confirmed.status).toBe(200);
    expect(confirmed.body.passages[0]).toMatchObject({
      voice: 'dictated',
      authorId: person.partyId,
      scribeId: worker.partyId,
    });
    const { body } = await amira.get<Goal>(`/v1/plans/${planId}/goals/${made.id}`);
    expect(body.statement.dictation?.passages).toEqual([]);
    expect(await amira.post(confirm, undefined, { version: 3 })).toMatchObject({
      status: 409,
      body: { code: 'nothing_to_confirm' },
    });
  });

  it('a sitting writes as the person, via the worker, in this plan alone', async () => {
    const seat = new Api(
      app,
      await app.fixtures.signIn(orgId, person.partyId, {
        method: 'sitting',
        via_id: worker.partyId,
        plan_id: planId,
      }),
    );
    const made = await addGoal(seat, { own: 'A garden of my own.' });
    expect(made.statement.own?.passages[0]).toMatchObject({
      authorId: person.partyId,
      viaId: worker.partyId,
    });
    const elsewhere = new Api(
      app,
      await app.fixtures.signIn(orgId, person.partyId, {
        method: 'sitting',
        via_id: worker.partyId,
        plan_id: null,
      }),
    );
    expect((await elsewhere.get(`/v1/plans/${planId}`)).status).toBe(200);
  });

  it('structured fields go by version; a stale one is told what differs', async () => {
    const made = await addGoal(amira, { own: 'Cook for my sister.' }, { importance: 5 });
    const path = `/v1/plans/${planId}/goals/${made.id}`;
    expect(await staff.patch(path, { importance: 7 }, { version: 1 })).toMatchObject({
      status: 200,
      body: { importance: 7, version: 2 },
    });
    expect(await amira.patch(path, { importance: 9 }, { version: 1 })).toMatchObject({
      status: 412,
      body: { code: 'stale', differs: { importance: 7 } },
    });
    const cleared = await amira.patch(path, { importance: null, lifeArea: 'home' }, { version: 2 });
    expect(cleared.body).toMatchObject({ lifeArea: 'home', version: 3 });
    expect(cleared.body).not.toHaveProperty('importance');
    expect(await amira.patch(path, { kind: null }, { version: 3 })).toMatchObject({
      status: 422,
      body: { code: 'attribute_required', errors: [{ pointer: '/kind' }] },
    });
  });

  it('words keep whose they are when someone else of the same lane writes on', async () => {
    const made = await addGoal(staff, { professional: 'Swims well.' });
    const other = new Api(app, await app.fixtures.worker(orgId, 'peer_worker', null, 'Dele'));
    const path = `/v1/plans/${planId}/items/${made.id}/texts/statement/professional`;
    const written = await other.put<Lane>(path, { text: 'Swims well. Knows the coach.' }, { version: 1 });
    expect(written.body.passages.map(({ text, authorId }) => [text, authorId === worker.partyId])).toEqual([
      ['Swims well.', true],
      [' Knows the coach.', false],
    ]);
    expect(await staff.put(path, { text: 'x' }, { version: 1 })).toMatchObject({
      status: 412,
      body: { differs: { text: 'Swims well. Knows the coach.', revision: 2 } },
    });
  });

  it('a suggestion waits until the person takes it up or leaves it', async () => {
    const made = await addGoal(amira, { own: 'Swim.' });
    const path = `/v1/plans/${planId}/items/${made.id}/texts/statement/suggestions`;
    const first = await staff.post<{ id: string }>(path, { text: 'Swim with Leila.' });
    await staff.post(path, { text: 'Swim daily.' });
    expect(
      (await amira.get<{ items: unknown[] }>(`/v1/plans/${planId}/suggestions`)).body.items,
    ).toHaveLength(2);
    expect((await staff.post(`/v1/plans/${planId}/suggestions/${first.body.id}/acceptance`)).status).toBe(
      403,
    );
    expect(
      (await amira.post(`/v1/plans/${planId}/suggestions/${first.body.id}/acceptance`)).body,
    ).toMatchObject({ status: 'accepted' });
    expect((await amira.post(`/v1/plans/${planId}/suggestions/${first.body.id}/leaving`)).body).toMatchObject(
      { code: 'suggestion_decided' },
    );
    const { body } = await amira.get<Goal>(`/v1/plans/${planId}/goals/${made.id}`);
    expect(body.statement.own?.passages.at(-1)).toMatchObject({
      authorId: person.partyId,
      suggestedBy: worker.partyId,
    });
  });

  it('progress stands apart from content, moves by its course and is the owner’s to report', async () => {
    const made = await addGoal(amira, { own: 'Sing.' });
    const steps = `/v1/plans/${planId}/goals/${made.id}/steps`;
    const mine = await amira.post<Goal>(steps, { what: { own: 'Ring Ana.' }, owner: { kind: 'person' } });
    const theirs = await staff.post<Goal>(steps, {
      what: { professional: 'Find times.' },
      owner: { kind: 'worker' },
    });
    const progress = (id: string): string => `/v1/plans/${planId}/items/${id}/progress`;
    expect(await amira.post(progress(made.id), { state: 'achieved' })).toMatchObject({
      body: { code: 'goal_state_not_reachable' },
    });
    for (const state of ['chosen', 'active'])
      expect((await amira.post(progress(made.id), { state })).status).toBe(201);
    expect(await amira.post(progress(made.id), { state: 'changed' })).toMatchObject({ status: 422 });
    expect(await amira.post(progress(theirs.body.id), { state: 'done' })).toMatchObject({
      body: { code: 'not_your_step' },
    });
    expect(
      await amira.post(progress(mine.body.id), { state: 'done', note: 'She said yes 🎉' }),
    ).toMatchObject({ status: 201 });
    const { body } = await amira.get<Goal>(`/v1/plans/${planId}/goals/${made.id}`);
    expect(body).toMatchObject({ state: 'active', version: 1 });
    const listed = await staff.get<{ items: unknown[] }>(progress(made.id));
    expect(listed.body.items).toHaveLength(2);
  });

  it('the order is the person’s; every entry is named once', async () => {
    const { body } = await amira.get<{ goals: Goal[] }>(`/v1/plans/${planId}`);
    const ids = body.goals.map(({ id }) => id).reverse();
    expect((await staff.put(`/v1/plans/${planId}/order`, { kind: 'goal', ids })).status).toBe(403);
    expect((await amira.put(`/v1/plans/${planId}/order`, { kind: 'goal', ids: ids.slice(1) })).status).toBe(
      409,
    );
    expect((await amira.put(`/v1/plans/${planId}/order`, { kind: 'goal', ids })).status).toBe(204);
    const after = await amira.get<{ goals: Goal[] }>(`/v1/plans/${planId}`);
    expect(after.body.goals.map(({ id }) => id)).toEqual(ids);
  });
});
