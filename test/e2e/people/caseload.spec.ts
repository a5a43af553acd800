import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Handed extends Record<string, unknown> {
  count: number;
  episodeIds: string[];
}

describe('a caseload', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let hill: string;
  let ngozi: Caller;
  let femi: Caller;
  let pat: Caller;
  let admin: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    hill = await app.fixtures.team(orgId, 'Hill');
    ngozi = await app.fixtures.worker(orgId, 'practitioner', riverside, 'Ngozi');
    femi = await app.fixtures.worker(orgId, 'peer_worker', riverside, 'Femi');
    pat = await app.fixtures.worker(orgId, 'practitioner', hill, 'Pat');
    admin = await app.fixtures.worker(orgId, 'admin', null, 'Admin');
  });
  afterAll(() => app.close());

  const people = async (team: string, keyWorker: Caller, count: number): Promise<Caller[]> => {
    const made: Caller[] = [];
    while (made.length < count) made.push(await app.fixtures.person(orgId, team, keyWorker.partyId));
    return made;
  };
  const lineCount = async (caller: Caller) =>
    (await new Api(app, caller).get<{ items: unknown[] }>('/v1/people?keyWorker=me&limit=100')).body.items
      .length;

  it('is handed over whole, in one transaction, each episode audited with the reason', async () => {
    const mine = await people(riverside, ngozi, 3);
    await people(hill, ngozi, 2);
    const from = { fromWorkerId: ngozi.partyId, toWorkerId: femi.partyId, reason: 'Ngozi moves to Hill' };
    const api = new Api(app, femi);
    const done = await api.post<Handed>('/v1/caseload-handovers', from);
    expect(done).toMatchObject({ status: 201, body: { count: 3, leftInOtherTeams: 2 } });
    expect(await lineCount(femi)).toBe(3);
    const audited = await app.fixtures.query<{ person_id: string }>(
      `SELECT person_id FROM audit_entry WHERE org_id = $1 AND action = 'episode.handed_over' AND subject_id = ANY ($2)`,
      [orgId, done.body.episodeIds],
    );
    expect(audited.map(({ person_id }) => person_id).sort()).toEqual(
      mine.map(({ partyId }) => partyId).sort(),
    );
    const states = await app.fixtures.query(
      'SELECT state, detail, reason FROM state_change WHERE subject_id = ANY ($1)',
      [done.body.episodeIds],
    );
    expect(states).toEqual(
      Array(3).fill({ state: 'key_worker', detail: femi.partyId, reason: 'Ngozi moves to Hill' }),
    );
    const again = await api.post<Handed>('/v1/caseload-handovers', from);
    expect(again.body).toMatchObject({ count: 0, episodeIds: [] });
  });

  it('is not handed to whom could not see the people, nor by whom it does not concern', async () => {
    await people(riverside, ngozi, 1);
    const hand = (caller: Caller, body: object) =>
      new Api(app, caller).post<Handed>('/v1/caseload-handovers', {
        fromWorkerId: ngozi.partyId,
        toWorkerId: femi.partyId,
        reason: 'x',
        ...body,
      });
    const cases: [object, string, string][] = [
      [{ toWorkerId: pat.partyId }, '/toWorkerId', 'key_worker_not_in_team'],
      [{ toWorkerId: newId() }, '/toWorkerId', 'unknown_worker'],
      [{ fromWorkerId: newId() }, '/fromWorkerId', 'unknown_worker'],
      [{ toWorkerId: ngozi.partyId }, '/toWorkerId', 'same_worker'],
      [{ teamId: hill }, '/teamId', 'team_not_yours'],
      [{ teamId: newId() }, '/teamId', 'unknown_team'],
    ];
    for (const [body, pointer, code] of cases)
      expect(await hand(femi, body)).toMatchObject({
        status: 422,
        body: { code, errors: [{ pointer, code }] },
      });
    const before = await lineCount(ngozi);
    const third = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    expect(await hand(third, {})).toMatchObject({ status: 201, body: { count: 0, leftInOtherTeams: 3 } });
    expect(await lineCount(ngozi)).toBe(before);
    for (const role of ['service_manager', 'admin', 'auditor'] as const)
      expect((await hand(await app.fixtures.worker(orgId, role), {})).status).toBe(403);
    const foreign = await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner');
    expect(await hand(foreign, {})).toMatchObject({ status: 422, body: { code: 'unknown_worker' } });
  });

  describe('under duty cover', () => {
    const arrange = (caller: Caller, body: object) =>
      new Api(app, caller).post('/v1/covers', {
        coveringWorkerId: pat.partyId,
        startsAt: new Date(Date.now() - 60_000).toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        reason: 'Annual leave',
        ...body,
      });

    it('opens to who stands in, until the cover ends', async () => {
      const person = await app.fixtures.person(orgId, riverside, ngozi.partyId, 'Covered Person');
      const look = async () => (await new Api(app, pat).get(`/v1/people/${person.partyId}`)).status;
      expect(await look()).toBe(404);
      const cover = await arrange(ngozi, { coveredWorkerId: ngozi.partyId });
      expect(cover).toMatchObject({
        status: 201,
        body: { coveringWorker: { name: 'Pat' }, coveredWorker: { name: 'Ngozi' }, team: null },
      });
      expect(await look()).toBe(200);
      const found = await new Api(app, pat).get<{ items: { name: string }[] }>('/v1/people?limit=100');
      expect(found.body.items.map(({ name }) => name)).toContain('Covered Person');
      const listed = await new Api(app, femi).get<{ items: { id: string }[] }>('/v1/covers');
      expect(listed.body.items.map(({ id }) => id)).toEqual([cover.body['id']]);
      expect((await new Api(app, pat).delete(`/v1/covers/${String(cover.body['id'])}`)).status).toBe(204);
      expect(await look()).toBe(404);
      expect((await new Api(app, pat).delete(`/v1/covers/${String(cover.body['id'])}`)).status).toBe(404);
      const states = await app.fixtures.query(
        'SELECT state FROM state_change WHERE subject_id = $1 ORDER BY at, id',
        [cover.body['id']],
      );
      expect(states).toEqual([{ state: 'arranged' }, { state: 'ended' }]);
    });

    it('is opened by those it belongs to, never to oneself from outside', async () => {
      expect(await arrange(pat, { teamId: riverside })).toMatchObject({
        status: 403,
        body: { code: 'not_your_team' },
      });
      expect(await arrange(pat, { coveredWorkerId: ngozi.partyId })).toMatchObject({ status: 403 });
      const byColleague = await arrange(femi, { teamId: riverside });
      expect(byColleague.status).toBe(201);
      const third = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
      expect(await new Api(app, third).delete(`/v1/covers/${String(byColleague.body['id'])}`)).toMatchObject({
        status: 403,
        body: { code: 'not_your_team' },
      });
      expect((await new Api(app, admin).delete(`/v1/covers/${String(byColleague.body['id'])}`)).status).toBe(
        204,
      );
      expect((await arrange(admin, { teamId: riverside })).status).toBe(201);
      for (const role of ['service_manager', 'auditor'] as const)
        expect((await arrange(await app.fixtures.worker(orgId, role), { teamId: riverside })).status).toBe(
          403,
        );
      const foreign = await app.fixtures.worker(await app.fixtures.organisation(), 'admin');
      expect((await arrange(foreign, { teamId: riverside })).body).toMatchObject({ code: 'unknown_worker' });
      expect((await new Api(app, foreign).get<{ items: unknown[] }>('/v1/covers')).body.items).toEqual([]);
    });

    it('takes a period that can be', async () => {
      const cases: [object, number, string, string][] = [
        [{ teamId: riverside, endsAt: '2020-01-01T00:00:00Z' }, 422, '/endsAt', 'ends_before_start'],
        [{ teamId: riverside, endsAt: '2999-01-01T00:00:00Z' }, 422, '/endsAt', 'cover_too_long'],
        [{ teamId: riverside, startsAt: '2026-02-30T00:00:00Z' }, 400, '/startsAt', 'is_instant'],
        [{ teamId: riverside, startsAt: '2026-02-03T00:00:00' }, 400, '/startsAt', 'is_instant'],
        [{}, 400, '/teamId', 'one_of_two'],
        [{ teamId: riverside, coveredWorkerId: ngozi.partyId }, 400, '/coveredWorkerId', 'one_of_two'],
        [{ teamId: newId() }, 422, '/teamId', 'unknown_team'],
        [{ teamId: riverside, coveringWorkerId: newId() }, 422, '/coveringWorkerId', 'unknown_worker'],
        [{ coveredWorkerId: newId() }, 422, '/coveredWorkerId', 'unknown_worker'],
      ];
      for (const [body, status, pointer, code] of cases) {
        const answer = await arrange(ngozi, body);
        expect(answer).toMatchObject({ status });
        expect(answer.body['errors']).toContainEqual(expect.objectContaining({ pointer, code }));
      }
    });
  });
});
