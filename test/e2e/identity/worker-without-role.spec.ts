import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

/** Somebody whose last role was taken away is still signed in: they can see so, change over, and leave. */
describe('a worker without any role', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let accountId: string;
  const email = 'between@example.org';

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    worker = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    accountId = await account(app.fixtures, email);
    await bind(app.fixtures, worker, accountId);
    await app.fixtures.query('UPDATE membership SET ended_at = now() WHERE worker_id = $1', [worker.partyId]);
  });
  afterAll(() => app.close());

  const signIn = async (): Promise<Api> => {
    const answer = await new Api(app).post<{ token: string }>('/v1/session', {
      email,
      password: GOOD_PASSWORD,
    });
    expect(answer.status).toBe(201);
    return new Api(app, answer.body);
  };

  it('is told who they are, and that they may do nothing here', async () => {
    const me = await signIn();
    expect(await me.get('/v1/session')).toMatchObject({
      status: 200,
      body: { party: { id: worker.partyId }, roles: [] },
    });
    for (const answer of [await me.get('/v1/teams'), await me.get('/v1/organisation')])
      expect(answer).toMatchObject({ status: 403, body: { code: 'role_not_allowed' } });
  });

  it('goes on as another party of their account', async () => {
    const south = await app.fixtures.organisation('Southside');
    const elsewhere = await app.fixtures.worker(south, 'peer_worker');
    await bind(app.fixtures, elsewhere, accountId);
    const chosen = await (await signIn()).post('/v1/session/party', { partyId: elsewhere.partyId });
    expect(chosen).toMatchObject({ status: 201, body: { roles: ['peer_worker'] } });
  });

  it('changes their password, and signs out, here and everywhere', async () => {
    const me = await signIn();
    const next = 'nine quiet herons by the weir';
    for (const [current, password] of [[GOOD_PASSWORD, next], [next, GOOD_PASSWORD]] as const)
      expect((await me.put('/v1/session/password', { current, password })).status).toBe(204); // prettier-ignore
    const ways: ((leaving: Api) => Promise<Answer>)[] = [
      (leaving) => leaving.delete('/v1/session'),
      (leaving) => leaving.delete('/v1/sessions'),
    ];
    for (const leave of ways) {
      const leaving = await signIn();
      expect((await leave(leaving)).status).toBe(204);
      expect((await leaving.get('/v1/session')).status).toBe(401);
    }
  });

  it('is not what an API key is', async () => {
    const key = new Api(app, await app.fixtures.apiKey(orgId, ['people:read']));
    expect(await key.get('/v1/session')).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });
});
