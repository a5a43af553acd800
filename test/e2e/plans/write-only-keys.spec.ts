import { Api, type Answer, type Call } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Goal extends Record<string, unknown> {
  id: string;
  version: number;
}

describe('an API key that may write a section, and not read it', () => {
  let app: TestApp;
  let orgId: string;
  let headers: Record<string, string>;
  let staff: Api;
  let goals: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    headers = { 'trellis-acting-worker': worker.partyId };
    const plan = await staff.post('/v1/plans', { personId: person.partyId });
    goals = `/v1/plans/${String(plan.body.id)}/goals`;
  });
  afterAll(() => app.close());

  const key = async (scopes: string[]) => {
    const api = new Api(app, await app.fixtures.apiKey(orgId, scopes));
    return (method: string, path: string, call: Call = {}): Promise<Answer<Goal>> =>
      api.send<Goal>(method, path, { ...call, headers });
  };
  const goal = { kind: 'life', direction: 'approach', statement: { professional: 'Swims again.' } };

  it('is answered what it wrote, and nothing that it asks for', async () => {
    const send = await key(['goals:write']);
    const made = await send('POST', goals, { body: goal });
    expect(made).toMatchObject({ status: 201, body: { kind: 'life', version: 1 } });
    expect(made.text).toContain('Swims again.');
    const at = `${goals}/${made.body.id}`;
    const revised = await send('PATCH', at, { body: { importance: 8 }, version: 1 });
    expect(revised).toMatchObject({ status: 200, body: { importance: 8, version: 2 } });
    expect(await send('GET', at)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    expect((await send('DELETE', at, { version: 2 })).status).toBe(204);
  });

  it('sees nothing of that section in the plan either', async () => {
    await staff.post(goals, goal);
    const send = await key(['goals:write', 'crisis:read']);
    const plan = await send('GET', goals.replace('/goals', ''));
    expect(plan).toMatchObject({ status: 200, body: { sections: ['crisis'], goals: [] } });
    expect((await send('POST', goals.replace('goals', 'values'), { body: {} })).status).toBe(403);
  });
});
