import { runInContext } from '../../../src/platform/context/request-context';
import { ProvisionOrganisation } from '../../../src/modules/organisations';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('the organisation', () => {
  let app: TestApp;
  let orgId: string;
  let admin: Api;
  let practitioner: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation('Northside');
    await app.fixtures.organisation('Southside');
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    practitioner = new Api(app, await app.fixtures.worker(orgId, 'practitioner'));
  });
  afterAll(() => app.close());

  it('has settings that everyone in it reads and an administrator changes against a version', async () => {
    const read = await practitioner.get('/v1/organisation');
    expect(read).toMatchObject({ status: 200, body: { id: orgId, name: 'Northside', version: 1 } });
    const revised = await admin.patch('/v1/organisation', { smallNumberThreshold: 8 }, { version: 1 });
    expect(revised).toMatchObject({ status: 200, body: { smallNumberThreshold: 8, version: 2 } });
    expect(revised.headers.get('etag')).toBe('"2"');
    const late = await admin.patch(
      '/v1/organisation',
      { smallNumberThreshold: 6, region: 'GB-ENG' },
      { version: 1 },
    );
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'stale', differs: { smallNumberThreshold: 8 } },
    });
    expect(Object.keys(late.body['differs'] as object)).toEqual(['smallNumberThreshold']);
    const audited = await app.fixtures.query(
      `SELECT action, fields FROM audit_entry WHERE org_id = $1 AND subject_kind = 'organisation'`,
      [orgId],
    );
    expect(audited).toEqual([{ action: 'organisation.updated', fields: ['smallNumberThreshold'] }]);
  });

  it('refuses settings that are no settings, and anyone but an administrator', async () => {
    expect((await practitioner.patch('/v1/organisation', { name: 'Mine' }, { version: 1 })).status).toBe(403);
    expect((await admin.patch('/v1/organisation', { name: 'Ours' })).status).toBe(428);
    const odd = await admin.patch(
      '/v1/organisation',
      { name: null, timezone: 'Mars/Olympus', readingAgeTarget: 3, id: 'x' },
      { version: 2 },
    );
    expect(odd.status).toBe(400);
    expect(odd.body['errors']).toEqual(
      expect.arrayContaining(
        ['/name', '/timezone', '/readingAgeTarget', '/id'].map((pointer): unknown =>
          expect.objectContaining({ pointer }),
        ),
      ),
    );
  });

  it('is in a time zone that has a name: an offset is read the other way round by the database', async () => {
    for (const timezone of ['+05:30', '-03', '+0530']) {
      const refused = { status: 400, body: { errors: [{ pointer: '/timezone', code: 'is_time_zone' }] } };
      expect(await admin.patch('/v1/organisation', { timezone }, { version: 2 })).toMatchObject(refused);
      expect(await admin.post('/v1/teams', { name: 'East', kind: 'peer', timezone })).toMatchObject(refused);
    }
    for (const timezone of ['Etc/GMT+5', 'Asia/Kolkata', 'UTC'])
      expect(await admin.post('/v1/teams', { name: timezone, kind: 'peer', timezone })).toMatchObject({
        status: 201,
        body: { timezone },
      });
  });

  it('is provisioned with its first administrator as the app role', async () => {
    const provision = app.app.get<ProvisionOrganisation>(ProvisionOrganisation, { strict: false });
    const { orgId: created, adminId } = await runInContext({ requestId: 'r', operation: 'test' }, () =>
      provision.execute({
        name: 'Westside',
        timezone: 'Europe/Dublin',
        adminName: 'Orla Byrne',
        adminEmail: 'Orla@westside.example',
      }),
    );
    const first = new Api(app, await app.fixtures.signIn(created, adminId));
    expect((await first.get('/v1/organisation')).body).toMatchObject({
      name: 'Westside',
      timezone: 'Europe/Dublin',
    });
    const { body } = await first.get<{ items: unknown[] }>('/v1/workers');
    expect(body.items).toEqual([
      expect.objectContaining({
        name: 'Orla Byrne',
        email: 'orla@westside.example',
        memberships: [expect.objectContaining({ role: 'admin', teamId: null })],
      }),
    ]);
  });
});
