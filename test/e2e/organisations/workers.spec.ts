import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Worker extends Record<string, unknown> {
  id: string;
  memberships: { id: string; role: string; teamName: string | null }[];
}

describe('workers', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let boss: Caller;
  let admin: Api;
  let practitioner: Api;
  let foreign: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId, 'Riverside');
    boss = await app.fixtures.worker(orgId, 'admin', null, 'Aaron Admin');
    admin = new Api(app, boss);
    practitioner = new Api(app, await app.fixtures.worker(orgId, 'practitioner', teamId, 'Bola Ade'));
    foreign = new Api(app, await app.fixtures.worker(await app.fixtures.organisation(), 'admin'));
  });
  afterAll(() => app.close());

  const take = (body: object) => admin.post<Worker>('/v1/workers', body);
  const statesOf = async (subjectId: string) =>
    (
      await app.fixtures.query<{ state: string }>(
        'SELECT state FROM state_change WHERE subject_id = $1 ORDER BY at, id',
        [subjectId],
      )
    ).map(({ state }) => state);

  it('are taken on with roles, listed by name and changed against a version', async () => {
    const taken = await take({
      name: 'Ngozi Eze 🌻',
      email: 'Ngozi@north.example',
      jobTitle: 'Nurse',
      memberships: [{ role: 'practitioner', teamId }, { role: 'auditor' }],
    });
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({ name: 'Ngozi Eze 🌻', email: 'ngozi@north.example', version: 1 });
    expect(taken.body.memberships.map(({ role, teamName }) => [role, teamName])).toEqual([
      ['auditor', null],
      ['practitioner', 'Riverside'],
    ]);
    const path = `/v1/workers/${taken.body.id}`;
    const listed = await practitioner.get<{ items: Worker[]; next: string }>('/v1/workers?limit=2');
    expect(listed.body.items.map(({ name }) => name)).toEqual(['Aaron Admin', 'Bola Ade']);
    const rest = await practitioner.get<{ items: Worker[] }>(`/v1/workers?cursor=${listed.body.next}`);
    expect(rest.body.items.map(({ id }) => id)).toEqual([taken.body.id]);
    const inTeam = await practitioner.get<{ items: Worker[] }>(`/v1/workers?team=${teamId}`);
    expect(inTeam.body.items.map(({ name }) => name)).toEqual(['Bola Ade', 'Ngozi Eze 🌻']);

    const revised = await admin.patch(path, { name: 'Ngozi Okafor', jobTitle: null }, { version: 1 });
    expect(revised.body).toMatchObject({ name: 'Ngozi Okafor', jobTitle: null, version: 2 });
    const late = await admin.patch(path, { name: 'N', email: 'ngozi@north.example' }, { version: 1 });
    expect(late).toMatchObject({ status: 412, body: { differs: { name: 'Ngozi Okafor' } } });
    expect(Object.keys(late.body['differs'] as object)).toEqual(['name']);
    expect((await practitioner.get(path)).body).toMatchObject({ name: 'Ngozi Okafor' });
  });

  it('have an address of their own and roles once', async () => {
    const one = await take({ name: 'One', email: 'one@north.example' });
    expect(await take({ name: 'Two', email: 'ONE@north.example' })).toMatchObject({
      status: 409,
      body: { code: 'email_taken' },
    });
    const path = `/v1/workers/${one.body.id}/memberships`;
    const given = await admin.post<Worker>(path, { role: 'peer_worker', teamId });
    expect(given).toMatchObject({ status: 201, body: { memberships: [{ role: 'peer_worker' }] } });
    expect(await admin.post(path, { role: 'peer_worker', teamId })).toMatchObject({
      status: 409,
      body: { code: 'membership_exists' },
    });
    const elsewhere = await app.fixtures.team(await app.fixtures.organisation());
    for (const unknown of [newId(), elsewhere])
      expect(await admin.post(path, { role: 'peer_worker', teamId: unknown })).toMatchObject({
        status: 422,
        body: { code: 'unknown_team', errors: [{ pointer: '/teamId' }] },
      });
    const membership = given.body.memberships[0]?.id ?? '';
    expect((await admin.delete(`${path}/${membership}`)).status).toBe(204);
    expect((await admin.delete(`${path}/${membership}`)).status).toBe(404);
    expect(await statesOf(membership)).toEqual(['started', 'ended']);
  });

  it('lose a role from the next request on', async () => {
    const id = (await take({ name: 'Brief', email: 'brief@north.example' })).body.id;
    const { body } = await admin.post<Worker>(`/v1/workers/${id}/memberships`, { role: 'admin' });
    const brief = new Api(app, await app.fixtures.signIn(orgId, id));
    expect((await brief.get('/v1/teams')).status).toBe(200);
    await admin.delete(`/v1/workers/${id}/memberships/${body.memberships[0]?.id}`);
    expect((await brief.get('/v1/teams')).status).toBe(403);
  });

  it('leave, and with them their roles, sessions and links; their name stays readable', async () => {
    const { body } = await take({
      name: 'Leaver',
      email: 'leaver@north.example',
      memberships: [{ role: 'practitioner', teamId }],
    });
    const leaver = new Api(app, await app.fixtures.signIn(orgId, body.id));
    expect((await leaver.get('/v1/teams')).status).toBe(200);
    const left = await admin.post<Worker>(`/v1/workers/${body.id}/leave`);
    expect(left).toMatchObject({ status: 200, body: { memberships: [], leftAt: expect.any(String) } });
    expect((await leaver.get('/v1/teams')).status).toBe(401);
    expect((await practitioner.get(`/v1/workers/${body.id}`)).body).toMatchObject({ name: 'Leaver' });
    const { body: list } = await admin.get<{ items: Worker[] }>('/v1/workers?limit=100');
    expect(list.items.map(({ name }) => name)).not.toContain('Leaver');
    expect(await admin.post(`/v1/workers/${body.id}/leave`)).toMatchObject({
      status: 409,
      body: { code: 'worker_left' },
    });
    expect(await admin.post(`/v1/workers/${body.id}/memberships`, { role: 'practitioner' })).toMatchObject({
      status: 409,
      body: { code: 'worker_left' },
    });
    expect(await statesOf(body.id)).toEqual(['here', 'left']);
  });

  it('never leave an organisation without an administrator, even two at once', async () => {
    const { body: own } = await admin.get<Worker>(`/v1/workers/${boss.partyId}`);
    const alone = await admin.delete(`/v1/workers/${boss.partyId}/memberships/${own.memberships[0]?.id}`);
    expect(alone).toMatchObject({ status: 409, body: { code: 'last_admin' } });
    expect(await admin.post(`/v1/workers/${boss.partyId}/leave`)).toMatchObject({
      status: 409,
      body: { code: 'last_admin' },
    });

    const { body: other } = await take({
      name: 'Other',
      email: 'other@north.example',
      memberships: [{ role: 'admin' }],
    });
    const second = new Api(app, await app.fixtures.signIn(orgId, other.id));
    const answers = await Promise.all([
      admin.delete(`/v1/workers/${other.id}/memberships/${other.memberships[0]?.id}`),
      second.post(`/v1/workers/${boss.partyId}/leave`),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    const [{ left }] = (await app.fixtures.query(
      `SELECT count(*)::int AS left FROM membership WHERE org_id = $1 AND role = 'admin' AND ended_at IS NULL`,
      [orgId],
    )) as [{ left: number }];
    expect(left).toBe(1);
  });

  it('invariant 16: are unknown to another organisation', async () => {
    const { body } = await practitioner.get<{ items: Worker[] }>('/v1/workers?limit=100');
    const worker = body.items.find(({ name }) => name === 'Bola Ade');
    const path = `/v1/workers/${worker?.id}`;
    expect((await foreign.get(path)).status).toBe(404);
    expect((await foreign.patch(path, { name: 'Mine' }, { version: 1 })).status).toBe(404);
    expect((await foreign.post(`${path}/leave`)).status).toBe(404);
    expect((await foreign.post(`${path}/memberships`, { role: 'admin' })).status).toBe(404);
    expect((await foreign.delete(`${path}/memberships/${worker?.memberships[0]?.id}`)).status).toBe(404);
    expect((await foreign.get(`/v1/workers?team=${teamId}`)).body).toMatchObject({ items: [], next: null });
  });

  it('are changed by administrators only', async () => {
    const path = `/v1/workers/${boss.partyId}`;
    expect((await practitioner.post('/v1/workers', { name: 'X', email: 'x@y.example' })).status).toBe(403);
    expect((await practitioner.patch(path, { name: 'X' }, { version: 1 })).status).toBe(403);
    expect((await practitioner.post(`${path}/leave`)).status).toBe(403);
    expect((await practitioner.post(`${path}/memberships`, { role: 'admin' })).status).toBe(403);
    expect((await practitioner.delete(`${path}/memberships/${newId()}`)).status).toBe(403);
    expect((await new Api(app).get('/v1/workers')).status).toBe(401);
  });
});
