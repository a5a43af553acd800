import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Episode extends Record<string, unknown> {
  id: string;
  lead: boolean;
  version: number;
  team: { name: string };
}

describe('episodes', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let hill: string;
  let worker: Caller;
  let peer: Caller;
  let here: Api;
  let person: Caller;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    hill = await app.fixtures.team(orgId, 'Hill');
    worker = await app.fixtures.worker(orgId, 'practitioner', riverside, 'Ngozi Eze');
    peer = await app.fixtures.worker(orgId, 'peer_worker', hill, 'Pat Peer');
    here = new Api(app, worker);
  });
  beforeEach(async () => {
    person = await app.fixtures.person(orgId, riverside, worker.partyId);
    path = `/v1/people/${person.partyId}/episodes`;
  });
  afterAll(() => app.close());

  const list = async (api = here) => (await api.get<{ items: Episode[] }>(path)).body.items;
  const open = (body: object, api = here) =>
    api.post<Episode>(path, { teamId: hill, referredOn: '2026-02-01', ...body });
  const leading = async () => (await list()).filter(({ lead }) => lead).map(({ team }) => team.name);
  const closing = { closingView: 'I am ready.', returnRoute: 'Ring us within two years.' };

  it('are many at once, and one leads', async () => {
    const second = await open({ keyWorkerId: peer.partyId, legalStatus: 'Section 117 aftercare' });
    expect(second).toMatchObject({
      status: 201,
      body: {
        lead: false,
        team: { name: 'Hill' },
        keyWorker: { name: 'Pat Peer' },
        referredOn: '2026-02-01',
      },
    });
    expect(await open({})).toMatchObject({ status: 409, body: { code: 'episode_open' } });
    expect(await leading()).toEqual(['Riverside']);
    const led = await here.patch(`${path}/${second.body.id}`, { lead: true }, { version: 1 });
    expect(led).toMatchObject({ status: 200, body: { lead: true, version: 2 } });
    expect(await leading()).toEqual(['Hill']);
    expect(await here.patch(`${path}/${second.body.id}`, { lead: false }, { version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'lead_needed' },
    });
    const other = await app.fixtures.team(orgId);
    expect((await open({ teamId: other, lead: true })).body).toMatchObject({ lead: true });
    expect(await leading()).toHaveLength(1);
  });

  it('have one lead, whoever claims it at the same time', async () => {
    const teams: string[] = [];
    while (teams.length < 4) teams.push(await app.fixtures.team(orgId));
    const opened = await Promise.all(teams.map((teamId) => open({ teamId, lead: true })));
    expect(opened.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await leading()).toHaveLength(1);
    const now = await list();
    const claims = await Promise.all(
      now.map(({ id, version }) => here.patch(`${path}/${id}`, { lead: true }, { version })),
    );
    expect(claims.every(({ status }) => status === 200 || status === 412)).toBe(true);
    expect(claims.some(({ status }) => status === 200)).toBe(true);
    expect(await leading()).toHaveLength(1);
  });

  it('take a key worker who works with people in that team, dated', async () => {
    const [first] = await list();
    const at = `${path}/${first!.id}`;
    for (const [keyWorkerId, code] of [
      [peer.partyId, 'key_worker_not_in_team'],
      [newId(), 'unknown_worker'],
      [
        (await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner')).partyId,
        'unknown_worker',
      ],
    ])
      expect(await here.patch(at, { keyWorkerId }, { version: 1 })).toMatchObject({
        status: 422,
        body: { code },
      });
    const everywhere = await app.fixtures.worker(orgId, 'practitioner', null);
    const named = await here.patch(at, { keyWorkerId: everywhere.partyId }, { version: 1 });
    expect(named.body).toMatchObject({ keyWorker: { id: everywhere.partyId }, version: 2 });
    expect(await here.patch(at, { keyWorkerId: null, legalStatus: 'x' }, { version: 1 })).toMatchObject({
      status: 412,
    });
    expect((await here.patch(at, { keyWorkerId: null }, { version: 2 })).body).toMatchObject({
      keyWorker: null,
    });
    const states = await app.fixtures.query(
      'SELECT state, detail FROM state_change WHERE subject_id = $1 ORDER BY at, id',
      [first!.id],
    );
    expect(states).toEqual([
      { state: 'key_worker', detail: everywhere.partyId },
      { state: 'no_key_worker', detail: null },
    ]);
  });

  it('close with the view of the person and a way back, never without; the next one leads', async () => {
    await open({});
    const [first] = await list();
    const at = `${path}/${first!.id}/close`;
    for (const body of [{}, { closingView: 'x' }, { returnRoute: 'x' }, { ...closing, closingView: ' ' }])
      expect((await here.post(at, body, { version: 1 })).status).toBe(400);
    expect((await here.post(at, closing)).status).toBe(428);
    const closed = await here.post<Episode>(at, closing, { version: 1 });
    expect(closed).toMatchObject({
      status: 200,
      body: { ...closing, closedAt: expect.any(String), version: 2 },
    });
    expect(await here.post(at, closing, { version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'episode_closed' },
    });
    expect(await here.patch(`${path}/${first!.id}`, { lead: true }, { version: 2 })).toMatchObject({
      status: 409,
    });
    const [next, past] = await list();
    expect(next).toMatchObject({ lead: true, team: { name: 'Hill' } });
    expect(past).toMatchObject({ id: first!.id, closedAt: expect.any(String) });
  });

  it('show to the person, and stay closed to whom they are not open', async () => {
    const own = new Api(app, person);
    expect(await list(own)).toHaveLength(1);
    expect((await open({}, own)).status).toBe(403);
    const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
    expect(await list(manager)).toHaveLength(1);
    expect((await open({}, manager)).status).toBe(403);
    const supporter = new Api(app, await app.fixtures.supporter(orgId, person.partyId));
    expect((await supporter.get(path)).status).toBe(403);
    const outside = new Api(app, peer);
    const [first] = await list();
    expect((await outside.get(path)).status).toBe(404);
    expect((await open({}, outside)).status).toBe(404);
    expect((await outside.patch(`${path}/${first!.id}`, { lead: true }, { version: 1 })).status).toBe(404);
    expect((await outside.post(`${path}/${first!.id}/close`, closing, { version: 1 })).status).toBe(404);
    for (const role of ['admin', 'auditor'] as const)
      expect((await new Api(app, await app.fixtures.worker(orgId, role)).get(path)).status).toBe(403);
    const foreign = new Api(
      app,
      await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner'),
    );
    expect((await foreign.get(path)).status).toBe(404);
    expect((await here.patch(`${path}/${newId()}`, { lead: true }, { version: 1 })).status).toBe(404);
    expect((await open({ teamId: newId() })).body).toMatchObject({ code: 'unknown_team' });
    expect((await open({ referredOn: '2026-02-30' })).status).toBe(400);
  });
});
