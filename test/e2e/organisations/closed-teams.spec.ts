import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Team extends Record<string, unknown> {
  id: string;
}
interface Teams {
  items: Team[];
}

describe('closing a team', () => {
  let app: TestApp;
  let orgId: string;
  let admin: Api;
  let practitioner: Caller;
  let staff: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    practitioner = await app.fixtures.worker(orgId, 'practitioner');
    staff = new Api(app, practitioner);
  });
  afterAll(() => app.close());

  const close = (teamId: string, api = admin): Promise<Answer<Team>> =>
    api.post<Team>(`/v1/teams/${teamId}/close`);
  const idsOf = async (state?: string): Promise<string[]> => {
    const query = state === undefined ? '' : `&state=${state}`;
    return (await staff.get<Teams>(`/v1/teams?limit=100${query}`)).body.items.map(({ id }) => id);
  };

  it('waits until nobody is supported there, and nobody works there', async () => {
    const teamId = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'peer_worker', teamId);
    const person = await app.fixtures.person(orgId, teamId, worker.partyId);
    const inUse = (openEpisodes: number, liveMemberships: number): object => ({
      status: 409,
      body: { code: 'team_in_use', openEpisodes, liveMemberships },
    });
    expect(await close(teamId)).toMatchObject(inUse(1, 1));
    await app.fixtures.query('UPDATE episode SET closed_at = now() WHERE person_id = $1', [person.partyId]);
    expect(await close(teamId)).toMatchObject(inUse(0, 1));
    await app.fixtures.query('UPDATE membership SET ended_at = now() WHERE team_id = $1', [teamId]);
    const closed = await close(teamId);
    expect(closed).toMatchObject({
      status: 200,
      body: { id: teamId, closedAt: expect.any(String) as unknown },
    });
    expect(await close(teamId)).toMatchObject({ status: 409, body: { code: 'team_closed' } });
    const states = await app.fixtures.query('SELECT state FROM state_change WHERE subject_id = $1', [teamId]);
    expect(states).toEqual([{ state: 'closed' }]);
    const audited = await app.fixtures.query('SELECT action FROM audit_entry WHERE subject_id = $1', [
      teamId,
    ]);
    expect(audited).toEqual([{ action: 'team.closed' }]);
  });

  it('takes it from the list, where a filter still finds it', async () => {
    const [open, closed] = [await app.fixtures.team(orgId), await app.fixtures.team(orgId)];
    await close(closed);
    const [byDefault, openOnes] = [await idsOf(), await idsOf('open')];
    expect(openOnes).toEqual(byDefault);
    expect(byDefault).toContain(open);
    expect(byDefault).not.toContain(closed);
    const closedOnes = await idsOf('closed');
    expect(closedOnes).toContain(closed);
    expect(closedOnes).not.toContain(open);
    expect(await idsOf('all')).toEqual(expect.arrayContaining([open, closed]));
    expect((await staff.get('/v1/teams?state=shut')).status).toBe(400);
  });

  it('lets nobody begin there any more, not even side by side with the closing', async () => {
    const home = await app.fixtures.team(orgId);
    const person = await app.fixtures.person(orgId, home, practitioner.partyId);
    const episode = (teamId: string): Promise<Answer> =>
      staff.post(`/v1/people/${person.partyId}/episodes`, { teamId, referredOn: '2026-01-05' });
    const join = (teamId: string): Promise<Answer> =>
      admin.post(`/v1/workers/${practitioner.partyId}/memberships`, { role: 'peer_worker', teamId });
    const gone = await app.fixtures.team(orgId);
    await close(gone);
    for (const answer of [await episode(gone), await join(gone)])
      expect(answer).toMatchObject({ status: 422, body: { code: 'unknown_team' } });
    for (let round = 0; round < 6; round += 1) {
      const teamId = await app.fixtures.team(orgId);
      await Promise.all([episode(teamId), close(teamId), join(teamId)]);
      const stranded = await app.fixtures.query(
        `SELECT t.id FROM team t WHERE t.id = $1 AND t.closed_at IS NOT NULL AND (
           EXISTS (SELECT FROM episode e WHERE e.team_id = t.id AND e.closed_at IS NULL)
           OR EXISTS (SELECT FROM membership m WHERE m.team_id = t.id AND m.ended_at IS NULL))`,
        [teamId],
      );
      expect(stranded).toEqual([]);
    }
  });

  it('is for administrators of the organisation', async () => {
    const teamId = await app.fixtures.team(orgId);
    expect((await close(teamId, staff)).status).toBe(403);
    const foreign = await app.fixtures.worker(await app.fixtures.organisation('Southside'), 'admin');
    expect((await close(teamId, new Api(app, foreign))).status).toBe(404);
    expect((await close(newId())).status).toBe(404);
  });
});
