import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('teams', () => {
  let app: TestApp;
  let admin: Api;
  let practitioner: Api;

  beforeAll(async () => {
    app = await startTestApp();
    const orgId = await app.fixtures.organisation();
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    practitioner = new Api(app, await app.fixtures.worker(orgId, 'practitioner'));
  });
  afterAll(() => app.close());

  it('are opened by an administrator, listed by name and changed against a version', async () => {
    const created = await admin.post('/v1/teams', { name: 'Riverside', kind: 'community' });
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    await admin.post('/v1/teams', { name: 'Brook', kind: 'peer' });

    const first = await practitioner.get<{ items: { name: string }[]; next: string }>('/v1/teams?limit=1');
    expect(first.body.items.map(({ name }) => name)).toEqual(['Brook']);
    const second = await practitioner.get<{ items: { name: string }[]; next: null }>(
      `/v1/teams?limit=1&cursor=${first.body.next}`,
    );
    expect(second.body).toMatchObject({ items: [{ name: 'Riverside' }], next: null });

    const path = `/v1/teams/${String(created.body.id)}`;
    expect((await admin.patch(path, { name: 'Riverbank' })).status).toBe(428);
    const revised = await admin.patch(path, { name: 'Riverbank' }, { version: 1 });
    expect(revised.body).toMatchObject({ name: 'Riverbank', version: 2 });
    const late = await admin.patch(path, { name: 'Riverhead' }, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ code: 'stale', differs: { name: 'Riverbank' } });
    const taken = await admin.patch(path, { name: 'Brook' }, { version: 2 });
    expect(taken).toMatchObject({ status: 409, body: { code: 'team_name_taken' } });
    expect((await admin.patch(path, { name: null }, { version: 2 })).status).toBe(400);
  });

  it('take a repeated request once', async () => {
    const body = { name: 'Harbour', kind: 'crisis' };
    const first = await admin.post('/v1/teams', body, { key: 'harbour-001' });
    const again = await admin.post('/v1/teams', body, { key: 'harbour-001' });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await admin.post('/v1/teams', { ...body, kind: 'peer' }, { key: 'harbour-001' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('refuse what is not theirs, not known or not well formed', async () => {
    expect((await practitioner.post('/v1/teams', { name: 'Mine', kind: 'peer' })).status).toBe(403);
    expect((await new Api(app).get('/v1/teams')).status).toBe(401);
    const odd = await admin.post('/v1/teams', { name: 'a\u0000b', kind: 'x', extra: 1 });
    expect(odd.status).toBe(400);
    expect(odd.body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/name', code: 'nul_character' }),
        expect.objectContaining({ pointer: '/kind', code: 'is_in' }),
        expect.objectContaining({ pointer: '/extra', code: 'unknown_field' }),
      ]),
    );
    expect((await admin.get('/v1/teams?cursor=abc')).body).toMatchObject({ code: 'invalid_cursor' });
  });
});
