import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { SOON } from '../../support/review-day';
import { newId } from '../../../src/shared/ids';

interface Entry extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
}

describe('what an authorised supporter added to a plan', () => {
  let app: TestApp;
  let orgId: string;
  let team: string;
  let worker: Caller;
  let person: Caller;
  let leila: Caller;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
  });
  beforeEach(async () => {
    person = await app.fixtures.person(orgId, team, worker.partyId);
    leila = await app.fixtures.supporter(orgId, person.partyId);
    planId = String((await as(worker).post('/v1/plans', { personId: person.partyId })).body['id']);
    await consent('goals', { writes_own_words: true });
    await consent('strengths');
  });
  afterAll(() => app.close());

  const as = (caller: Pick<Caller, 'token'>): Api => new Api(app, caller);
  const consent = async (section: string, more: object = {}): Promise<void> =>
    app.fixtures.insert('consent', {
      ...{ org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: leila.partyId, section },
      ...{ purpose: 'support', status: 'given', basis: 'own' },
      ...{ created_by: person.partyId, updated_by: person.partyId, ...more },
    });
  const add = async (path: string, body: object, by: Caller = leila): Promise<Entry> => {
    const made = await as(by).post<Entry>(`/v1/plans/${planId}/${path}`, body);
    expect(made.status).toBe(201);
    return made.body;
  };
  const goal = (by?: Caller): Promise<Entry> =>
    add('goals', { statement: { own: 'Sing.' }, kind: 'life', direction: 'approach' }, by);
  const step = (goalId: string, by?: Caller): Promise<Entry> =>
    add(`goals/${goalId}/steps`, { what: { own: 'Ring the choir.' }, owner: { kind: 'person' } }, by);
  const at = ({ id }: Entry) => `/v1/plans/${planId}/goals/${id}`;
  const revise = (entry: Entry, by: Caller = leila): Promise<Answer<Entry>> =>
    as(by).patch<Entry>(at(entry), { importance: 8 }, { version: entry.version });
  const remove = (entry: Entry): Promise<Answer> => as(leila).delete(at(entry), { version: entry.version });
  const expectNotTheirs = async (entry: Entry): Promise<void> => {
    for (const tried of [await revise(entry), await remove(entry)])
      expect(tried).toMatchObject({ status: 403, body: { code: 'not_your_entry' } });
  };

  it('is theirs to set right, and to take back with the steps that they added to it', async () => {
    const sing = await goal();
    await step(sing.id);
    const revised = await revise(sing);
    expect(revised).toMatchObject({ status: 200, body: { importance: 8, updatedBy: leila.partyId } });
    expect((await remove(revised.body)).status).toBe(204);
    const { body } = await as(person).get<{ goals: object[] }>(`/v1/plans/${planId}`);
    expect(body.goals).toEqual([]);
    const audit = await app.fixtures.query(
      `SELECT action, party_id FROM audit_entry WHERE subject_id = $1 AND action IN ('goal.updated', 'goal.removed')
       ORDER BY action`,
      [sing.id],
    );
    expect(audit).toEqual(
      ['goal.removed', 'goal.updated'].map((action) => ({ action, party_id: leila.partyId })),
    );
  });

  it('is not theirs alone any more once somebody else wrote in it, changed it, built on it or said how it goes', async () => {
    const others: ((entry: Entry) => Promise<Answer>)[] = [
      ({ id }) => {
        const note = `/v1/plans/${planId}/items/${id}/texts/statement/professional`;
        return as(worker).put(note, { text: 'Seen at the library.' }, { version: 0 });
      },
      ({ id }) => {
        const own = `/v1/plans/${planId}/items/${id}/texts/statement/own`;
        return as(person).put(own, { text: 'Sing, with others.' }, { version: 1 });
      },
      (entry) => revise(entry, person),
      ({ id }) => as(person).post(`/v1/plans/${planId}/items/${id}/progress`, { state: 'chosen' }),
      ({ id }) => {
        const texts = `/v1/plans/${planId}/items/${id}/texts/statement`;
        return as(worker).post(`${texts}/suggestions`, { text: 'Sing on Sundays.' });
      },
    ];
    for (const act of others) {
      const sing = await goal();
      const done = await act(sing);
      expect([200, 201]).toContain(done.status);
      await expectNotTheirs({ ...sing, version: Number(done.body['version'] ?? sing.version) });
    }
    const sing = await goal();
    await step(sing.id, person);
    await expectNotTheirs(sing);
    await expectNotTheirs(await goal(person));
  });

  it('is not theirs to take back once it was read back, agreed or not, and is again where that was withdrawn', async () => {
    await as(worker).post(`/v1/plans/${planId}/crisis-contacts`, { name: 'Leila', phone: '020 7946 0000' });
    const sing = await goal();
    const review = { reviewOn: SOON, reviewResponsibleId: worker.partyId };
    await as(worker).patch(`/v1/plans/${planId}`, review, { version: 1 });
    const proposal = await as(worker).post<Entry>(`/v1/plans/${planId}/proposals`);
    expect(proposal.status).toBe(201);
    await expectNotTheirs(sing);
    const withdraw = `/v1/plans/${planId}/proposals/${proposal.body.id}/withdrawal`;
    expect((await as(worker).post(withdraw, { reason: 'Too early.' })).status).toBe(200);
    expect((await remove(sing)).status).toBe(204);
  });

  it('invariant 2: is theirs only where they still write, and nothing else is', async () => {
    const swims = await add(
      'strengths',
      { lifeArea: 'leisure', time: 'current', words: { own: 'I swim.' } },
      person,
    );
    const there = `/v1/plans/${planId}/strengths/${swims.id}`;
    expect((await as(leila).delete(there, { version: 1 })).body).toMatchObject({ code: 'read_only' });
    const sing = await goal();
    await app.fixtures.query('UPDATE consent SET writes_own_words = false WHERE recipient_id = $1', [
      leila.partyId,
    ]);
    for (const tried of [await revise(sing), await remove(sing)])
      expect(tried).toMatchObject({ status: 403, body: { code: 'read_only' } });
    await app.fixtures.query(`UPDATE consent SET status = 'withdrawn' WHERE recipient_id = $1`, [
      leila.partyId,
    ]);
    for (const tried of [await revise(sing), await remove(sing)]) expect(tried.status).toBe(404);
  });
});
