import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { newId } from '../../../src/shared/ids';

describe('a step that is not done after all', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let leila: Caller;
  let planId: string;
  let goalId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId);
    leila = await app.fixtures.supporter(orgId, person.partyId);
    await app.fixtures.insert('consent', {
      ...{ org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: leila.partyId },
      ...{ section: 'goals', purpose: 'support', status: 'given', basis: 'own' },
      ...{ created_by: person.partyId, updated_by: person.partyId },
    });
    planId = String((await as(worker).post('/v1/plans', { personId: person.partyId })).body['id']);
    const goal = { statement: { own: 'Swim again.' }, kind: 'life', direction: 'approach' };
    goalId = String((await as(person).post(`/v1/plans/${planId}/goals`, goal)).body['id']);
  });
  afterAll(() => app.close());

  const as = (caller: Caller): Api => new Api(app, caller);
  const steps = (): string => `/v1/plans/${planId}/goals/${goalId}/steps`;
  const step = async (owner: object): Promise<string> =>
    String((await as(person).post(steps(), { what: { own: 'Ring the lido.' }, owner })).body['id']);
  const at = (id: string): string => `/v1/plans/${planId}/items/${id}/progress`;
  const say = (by: Caller, id: string, state: string) => as(by).post(at(id), { state });
  const told = async (id: string): Promise<string[]> =>
    (await as(worker).get<{ items: { state: string }[] }>(at(id))).body.items.map(({ state }) => state);

  it('is to be done again, and both stay in what is told of it, by whoever said them', async () => {
    const id = await step({ kind: 'person', partyId: person.partyId });
    for (const state of ['doing', 'done', 'doing', 'done', 'planned'])
      expect(await say(person, id, state)).toMatchObject({ status: 201, body: { state } });
    expect(await told(id)).toEqual(['doing', 'done', 'doing', 'done', 'planned']);
    expect((await as(person).get(`${steps()}/${id}`)).body).toMatchObject({
      state: 'planned',
      progress: { state: 'planned', partyId: person.partyId },
    });
    const entries = `SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'step.progressed'`;
    expect(await app.fixtures.query(entries, [id])).toHaveLength(5);
    // Begun anew, it goes on as any other.
    expect((await say(person, id, 'not_needed')).status).toBe(201);
  });

  it('is taken back by whoever could tick it, and by nobody else', async () => {
    const hers = await step({ kind: 'supporter', partyId: leila.partyId });
    expect((await say(leila, hers, 'done')).status).toBe(201);
    expect(await say(person, hers, 'planned')).toMatchObject({
      status: 403,
      body: { code: 'not_your_step' },
    });
    expect((await say(leila, hers, 'planned')).status).toBe(201);
    const own = await step({ kind: 'person', partyId: person.partyId });
    expect((await say(person, own, 'done')).status).toBe(201);
    expect(await say(leila, own, 'planned')).toMatchObject({ status: 403, body: { code: 'not_your_step' } });
    expect((await say(worker, own, 'doing')).status).toBe(201);
    expect(await told(own)).toEqual(['done', 'doing']);
  });

  it('has been decided where it was changed or not needed: nothing takes that back', async () => {
    for (const end of ['changed', 'not_needed']) {
      const id = await step({ kind: 'person' });
      expect((await say(person, id, end)).status).toBe(201);
      for (const state of ['planned', 'doing', 'done'])
        expect(await say(person, id, state)).toMatchObject({
          status: 409,
          body: { code: 'step_state_not_reachable', from: end, possible: [] },
        });
    }
    const id = await step({ kind: 'person' });
    // What was not done cannot be undone.
    expect(await say(person, id, 'planned')).toMatchObject({
      status: 409,
      body: { possible: ['doing', 'done', 'changed', 'not_needed'] },
    });
  });

  it('is ticked and taken back by two at once as if one had come after the other', async () => {
    const id = await step({ kind: 'person', partyId: person.partyId });
    const answers = await Promise.all(
      ['done', 'planned', 'done', 'planned'].map((to) => say(person, id, to)),
    );
    const taken = answers.filter(({ status }) => status === 201).length;
    const all = await told(id);
    expect(all).toHaveLength(taken);
    expect(all).toEqual(all.map((_, index) => (index % 2 === 0 ? 'done' : 'planned')));
  });
});
