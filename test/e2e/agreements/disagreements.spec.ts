import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand } from './plan-in-hand';

interface Disagreement extends Record<string, unknown> {
  id: string;
}

describe('disagreements', () => {
  let app: TestApp;
  let plan: PlanInHand;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
  });
  afterAll(() => app.close());

  const POINT = { about: 'The second goal', position: 'I never said nights 🌙.' };
  const raise = (by = plan.amira, more: object = {}) =>
    by.post<Disagreement>(plan.path('disagreements'), { ...POINT, ...more });
  const answer = (id: string, body: object, by = plan.staff) =>
    by.post(plan.path('disagreements', id, 'response'), body);

  it('are answered once, and settled with the answer or later, each state with its date', async () => {
    const proposal = await plan.propose();
    const raised = await raise(plan.amira, { proposalId: proposal.id });
    expect(raised).toMatchObject({
      status: 201,
      body: { ...POINT, status: 'open', raisedBy: plan.personId, proposalId: proposal.id, response: null },
    });
    const { id } = raised.body;
    expect((await answer(id, { response: 'x' }, plan.amira)).status).toBe(403);
    expect(await answer(id, { response: 'We took them out.' })).toMatchObject({
      status: 200,
      body: {
        ...{ status: 'answered', response: 'We took them out.', settledAt: null },
        respondedBy: plan.callers.worker.partyId,
      },
    });
    expect(await answer(id, { response: 'Again.' })).toMatchObject({
      status: 409,
      body: { code: 'disagreement_answered' },
    });
    expect((await answer(id, { response: 'Amira is content.', settled: true })).body).toMatchObject({
      ...{ status: 'settled', response: 'We took them out.', settlement: 'Amira is content.' },
    });
    expect(await answer(id, { response: 'x', settled: true })).toMatchObject({
      status: 409,
      body: { code: 'disagreement_settled' },
    });
    const states = await app.fixtures.query(
      'SELECT state FROM state_change WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(states.map(({ state }) => state)).toEqual(['open', 'answered', 'settled']);
    const audited = await app.fixtures.query(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'disagreement.raised',
      'disagreement.answered',
      'disagreement.settled',
    ]);
  });

  it('are raised by those to whom the goals are open, who see their own', async () => {
    const leila = plan.as(await plan.supporter(['goals']));
    const hers = await raise(leila);
    expect(hers.status).toBe(201);
    expect((await raise(plan.as(await plan.supporter(['strengths'])))).status).toBe(404);
    expect((await raise(plan.manager)).status).toBe(403);
    const seen = await leila.get<{ items: Disagreement[] }>(plan.path('disagreements'));
    expect(seen.body.items.map(({ id }) => id)).toEqual([hers.body.id]);
    const all = await plan.manager.get<{ items: Disagreement[]; next: string | null }>(
      `${plan.path('disagreements')}?limit=1`,
    );
    expect(all.body.items.map(({ id }) => id)).toEqual([hers.body.id]);
    const rest = await plan.amira.get<{ items: Disagreement[] }>(
      `${plan.path('disagreements')}?cursor=${all.body.next}`,
    );
    expect(rest.body.items).toHaveLength(1);
  });

  it('belong to one plan', async () => {
    const other = await PlanInHand.open(app, 'Southside');
    const theirs = await other.propose();
    expect((await raise(plan.amira, { proposalId: theirs.id })).status).toBe(404);
    const { body } = await raise();
    expect(
      (await other.staff.post(plan.path('disagreements', body.id, 'response'), { response: 'x' })).status,
    ).toBe(404);
    expect(
      (await other.staff.post(other.path('disagreements', body.id, 'response'), { response: 'x' })).status,
    ).toBe(404);
  });
});
