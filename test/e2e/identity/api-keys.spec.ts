import { account, bind } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { newId } from '../../../src/shared/ids';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Key {
  id: string;
  name: string;
  partyId: string;
  prefix: string;
  secret: string | null;
}

const DAY_MS = 86_400_000;

describe('API keys', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let administrator: Caller;
  let practitioner: Caller;
  let admin: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    administrator = await app.fixtures.worker(orgId, 'admin');
    practitioner = await app.fixtures.worker(orgId, 'practitioner', teamId);
    admin = new Api(app, administrator);
  });
  afterAll(() => app.close());

  const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
  const create = (name: string, more: object = {}, key?: string): Promise<Answer<Key>> =>
    admin.post<Key>(
      '/v1/api-keys',
      { name, scopes: ['people:read'], expiresAt: inDays(90), ...more },
      { key },
    );
  const asKey = ({ secret }: Pick<Key, 'secret'>, acting?: string): Api =>
    new (class extends Api {
      override send<Body>(
        method: string,
        path: string,
        call: Parameters<Api['send']>[2],
      ): Promise<Answer<Body>> {
        const headers: Record<string, string> =
          acting === undefined ? {} : { 'trellis-acting-worker': acting };
        return super.send<Body>(method, path, { ...call, headers: { ...headers, ...call.headers } });
      }
    })(app, { token: secret! });

  it('show their secret once, and never again', async () => {
    const made = await create('Northside EHR', { scopes: ['goals:read', 'people:read', 'people:read'] });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'Northside EHR',
      scopes: ['goals:read', 'people:read'],
      createdBy: administrator.partyId,
      lastUsedOn: null,
      revokedAt: null,
    });
    const { secret, prefix, id } = made.body;
    expect(secret).toMatch(/^trk_[0-9a-f]{32}_[\w-]{43}$/);
    expect(secret!.slice(37)).toMatch(new RegExp(`^${prefix}`));
    expect(prefix).toHaveLength(6);
    const list = await admin.get('/v1/api-keys');
    expect(list.text).toContain(id);
    expect(list.text).not.toContain(secret!.slice(43));
    const rows = await app.fixtures.query('SELECT k::text FROM api_key k');
    expect(JSON.stringify(rows)).not.toContain(secret!.slice(43));

    expect((await asKey(made.body).get('/v1/teams')).status).toBe(200);
    const used = await admin.get<{ items: { lastUsedOn: string | null }[] }>('/v1/api-keys');
    expect(used.body.items[0]!.lastUsedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are made once by a repeated request, whose answer leaves the secret out', async () => {
    const body = { expiresAt: inDays(30) };
    const [first, again] = [
      await create('Repeated', body, 'repeat-001'),
      await create('Repeated', body, 'repeat-001'),
    ];
    expect(first.body.secret).toMatch(/^trk_/);
    expect(again).toMatchObject({ status: 201, body: { ...first.body, secret: null } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const kept = await app.fixtures.query('SELECT body::text FROM idempotency_entry');
    expect(JSON.stringify(kept)).not.toContain('trk_');
    expect(
      await app.fixtures.query('SELECT 1 FROM api_key WHERE party_id = $1', [first.body.partyId]),
    ).toHaveLength(1);
  });

  it('are two at a time for one system, so that it can change over', async () => {
    const first = await create('Rotating');
    const second = await create('Rotating');
    expect(second.body.partyId).toBe(first.body.partyId);
    expect(await create('Rotating')).toMatchObject({ status: 409, body: { code: 'two_keys_live' } });
    expect((await create('Another')).status).toBe(201);
    expect((await admin.delete(`/v1/api-keys/${first.body.id}`)).status).toBe(204);
    expect((await admin.delete(`/v1/api-keys/${first.body.id}`)).status).toBe(204);
    expect((await asKey(first.body).get('/v1/teams')).status).toBe(401);
    expect((await asKey(second.body).get('/v1/teams')).status).toBe(200);
    const third = await create('Rotating');
    expect(third.status).toBe(201);
    await app.fixtures.query(`UPDATE api_key SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      second.body.id,
    ]);
    expect((await asKey(second.body).get('/v1/teams')).status).toBe(401);
    expect((await create('Rotating')).status).toBe(201);
  });

  it('are two at a time also when asked for at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create('At once')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    expect(new Set(answers.flatMap(({ body }) => (body.partyId ? [body.partyId] : []))).size).toBe(1);
  });

  it('end within a year, and hold known scopes', async () => {
    for (const days of [-1, 400])
      expect(await create('Long', { expiresAt: inDays(days) })).toMatchObject({
        status: 422,
        body: { code: 'expiry_out_of_range', errors: [{ pointer: '/expiresAt' }] },
      });
    for (const more of [
      { scopes: [] },
      { scopes: ['people:delete'] },
      { scopes: 'people:read' },
      { expiresAt: 'soon' },
      { expiresAt: '2027-02-30T00:00:00Z' },
      { expiresAt: null },
      { name: ' ' },
    ])
      expect((await create('Odd', more)).status).toBe(400);
  });

  it('act for a clinician whom they name, with what that clinician may do', async () => {
    const key = (await create('Acting', { scopes: ['people:read', 'people:write'] })).body;
    const person = await app.fixtures.person(orgId, teamId, practitioner.partyId);
    const path = `/v1/people/${person.partyId}`;
    const unnamed = await asKey(key).get(path);
    expect(unnamed).toMatchObject({ status: 403, body: { code: 'acting_clinician_required' } });
    expect((await asKey(key, practitioner.partyId).get(path)).status).toBe(200);
    const [look] = await app.fixtures.query('SELECT party_id, acting_id FROM access_entry WHERE person_id = $1 AND outcome = $2', [person.partyId, 'seen']); // prettier-ignore
    expect(look).toEqual({ party_id: key.partyId, acting_id: practitioner.partyId });

    const outOfReach = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    expect((await asKey(key, outOfReach.partyId).get(path)).status).toBe(404);
    const roleless = await app.fixtures.worker(orgId, 'practitioner', teamId);
    await app.fixtures.query('UPDATE membership SET ended_at = now() WHERE worker_id = $1', [
      roleless.partyId,
    ]);
    const left = await app.fixtures.worker(orgId, 'practitioner', teamId);
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [left.partyId]);
    const foreignOrg = await app.fixtures.organisation('Southside');
    const foreign = await app.fixtures.worker(foreignOrg, 'practitioner');
    for (const acting of [
      roleless.partyId,
      administrator.partyId,
      left.partyId,
      foreign.partyId,
      person.partyId,
      'not an id',
      `${practitioner.partyId}'--`,
    ])
      expect(await asKey(key, acting).get(path)).toMatchObject({
        status: 403,
        body: { code: 'acting_clinician_required' },
      });
  });

  it('see with a manager’s name no more than with none, and with a manager’s who is a clinician what that one sees', async () => {
    const key = (await create('Far-seeing', { scopes: ['people:read', 'goals:read'] })).body;
    const mine = await app.fixtures.person(orgId, teamId, practitioner.partyId, 'Mine Among Many');
    const otherTeam = await app.fixtures.team(orgId);
    const other = await app.fixtures.person(orgId, otherTeam, practitioner.partyId, 'Far From Here');
    const manager = await app.fixtures.worker(orgId, 'service_manager');
    const asManager = asKey(key, manager.partyId);
    for (const path of [`/v1/people/${mine.partyId}`, '/v1/people', '/v1/people?q=far'])
      expect(await asManager.get(path)).toMatchObject({
        status: 403,
        body: { code: 'acting_clinician_required' },
      });
    expect((await asManager.get('/v1/teams')).status).toBe(200);
    const membership = { org_id: orgId, id: newId(), worker_id: manager.partyId, team_id: teamId };
    await app.fixtures.insert('membership', {
      ...membership,
      ...{ role: 'peer_worker', created_by: manager.partyId },
    });
    const reached = await asManager.get(`/v1/people/${mine.partyId}`);
    expect(reached).toMatchObject({ status: 200, body: { access: { basis: 'team' } } });
    expect((await asManager.get(`/v1/people/${other.partyId}`)).status).toBe(404);
    const found = await asManager.get<{ items: { id: string }[] }>('/v1/people');
    expect(found.body.items.map(({ id }) => id)).toContain(mine.partyId);
    expect(found.body.items.map(({ id }) => id)).not.toContain(other.partyId);
  });

  it('do only what their scopes say, and nothing that is for people', async () => {
    const key = (await create('Narrow', { scopes: ['goals:read'] })).body;
    const acting = asKey(key, practitioner.partyId);
    expect(await acting.get('/v1/teams')).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    for (const answer of [
      await acting.get('/v1/session'),
      await acting.delete('/v1/sessions'),
      await acting.get('/v1/api-keys'),
      await asKey(key, administrator.partyId).post('/v1/api-keys', {
        name: 'x',
        scopes: ['people:read'],
        expiresAt: inDays(1),
      }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });

  it('are for administrators of their own organisation', async () => {
    const { id } = (await create('Ours')).body;
    const asPractitioner = new Api(app, practitioner);
    expect((await asPractitioner.get('/v1/api-keys')).status).toBe(403);
    expect((await asPractitioner.delete(`/v1/api-keys/${id}`)).status).toBe(403);
    const south = await app.fixtures.organisation('Southside');
    const foreigner = await app.fixtures.worker(south, 'admin');
    await bind(app.fixtures, foreigner, await account(app.fixtures, 'foreign-admin@example.org'));
    const foreignAdmin = new Api(app, foreigner);
    expect((await foreignAdmin.delete(`/v1/api-keys/${id}`)).status).toBe(404);
    expect((await foreignAdmin.get('/v1/api-keys')).body).toEqual({ items: [], next: null });
  });

  it('are listed page by page, the newest first', async () => {
    const all = await admin.get<{ items: Key[] }>('/v1/api-keys?limit=100');
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page: Answer<{ items: Key[]; next: string | null }> = await admin.get(
        `/v1/api-keys?limit=4${cursor}`,
      );
      ids.push(...page.body.items.map(({ id }) => id));
      ({ next } = page.body);
    }
    expect(ids).toEqual(all.body.items.map(({ id }) => id));
    expect(ids).toEqual([...ids].sort().reverse());
    const forged = Buffer.from('["abc"]').toString('base64url');
    expect((await admin.get(`/v1/api-keys?cursor=${forged}`)).body).toMatchObject({ code: 'invalid_cursor' });
  });
});
