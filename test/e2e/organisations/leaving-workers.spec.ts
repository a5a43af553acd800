import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Left extends Record<string, unknown> {
  warnings: { code: string; openEpisodes?: number; plans?: number }[];
}

describe('a worker who leaves with a caseload', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let admin: Api;
  let colleague: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    colleague = await app.fixtures.worker(orgId, 'practitioner', teamId);
  });
  afterAll(() => app.close());

  const leave = (workerId: string) => admin.post<Left>(`/v1/workers/${workerId}/leave`);

  it('is out at once, and the answer counts those who are now without: their team takes them over', async () => {
    const leaver = await app.fixtures.worker(orgId, 'practitioner', teamId);
    const people = [];
    for (const name of ['Amira', 'Ben', 'Closed'])
      people.push((await app.fixtures.person(orgId, teamId, leaver.partyId, name)).partyId);
    await app.fixtures.query('UPDATE episode SET closed_at = now() WHERE person_id = $1', [people[2]]);
    const left = await leave(leaver.partyId);
    expect(left).toMatchObject({
      status: 200,
      body: { memberships: [], warnings: [{ code: 'caseload_open', openEpisodes: 2 }] },
    });
    expect((await new Api(app, leaver).get('/v1/teams')).status).toBe(401);
    const team = new Api(app, colleague);
    const waiting = await team.get<{ items: { id: string }[] }>(`/v1/people?keyWorker=${leaver.partyId}`);
    expect(waiting.body.items.map(({ id }) => id).sort()).toEqual(people.slice(0, 2).sort());
    const handed = await team.post<{ episodeIds: string[] }>('/v1/caseload-handovers', {
      ...{ fromWorkerId: leaver.partyId, toWorkerId: colleague.partyId, reason: 'She left.' },
    });
    expect(handed).toMatchObject({ status: 201 });
    expect(handed.body.episodeIds).toHaveLength(2);
  });

  it('is named where a plan that goes on was to be reviewed by them', async () => {
    const leaver = await app.fixtures.worker(orgId, 'practitioner', teamId);
    const by = { created_by: colleague.partyId, updated_by: colleague.partyId };
    for (const status of ['not_yet_agreed', 'active', 'paused', 'ended']) {
      const { partyId } = await app.fixtures.person(orgId, teamId, colleague.partyId);
      const plan = { person_id: partyId, status, review_responsible_id: leaver.partyId, ...by };
      await app.fixtures.insert('plan', { org_id: orgId, id: newId(), ...plan });
    }
    const { body } = await leave(leaver.partyId);
    expect(body.warnings).toEqual([
      { code: 'reviews_open', message: expect.any(String) as unknown, plans: 3 },
    ]);
  });

  it('with none, leaves without a warning', async () => {
    const leaver = await app.fixtures.worker(orgId, 'practitioner', teamId);
    expect((await leave(leaver.partyId)).body.warnings).toEqual([]);
  });
});
