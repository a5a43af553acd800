import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { SOON } from '../../support/review-day';
import { newId } from '../../../src/shared/ids';

describe('a step that a supporter took on', () => {
  let app: TestApp;
  let orgId: string;
  let team: string;
  let worker: Caller;
  let person: Caller;
  let leila: Caller;
  let planId: string;
  let goalId: string;

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
    const goal = { statement: { own: 'Swim again.' }, kind: 'life', direction: 'approach' };
    goalId = String((await as(person).post(`/v1/plans/${planId}/goals`, goal)).body['id']);
  });
  afterAll(() => app.close());

  const as = (caller: Pick<Caller, 'token'>): Api => new Api(app, caller);
  const step = async (owner: object): Promise<string> => {
    const path = `/v1/plans/${planId}/goals/${goalId}/steps`;
    const made = await as(person).post(path, { what: { own: 'Ring the lido.' }, owner });
    expect(made.status).toBe(201);
    return String(made.body['id']);
  };
  const hers = () => step({ kind: 'supporter', partyId: leila.partyId.toUpperCase() });
  const consent = async (section: string, more: object = {}): Promise<void> =>
    app.fixtures.insert('consent', {
      ...{ org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: leila.partyId, section },
      ...{ purpose: 'support', status: 'given', basis: 'own' },
      ...{ created_by: person.partyId, updated_by: person.partyId, ...more },
    });
  const at = (itemId: string) => `/v1/plans/${planId}/items/${itemId}/progress`;
  const report = (itemId: string, state = 'doing', by: Caller = leila): Promise<Answer> =>
    as(by).post(at(itemId), { state, note: 'They open at nine.' });

  it('is theirs to report, under their name, and the person sees how it goes', async () => {
    await consent('goals');
    const id = await hers();
    expect(await report(id, 'doing', person)).toMatchObject({ status: 403, body: { code: 'not_your_step' } });
    expect(await report(id)).toMatchObject({
      status: 201,
      body: { state: 'doing', note: 'They open at nine.', partyId: leila.partyId },
    });
    expect(await report(id, 'done')).toMatchObject({ status: 201, body: { state: 'done' } });
    expect((await as(person).get<{ items: object[] }>(at(id))).body.items).toMatchObject([
      { state: 'doing', partyId: leila.partyId },
      { state: 'done', partyId: leila.partyId },
    ]);
    const audit = await app.fixtures.query(
      `SELECT party_id FROM audit_entry WHERE subject_id = $1 AND action = 'step.progressed'`,
      [id],
    );
    expect(audit).toEqual([{ party_id: leila.partyId }, { party_id: leila.partyId }]);
  });

  it('opens nothing else: no goal, no step of the person, of a worker, or of anybody else', async () => {
    await consent('goals', { writes_own_words: true });
    const rosa = await app.fixtures.supporter(orgId, person.partyId, 'Rosa Haddad');
    const owners = [
      { kind: 'person', partyId: person.partyId },
      { kind: 'worker', partyId: worker.partyId },
      { kind: 'supporter', partyId: rosa.partyId },
      { kind: 'supporter', name: 'Leila Haddad' },
      { kind: 'resource', name: 'Harbour lido' },
    ];
    for (const owner of owners)
      expect(await report(await step(owner))).toMatchObject({
        status: 403,
        body: { code: 'not_your_step' },
      });
    expect(await report(goalId, 'chosen')).toMatchObject({ status: 403, body: { code: 'not_your_step' } });
    const own = `/v1/plans/${planId}/goals/${goalId}/steps/${await hers()}`;
    expect((await as(leila).patch(own, { confidence: 7 }, { version: 1 })).status).toBe(403);
    const recorded = await app.fixtures.query('SELECT 1 FROM progress WHERE party_id = $1', [leila.partyId]);
    expect(recorded).toEqual([]);
  });

  it('invariant 10: is not there for them without a live consent to the goals', async () => {
    const id = await hers();
    expect((await report(id)).status).toBe(404);
    await consent('crisis', { writes_own_words: true });
    await consent('goals', { status: 'proposed', purpose: 'later' });
    await consent('goals', { status: 'withdrawn' });
    expect(await report(id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await consent('goals');
    expect((await report(newId())).status).toBe(404);
    await app.fixtures.query(`UPDATE supporter SET wanted = 'no' WHERE id = $1`, [leila.partyId]);
    expect((await report(id)).status).toBe(404);
  });

  it('is theirs to report where the consent opens the person’s own words alone, and they read what they reported', async () => {
    await consent('goals', { status: 'narrowed' });
    const id = await hers();
    expect((await report(id)).status).toBe(201);
    expect((await as(leila).get<{ items: object[] }>(at(id))).body.items).toMatchObject([
      { note: 'They open at nine.' },
    ]);
  });

  it('is closed with the plan, with the record, and to a link that was sent for one proposal', async () => {
    await consent('goals');
    const id = await hers();
    const plan = `/v1/plans/${planId}`;
    const review = { reviewOn: SOON, reviewResponsibleId: worker.partyId };
    expect((await as(worker).patch(plan, review, { version: 1 })).status).toBe(200);
    await as(person).post(`${plan}/crisis-contacts`, { name: 'Leila Haddad', phone: '020 7946 0000' });
    const proposal = await as(worker).post(`${plan}/proposals`);
    const locked = await app.fixtures.signIn(orgId, leila.partyId, {
      ...{ method: 'link', plan_id: planId, proposal_id: proposal.body['id'] },
    });
    expect(await report(id, 'doing', locked)).toMatchObject({ status: 403, body: { code: 'read_only' } });
    await app.fixtures.query(`UPDATE plan SET status = 'ended' WHERE id = $1`, [planId]);
    expect(await report(id)).toMatchObject({ status: 409, body: { code: 'plan_ended' } });
    await app.fixtures.query(`UPDATE plan SET status = 'active' WHERE id = $1`, [planId]);
    await app.fixtures.query('UPDATE person SET entered_in_error_at = now() WHERE id = $1', [person.partyId]);
    expect((await report(id)).status).toBe(404);
  });
});
