import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Consent extends Record<string, unknown> {
  id: string;
}
interface Entry extends Record<string, unknown> {
  id: string;
}
interface Lane {
  passages: { text: string; authorId: string; voice: string }[];
  revision: number;
}

describe('a supporter whom the person authorised to write their words', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let supporter: Caller;
  let staff: Api;
  let amira: Api;
  let leila: Api;
  let planId: string;
  let goal: Entry;
  let value: Entry;
  let consent: Consent;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
  });
  beforeEach(async () => {
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId);
    supporter = await app.fixtures.supporter(orgId, person.partyId);
    [staff, amira, leila] = [new Api(app, worker), new Api(app, person), new Api(app, supporter)];
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
    goal = await add(amira, 'goals', newGoal('Swim again.'));
    value = await add(amira, 'values', { words: { own: 'Kindness.' } });
    consent = await give('goals');
  });
  afterAll(() => app.close());

  const newGoal = (own: string): object => ({ statement: { own }, kind: 'life', direction: 'approach' });
  const add = async (api: Api, path: string, body: object): Promise<Entry> => {
    const made = await api.post<Entry>(`/v1/plans/${planId}/${path}`, body);
    expect(made.status).toBe(201);
    return made.body;
  };
  const give = async (section: string): Promise<Consent> => {
    const body = { section, recipientId: supporter.partyId, purpose: 'to help me write', status: 'given' };
    const given = await amira.post<Consent>(`/v1/people/${person.partyId}/consents`, body);
    expect(given).toMatchObject({ status: 201, body: { writesOwnWords: false } });
    return given.body;
  };
  const decide = (api: Api, decision: string): Promise<Answer<Consent>> =>
    api.post<Consent>(`/v1/consents/${consent.id}/${decision}`, {});
  const write = (
    api: Api,
    lane: string,
    version: number,
    text = 'Swim again, in the sea.',
  ): Promise<Answer<Lane>> =>
    api.put<Lane>(`/v1/plans/${planId}/items/${goal.id}/texts/statement/${lane}`, { text }, { version });

  it('invariant 2: writes in the own lane of that section, as themselves, and adds entries there', async () => {
    expect(await write(leila, 'own', 1)).toMatchObject({ status: 403, body: { code: 'read_only' } });
    expect((await decide(amira, 'allow-writing')).body).toMatchObject({
      writesOwnWords: true,
      status: 'given',
    });
    const written = await write(leila, 'own', 1);
    expect(written.status).toBe(200);
    expect(written.body.passages.map(({ text, authorId, voice }) => [text, authorId, voice])).toEqual([
      ['Swim again', person.partyId, 'written'],
      [', in the sea', supporter.partyId, 'written'],
      ['.', person.partyId, 'written'],
    ]);
    const sing = await add(leila, 'goals', newGoal('Sing.'));
    expect(sing).toMatchObject({
      createdBy: supporter.partyId,
      statement: { own: { passages: [{ text: 'Sing.', authorId: supporter.partyId }] } },
    });
    await add(leila, `goals/${sing.id}/steps`, {
      what: { own: 'Ring the choir.' },
      owner: { kind: 'person' },
    });
    const { body } = await leila.get<{ access: object }>(`/v1/people/${person.partyId}`);
    expect(body.access).toMatchObject({ mayWrite: false, ownWordsWritable: ['goals'] });
  });

  it('is told with the plan where they write, as its person and their team are, and that it is over once it has ended', async () => {
    const writable = async (api: Api): Promise<unknown> =>
      (await api.get<{ writable: string[] }>(`/v1/plans/${planId}`)).body.writable;
    expect(await writable(leila)).toEqual([]);
    await decide(amira, 'allow-writing');
    expect(await writable(leila)).toEqual(['goals']);
    for (const api of [amira, staff])
      expect(await writable(api)).toEqual(expect.arrayContaining(['about_me', 'goals', 'crisis']));
    await app.fixtures.query(`UPDATE plan SET status = 'ended' WHERE id = $1`, [planId]);
    for (const api of [leila, amira, staff]) expect(await writable(api)).toEqual([]);
  });

  it('invariant 2: writes nowhere else, and changes nothing but words', async () => {
    await decide(amira, 'allow-writing');
    expect(await write(leila, 'professional', 0)).toMatchObject({
      body: { code: 'professional_lane_is_staffs' },
    });
    expect(await write(leila, 'dictation', 0)).toMatchObject({ body: { code: 'dictation_lane_is_staffs' } });
    const plan = `/v1/plans/${planId}`;
    const other = `${plan}/items/${value.id}/texts/words/own`;
    expect((await leila.put(other, { text: 'Seen nowhere.' }, { version: 1 })).status).toBe(404);
    expect((await leila.post(`${plan}/values`, { words: { own: 'Mine.' } })).status).toBe(404);
    const refused = await Promise.all([
      leila.patch(`${plan}/goals/${goal.id}`, { importance: 1 }, { version: 1 }),
      leila.delete(`${plan}/goals/${goal.id}`, { version: 1 }),
      leila.post(`${plan}/items/${goal.id}/progress`, { state: 'chosen' }),
      leila.put(`${plan}/order`, { kind: 'goal', ids: [goal.id] }),
      leila.post(`${plan}/proposals`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  it('invariant 2: is authorised by the person alone, in their account or in a sitting', async () => {
    const key = new Api(app, await app.fixtures.apiKey(orgId, ['people:write', 'goals:write']));
    const acting = { headers: { 'trellis-acting-worker': worker.partyId } };
    const path = `/v1/consents/${consent.id}/allow-writing`;
    for (const tried of [
      decide(staff, 'allow-writing'),
      decide(leila, 'allow-writing'),
      key.post(path, {}, acting),
    ])
      expect((await tried).status).toBe(403);
    const stranger = await app.fixtures.person(orgId, await app.fixtures.team(orgId), worker.partyId);
    expect((await decide(new Api(app, stranger), 'allow-writing')).status).toBe(404);
    expect(await write(leila, 'own', 1)).toMatchObject({ status: 403 });
    const lock = { method: 'sitting', via_id: worker.partyId, plan_id: planId };
    const sitting = new Api(app, await app.fixtures.signIn(orgId, person.partyId, lock));
    expect((await decide(sitting, 'allow-writing')).body).toMatchObject({ writesOwnWords: true });
    expect((await write(leila, 'own', 1)).status).toBe(200);
    expect((await write(staff, 'own', 2)).body).toMatchObject({ code: 'own_lane_is_the_persons' });
  });

  it('invariant 2: writes no longer once the person stops it, or the consent is over', async () => {
    await decide(amira, 'allow-writing');
    expect((await decide(amira, 'stop-writing')).body).toMatchObject({
      writesOwnWords: false,
      status: 'given',
    });
    expect(await write(leila, 'own', 1)).toMatchObject({ status: 403, body: { code: 'read_only' } });
    await decide(amira, 'allow-writing');
    await decide(amira, 'narrow');
    expect((await write(leila, 'own', 1)).status).toBe(200);
    expect((await decide(amira, 'withdraw')).body).toMatchObject({ writesOwnWords: false });
    expect((await write(leila, 'own', 2)).status).toBe(404);
    expect(await decide(amira, 'allow-writing')).toMatchObject({
      status: 409,
      body: { code: 'consent_state' },
    });
    consent = await give('goals');
    expect((await write(leila, 'own', 2)).status).toBe(403);
    await decide(amira, 'allow-writing');
    await app.fixtures.query(`UPDATE consent SET expires_on = current_date - 2 WHERE id = $1`, [consent.id]);
    expect((await write(leila, 'own', 2)).status).toBe(404);
    const { body } = await amira.get<{ items: Consent[] }>(`/v1/people/${person.partyId}/consents`);
    expect(body.items.map(({ writesOwnWords }) => writesOwnWords)).toEqual([false, false]);
  });

  it('leaves dated states, an audit row and a line in the history', async () => {
    await decide(amira, 'allow-writing');
    await decide(amira, 'allow-writing');
    await decide(amira, 'stop-writing');
    const states = await app.fixtures.query(
      'SELECT state, detail FROM state_change WHERE subject_id = $1 ORDER BY at, id',
      [consent.id],
    );
    expect(states).toEqual([
      { state: 'given', detail: 'own' },
      { state: 'writing_allowed', detail: 'own' },
      { state: 'writing_stopped', detail: 'own' },
    ]);
    await leila.get(`/v1/plans/${planId}`);
    const { body } = await staff.get<{ items: { action: string; sections: string[]; partyKind: string }[] }>(
      `/v1/people/${person.partyId}/history`,
    );
    const looked = { kind: 'looked', partyId: supporter.partyId, partyKind: 'supporter' };
    expect(body.items).toContainEqual(expect.objectContaining(looked));
    const told = body.items.filter(({ action }) => action.startsWith('consent.writing'));
    expect(told).toMatchObject([
      { action: 'consent.writing_stopped', sections: ['goals'] },
      { action: 'consent.writing_allowed', sections: ['goals'] },
    ]);
  });
});
