import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { newId } from '../../../src/shared/ids';

interface Sitting {
  token: string;
}

/** The person writes in a sitting, on a device that is there because the worker may be. */
describe('the authority that a sitting stands on', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let person: Caller;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', teamId);
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
    planId = String((await as(worker).post('/v1/plans', { personId: person.partyId })).body['id']);
  });
  afterAll(() => app.close());

  const as = (caller: Pick<Caller, 'token'>): Api => new Api(app, caller);
  const open = (caller: Caller): Promise<Answer<Sitting>> =>
    as(caller).post<Sitting>('/v1/sittings', { planId });
  const me = (caller: Pick<Caller, 'token'>): Promise<Answer> => as(caller).get('/v1/session');
  const colleagueIn = async (
    ...memberships: { role: string; team: string | null }[]
  ): Promise<{ colleague: Caller; take: (role: string) => Promise<unknown> }> => {
    const [first, ...others] = memberships;
    const colleague = await app.fixtures.worker(
      orgId,
      (first?.role ?? 'practitioner') as 'practitioner',
      first?.team,
    );
    for (const { role, team } of others)
      await app.fixtures.insert('membership', {
        ...{ org_id: orgId, id: newId(), worker_id: colleague.partyId, team_id: team },
        ...{ role, created_by: colleague.partyId },
      });
    const take = (role: string) =>
      app.fixtures.query('UPDATE membership SET ended_at = now() WHERE worker_id = $1 AND role = $2', [
        colleague.partyId,
        role,
      ]);
    return { colleague, take };
  };
  const reads = (sitting: Sitting) => as(sitting).get(`/v1/plans/${planId}`);
  const writes = (sitting: Sitting) =>
    as(sitting).post(`/v1/plans/${planId}/values`, { words: { own: 'The sea.' } });

  it('ends with the last role in which the worker supports people, at the next request', async () => {
    const { colleague, take } = await colleagueIn(
      { role: 'practitioner', team: teamId },
      { role: 'peer_worker', team: teamId },
      { role: 'service_manager', team: null },
      { role: 'admin', team: null },
    );
    const { body } = await open(colleague);
    expect((await writes(body)).status).toBe(201);
    await take('practitioner');
    expect((await writes(body)).status).toBe(201);
    await take('peer_worker');
    expect((await me(colleague)).status).toBe(200);
    for (const answer of [await reads(body), await writes(body), await me(body)])
      expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
  });

  it('reaches the person no further than the worker does: by team, circle or cover, and else not', async () => {
    const elsewhere = await app.fixtures.team(orgId);
    const { colleague, take } = await colleagueIn(
      { role: 'practitioner', team: teamId },
      { role: 'peer_worker', team: elsewhere },
      { role: 'service_manager', team: null },
    );
    const { body } = await open(colleague);
    const paths = [
      `/v1/plans/${planId}`,
      `/v1/people/${person.partyId}`,
      `/v1/people/${person.partyId}/consents`,
    ];
    for (const path of paths) expect((await as(body).get(path)).status).toBe(200);
    await take('practitioner');
    expect(await writes(body)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    for (const path of paths) expect((await as(body).get(path)).status).toBe(404);
    expect((await as(person).get(paths[0]!)).status).toBe(200);
    await app.fixtures.insert('circle_member', {
      ...{ org_id: orgId, id: newId(), person_id: person.partyId, party_id: colleague.partyId },
      ...{ from_on: '2026-01-01', created_by: person.partyId, updated_by: person.partyId },
    });
    expect((await writes(body)).status).toBe(201);
  });
});
