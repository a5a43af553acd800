import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Goal {
  id: string;
  statement: Record<string, unknown>;
}
interface Seen {
  sections: string[];
  goals: Goal[];
  values: unknown[];
  names: Record<string, string>;
}

const GOAL = { kind: 'life', direction: 'approach' };

describe('what of a plan is in view', () => {
  let app: TestApp;
  let orgId: string;
  let person: Caller;
  let staff: Api;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    amira = new Api(app, person);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const addGoal = async (statement: object): Promise<Goal> =>
    (await amira.post<Goal>(`/v1/plans/${planId}/goals`, { ...GOAL, statement })).body;

  it('what is removed, or was entered for the wrong person, is gone from view and kept in the database', async () => {
    const made = await addGoal({ own: 'Not mine.' });
    await amira.post(`/v1/plans/${planId}/goals/${made.id}/steps`, {
      what: { own: 'One.' },
      owner: { kind: 'person' },
    });
    expect(
      (await staff.post(`/v1/plans/${planId}/items/${made.id}/wrong-person`, undefined, { version: 1 }))
        .status,
    ).toBe(204);
    expect((await amira.get(`/v1/plans/${planId}/goals/${made.id}`)).status).toBe(404);
    const kept = await app.fixtures.query(
      'SELECT removed_reason FROM plan_item WHERE id = $1 OR parent_id = $1',
      [made.id],
    );
    expect(kept).toEqual([{ removed_reason: 'wrong_person' }, { removed_reason: 'wrong_person' }]);
  });

  it('invariant 10: a supporter sees exactly what a live consent opens', async () => {
    const sister = await app.fixtures.supporter(orgId, person.partyId);
    const leila = new Api(app, sister);
    expect((await leila.get(`/v1/plans/${planId}`)).status).toBe(404);
    const made = await addGoal({ own: 'Swim.' });
    const beside = `/v1/plans/${planId}/items/${made.id}/texts/statement/professional`;
    expect((await staff.put(beside, { text: 'The lido is open.' }, { version: 0 })).status).toBe(200);
    const mo = new Api(app, await app.fixtures.worker(orgId, 'practitioner', null, 'Mo Beside'));
    await mo.post(`/v1/plans/${planId}/values`, { words: { professional: 'Family first.' } });
    const consent = {
      org_id: orgId,
      person_id: person.partyId,
      recipient_id: sister.partyId,
      purpose: 'support',
      basis: 'own',
    };
    const who = { created_by: person.partyId, updated_by: person.partyId };
    const id = (last: string): string => `00000000-0000-7000-8000-00000000000${last}`;
    await app.fixtures.insert('consent', {
      ...consent,
      ...who,
      id: id('1'),
      section: 'goals',
      status: 'narrowed',
    });
    const { body } = await leila.get<Seen>(`/v1/plans/${planId}`);
    expect(Object.values(body.names)).not.toContain('Mo Beside');
    expect(body.sections).toEqual(['goals']);
    expect(body.values).toEqual([]);
    expect(body.goals).toHaveLength(1);
    const lanes = new Set(body.goals.flatMap(({ statement }) => Object.keys(statement)));
    expect([...lanes]).toEqual(['own']);
    expect((await leila.post(`/v1/plans/${planId}/goals`, { ...GOAL, statement: { own: 'x' } })).status).toBe(
      403,
    );
  });

  it('names everyone whose id stands in it, and whoever suggested words that wait', async () => {
    const named = async (role: 'practitioner' | 'peer_worker', name: string): Promise<Caller> =>
      app.fixtures.worker(orgId, role, null, name);
    const [reviewer, owner, suggester, reporter] = await Promise.all([
      named('practitioner', 'Rae Reviewer'), named('peer_worker', 'Ola Owner'),
      named('practitioner', 'Sol Suggester'), named('practitioner', 'Pat Reporter'),
    ]); // prettier-ignore
    const goal = await addGoal({ own: 'Sing again.' });
    const plan = `/v1/plans/${planId}`;
    const { body: before } = await staff.get<{ version: number }>(plan);
    const responsible = { reviewResponsibleId: reviewer.partyId };
    expect((await staff.patch(plan, responsible, { version: before.version })).status).toBe(200);
    const step = {
      what: { professional: 'Ring the choir.' },
      owner: { kind: 'worker', partyId: owner.partyId },
    };
    expect((await staff.post(`${plan}/goals/${goal.id}/steps`, step)).status).toBe(201);
    const suggestions = `${plan}/items/${goal.id}/texts/why/suggestions`;
    expect((await new Api(app, suggester).post(suggestions, { text: 'It is joy.' })).status).toBe(201);
    const progress = `${plan}/items/${goal.id}/progress`;
    expect((await new Api(app, reporter).post(progress, { state: 'chosen' })).status).toBe(201);
    const everyone = ['Rae Reviewer', 'Ola Owner', 'Sol Suggester', 'Pat Reporter'];
    const namesFor = async (caller: Api): Promise<string[]> =>
      Object.values((await caller.get<Seen>(plan)).body.names);
    expect(await namesFor(staff)).toEqual(expect.arrayContaining(everyone));
    expect(await namesFor(new Api(app, person))).toEqual(expect.arrayContaining(everyone));
    const cousin = await app.fixtures.supporter(orgId, person.partyId, 'Cousin');
    await app.fixtures.insert('consent', {
      org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: cousin.partyId, section: 'goals',
      purpose: 'support', status: 'given', basis: 'own', created_by: person.partyId, updated_by: person.partyId,
    }); // prettier-ignore
    expect(await namesFor(new Api(app, cousin))).not.toContain('Sol Suggester');
  });
});
