import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand } from '../agreements/plan-in-hand';

interface Suggestion extends Record<string, unknown> {
  id: string;
  status: string;
}

describe('a suggestion that its maker takes back', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let goalId: string;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    goalId = (await plan.goal('Swim.')).id;
  });
  afterAll(() => app.close());

  const make = async (): Promise<string> => {
    const path = plan.path('items', goalId, 'texts', 'statement', 'suggestions');
    return (await plan.staff.post<Suggestion>(path, { text: 'Swim twice a week.' })).body.id;
  };
  const withdraw = (api: Api, id: string): Promise<Answer<Suggestion>> =>
    api.post<Suggestion>(plan.path('suggestions', id, 'withdrawal'));

  it('waits no longer, and is told in the history', async () => {
    const id = await make();
    expect(await withdraw(plan.staff, id)).toMatchObject({ status: 200, body: { id, status: 'withdrawn' } });
    const waiting = await plan.amira.get<{ items: Suggestion[] }>(plan.path('suggestions'));
    expect(waiting.body.items).toEqual([]);
    const accepted = await plan.amira.post(plan.path('suggestions', id, 'acceptance'));
    expect(accepted).toMatchObject({ status: 409, body: { code: 'suggestion_decided' } });
    const told = await plan.amira.get<{ items: { action: string }[] }>(`/v1/people/${plan.personId}/history`);
    expect(told.body.items.map(({ action }) => action)).toContain('suggestion.withdrawn');
  });

  it('is not one that was answered, or taken back before', async () => {
    const decided = { status: 409, body: { code: 'suggestion_decided' } };
    for (const answer of ['acceptance', 'leaving']) {
      const id = await make();
      expect((await plan.amira.post(plan.path('suggestions', id, answer))).status).toBe(200);
      expect(await withdraw(plan.staff, id)).toMatchObject(decided);
    }
    const id = await make();
    const answers = await Promise.all([
      withdraw(plan.staff, id),
      plan.amira.post(plan.path('suggestions', id, 'leaving')),
      withdraw(plan.staff, id),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is nobody else’s to take back', async () => {
    const id = await make();
    const colleague = new Api(app, await app.fixtures.worker(plan.orgId, 'peer_worker', plan.teamId));
    expect(await withdraw(colleague, id)).toMatchObject({
      status: 403,
      body: { code: 'not_your_suggestion' },
    });
    expect((await withdraw(plan.amira, id)).status).toBe(403);
    const foreign = await PlanInHand.open(app, 'Southside');
    expect((await withdraw(foreign.staff, id)).status).toBe(404);
    const elsewhere = foreign.path('suggestions', id, 'withdrawal');
    expect((await foreign.staff.post(elsewhere)).status).toBe(404);
    expect((await withdraw(plan.staff, newId())).status).toBe(404);
    expect((await withdraw(plan.staff, id)).status).toBe(200);
  });
});
