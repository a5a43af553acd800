import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { newId } from '../../../src/shared/ids';

interface Sitting {
  token: string;
  expiresAt: string;
  personId: string;
  planId: string;
}

describe('a sitting', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let worker: Caller;
  let person: Caller;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId, 'Ruth Adeyemi');
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
    planId = await plan(person.partyId);
  });
  afterAll(() => app.close());

  const plan = async (personId: string, status = 'active'): Promise<string> => {
    const id = newId();
    const by = { created_by: worker.partyId, updated_by: worker.partyId };
    await app.fixtures.insert('plan', { org_id: orgId, id, person_id: personId, status, ...by });
    return id;
  };
  const as = (caller: Pick<Caller, 'token'>): Api => new Api(app, caller);
  const open = (caller: Caller, id = planId, key?: string): Promise<Answer<Sitting>> =>
    as(caller).post<Sitting>('/v1/sittings', { planId: id }, { key });
  const me = (caller: Pick<Caller, 'token'>): Promise<Answer> => as(caller).get('/v1/session');

  it('is a session of the person, via the worker, locked to the plan, for an hour', async () => {
    const answer = await open(worker);
    expect(answer).toMatchObject({ status: 201, body: { personId: person.partyId, planId } });
    const minutes = (Date.parse(answer.body.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(59);
    expect(minutes).toBeLessThanOrEqual(60);
    expect((await me(answer.body)).body).toMatchObject({
      method: 'sitting',
      party: { id: person.partyId, kind: 'person' },
      roles: ['person'],
      parties: [],
      planId,
      via: { id: worker.partyId, name: 'Ruth Adeyemi' },
    });
    expect((await as(answer.body).get(`/v1/plans/${planId}`)).status).toBe(200);
    const audit = await app.fixtures.query(
      `SELECT party_id, person_id, plan_id FROM audit_entry WHERE org_id = $1 AND action = 'sitting.opened'`,
      [orgId],
    );
    expect(audit).toEqual([{ party_id: worker.partyId, person_id: person.partyId, plan_id: planId }]);
  });

  it('cannot reach another plan, not even an earlier one of the same person', async () => {
    const earlier = await plan(person.partyId, 'ended');
    expect((await as(person).get(`/v1/plans/${earlier}`)).status).toBe(200);
    const { body } = await open(worker);
    expect(await as(body).get(`/v1/plans/${earlier}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });

  it('is opened by practitioners and peer workers who reach the person, and by nobody else', async () => {
    const peer = await app.fixtures.worker(orgId, 'peer_worker', teamId);
    expect((await open(peer)).status).toBe(201);
    const elsewhere = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    const foreignOrg = await app.fixtures.organisation('Southside');
    const foreign = await app.fixtures.worker(foreignOrg, 'practitioner');
    for (const caller of [elsewhere, foreign])
      expect(await open(caller)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await open(worker, newId())).status).toBe(404);
    expect((await open(worker, await plan(person.partyId, 'ended'))).status).toBe(404);
    const sitting = (await open(worker)).body;
    for (const role of ['admin', 'service_manager', 'auditor'] as const)
      expect((await open(await app.fixtures.worker(orgId, role))).status).toBe(403);
    for (const caller of [person, { ...person, token: sitting.token }])
      expect(await open(caller)).toMatchObject({ status: 403, body: { code: 'role_not_allowed' } });
  });

  it('is not for a manager who may only read, whatever their role in another team', async () => {
    const manager = await app.fixtures.worker(orgId, 'service_manager');
    await app.fixtures.insert('membership', {
      org_id: orgId, id: newId(), worker_id: manager.partyId, team_id: await app.fixtures.team(orgId),
      role: 'practitioner', created_by: manager.partyId,
    }); // prettier-ignore
    expect(await open(manager)).toMatchObject({ status: 403, body: { code: 'read_only' } });
  });

  it('ends when the person or the worker signs out', async () => {
    const other = await app.fixtures.worker(orgId, 'practitioner', teamId);
    const first = (await open(other)).body;
    const second = (await open(other)).body;
    expect((await as(first).delete('/v1/session')).status).toBe(204);
    expect((await me(first)).status).toBe(401);
    expect((await me(second)).status).toBe(200);
    expect((await me(other)).status).toBe(200);
    expect((await as(other).delete('/v1/session')).status).toBe(204);
    expect((await me(second)).status).toBe(401);
  });

  it('ends when the worker signs out everywhere, leaves, or their day is over', async () => {
    const session = async (): Promise<Caller> => {
      const colleague = await app.fixtures.worker(orgId, 'practitioner', teamId);
      const email = `${colleague.partyId}@example.org`;
      await bind(app.fixtures, colleague, await account(app.fixtures, email));
      const { body } = await new Api(app).post<{ token: string }>('/v1/session', { email, password: GOOD_PASSWORD }); // prettier-ignore
      return { ...colleague, token: body.token };
    };
    const everywhere = await session();
    const first = (await open(everywhere)).body;
    expect((await as(everywhere).delete('/v1/sessions')).status).toBe(204);
    expect((await me(first)).status).toBe(401);

    const leaving = await session();
    const second = (await open(leaving)).body;
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [leaving.partyId]);
    expect((await me(second)).status).toBe(401);

    const late = await session();
    await app.fixtures.query(
      `UPDATE session SET expires_at = now() + interval '10 minutes' WHERE party_id = $1`,
      [late.partyId],
    );
    const third = (await open(late)).body;
    expect((Date.parse(third.expiresAt) - Date.now()) / 60_000).toBeLessThanOrEqual(10);
    await app.fixtures.query(
      `UPDATE session SET expires_at = now() - interval '1 second' WHERE party_id = $1`,
      [late.partyId],
    );
    expect((await me(third)).status).toBe(401);
  });

  it('outlives the idleness of the worker, whose device the person is using', async () => {
    const quiet = await app.fixtures.worker(orgId, 'practitioner', teamId);
    const sitting = (await open(quiet)).body;
    await app.fixtures.query(
      `UPDATE session SET last_seen_at = now() - interval '40 minutes' WHERE party_id = $1`,
      [quiet.partyId],
    );
    expect((await me(quiet)).status).toBe(401);
    expect((await me(sitting)).status).toBe(200);
  });

  it('touches no account', async () => {
    const { body } = await open(worker);
    for (const answer of [
      await as(body).put('/v1/session/password', { password: GOOD_PASSWORD }),
      await as(body).delete('/v1/sessions'),
      await as(body).post('/v1/session/party', { partyId: worker.partyId }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'account_needed' } });
  });

  it('is opened once by a repeated request, which does not show the token again', async () => {
    const first = await open(worker, planId, 'sitting-001');
    const again = await open(worker, planId, 'sitting-001');
    expect(again).toMatchObject({ status: 201, body: { ...first.body, token: null } });
  });

  it('is not for third-party systems', async () => {
    const admin = await app.fixtures.worker(orgId, 'admin');
    const key = await as(admin).post<{ secret: string }>('/v1/api-keys', {
      name: 'EHR',
      scopes: ['people:read', 'people:write', 'goals:write'],
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const answer = await new Api(app, { token: key.body.secret }).post(
      '/v1/sittings',
      { planId },
      { headers: { 'trellis-acting-worker': worker.partyId } },
    );
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });
});
