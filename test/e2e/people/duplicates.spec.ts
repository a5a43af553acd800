import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Person extends Record<string, unknown> {
  id: string;
  version: number;
  warnings: Record<string, unknown>[];
}

describe('records of the same person', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let hill: string;
  let worker: Caller;
  let here: Api;
  let there: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    hill = await app.fixtures.team(orgId, 'Hill');
    worker = await app.fixtures.worker(orgId, 'practitioner', riverside, 'Ngozi Eze');
    here = new Api(app, worker);
    there = new Api(app, await app.fixtures.worker(orgId, 'peer_worker', hill));
  });
  afterAll(() => app.close());

  const episode = (teamId = riverside) => ({ teamId, referredOn: '2026-01-05' });
  const make = (body: object, api = here) =>
    api.post<Person>('/v1/people', { name: 'Somebody', episode: episode(), ...body });

  it('warn of a possible duplicate, and say no more of it than one may know', async () => {
    const first = await make({ name: 'José María Núñez', dateOfBirth: '1971-03-02' });
    expect(first.body.warnings).toEqual([]);
    const seen = await make({ name: 'nunez jose maria', dateOfBirth: '1971-03' });
    expect(seen).toMatchObject({ status: 201 });
    expect(seen.body.warnings).toEqual([
      expect.objectContaining({
        code: 'possible_duplicate',
        personId: first.body.id,
        name: 'José María Núñez',
      }),
    ]);
    const hidden = await make(
      { name: 'José María Núñez', dateOfBirth: '1971-03-02', episode: episode(hill) },
      there,
    );
    expect(hidden.body.warnings).toHaveLength(2);
    for (const warning of hidden.body.warnings)
      expect(warning).toMatchObject({ personId: null, name: null, dateOfBirth: null, teams: ['Riverside'] });
    const other = await make({ name: 'José María Núñez', dateOfBirth: '1972' });
    expect(other.body.warnings).toEqual([]);

    const listed = await here.get<{ items: Person[] }>(`/v1/people/${first.body.id}/duplicates`);
    expect(listed.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ personId: seen.body.id }),
        expect.objectContaining({ personId: null, teams: ['Hill'] }),
      ]),
    );
    expect(listed.body.items).toHaveLength(2);
    expect((await there.get(`/v1/people/${first.body.id}/duplicates`)).status).toBe(404);
    const looks = await app.fixtures.query(
      `SELECT basis FROM access_entry WHERE person_id = $1 AND basis = 'possible_duplicate'`,
      [hidden.body.id],
    );
    expect(looks).toHaveLength(1);
  });

  it('hold an identifier once: a second record is told whom to ask, and that is kept', async () => {
    const identifiers = [{ system: 'urn:local', value: 'A-1' }];
    const first = await make({ name: 'First', identifiers });
    const again = await make({ name: 'Second', identifiers });
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'identifier_taken', existing: { personId: first.body.id } },
    });
    const hidden = await make({ name: 'Third', identifiers, episode: episode(hill) }, there);
    expect(hidden).toMatchObject({
      status: 409,
      body: { detail: 'A record exists: ask Riverside.', existing: { personId: null, teams: ['Riverside'] } },
    });
    expect(hidden.text).not.toContain(first.body.id);
    const denied = await app.fixtures.query(
      `SELECT basis FROM access_entry WHERE org_id = $1 AND person_id = $2 AND outcome = 'denied'`,
      [orgId, first.body.id],
    );
    expect(denied).toEqual([{ basis: 'identifier_taken' }, { basis: 'identifier_taken' }]);
    const path = `/v1/people/${first.body.id}`;
    expect((await here.patch(path, { identifiers: [] }, { version: 1 })).status).toBe(200);
    expect((await make({ name: 'Second', identifiers })).status).toBe(201);
    expect(await here.patch(path, { identifiers }, { version: 2 })).toMatchObject({ status: 409 });
  });

  it('invariant 16: hold identifiers and names apart between organisations', async () => {
    const identifiers = [{ system: 'urn:nhs', value: '5555555555' }];
    const first = await make({ name: 'Both Sides', dateOfBirth: '1980-01-01', identifiers });
    const southside = await app.fixtures.organisation('Southside');
    const team = await app.fixtures.team(southside);
    const foreign = new Api(app, await app.fixtures.worker(southside, 'practitioner', team));
    const theirs = await make(
      { name: 'Both Sides', dateOfBirth: '1980-01-01', identifiers, episode: episode(team) },
      foreign,
    );
    expect(theirs).toMatchObject({ status: 201, body: { warnings: [] } });
    const path = `/v1/people/${first.body.id}`;
    expect((await foreign.get(path)).status).toBe(404);
    expect((await foreign.patch(path, { calledAs: 'X' }, { version: 1 })).status).toBe(404);
    expect((await foreign.get(`${path}/duplicates`)).status).toBe(404);
    expect((await foreign.post(`${path}/entered-in-error`, { reason: 'x' })).status).toBe(404);
    expect(
      (await make({ episode: { ...episode(team), keyWorkerId: worker.partyId } }, foreign)).body,
    ).toMatchObject({
      code: 'unknown_worker',
    });
    expect((await foreign.get<{ items: unknown[] }>('/v1/people?search=both')).body.items).toHaveLength(1);
  });
});
