import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Item extends Record<string, unknown> {
  id: string;
  name: string;
}

describe('around the person', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let worker: Caller;
  let person: Caller;
  let own: Api;
  let staff: Api;
  let outside: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId);
    staff = new Api(app, worker);
    outside = await app.fixtures.worker(orgId, 'peer_worker', await app.fixtures.team(orgId), 'Otis Outside');
  });
  beforeEach(async () => {
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
    own = new Api(app, person);
  });
  afterAll(() => app.close());

  const at = (rest: string) => `/v1/people/${person.partyId}/${rest}`;
  const items = async (rest: string, api = staff) => (await api.get<{ items: Item[] }>(at(rest))).body.items;

  describe('the circle', () => {
    it('opens the record to a worker, and closes it at once', async () => {
      const helper = new Api(app, outside);
      const look = async () => (await helper.get(`/v1/people/${person.partyId}`)).status;
      expect(await look()).toBe(404);
      const added = await own.post<Item>(at('circle'), {
        partyId: outside.partyId,
        brings: 'Chess on Mondays ♟️',
      });
      expect(added).toMatchObject({
        status: 201,
        body: { name: 'Otis Outside', kind: 'worker', brings: 'Chess on Mondays ♟️', to: null, version: 1 },
      });
      expect(await look()).toBe(200);
      expect(await own.post(at('circle'), { partyId: outside.partyId })).toMatchObject({
        status: 409,
        body: { code: 'in_circle' },
      });
      const path = at(`circle/${added.body.id}`);
      expect((await helper.get(at('circle'))).status).toBe(200);
      expect((await own.patch(path, { ended: true })).status).toBe(428);
      expect((await own.patch(path, { ended: true }, { version: 1 })).status).toBe(200);
      expect(await look()).toBe(404);
      expect((await own.post(at('circle'), { partyId: outside.partyId })).status).toBe(201);
    });

    it('holds supporters of this person and workers, in a time that can be', async () => {
      const { partyId } = await app.fixtures.supporter(orgId, person.partyId);
      const added = await staff.post<Item>(at('circle'), { partyId, from: '2026-01-01', to: '2026-01-31' });
      expect(added).toMatchObject({ status: 201, body: { relationship: 'sister', to: '2026-01-31' } });
      const path = at(`circle/${added.body.id}`);
      expect(await staff.patch(path, { to: '2025-12-31' }, { version: 1 })).toMatchObject({
        status: 422,
        body: { code: 'ends_before_start' },
      });
      expect((await staff.patch(path, { to: null }, { version: 1 })).body).toMatchObject({
        to: null,
        version: 2,
      });
      expect((await staff.patch(path, { to: '2026-02-30' }, { version: 2 })).status).toBe(400);
      const other = await app.fixtures.person(orgId, teamId, worker.partyId);
      const theirs = await app.fixtures.supporter(orgId, other.partyId);
      for (const unknown of [theirs.partyId, other.partyId, newId()])
        expect(await staff.post(at('circle'), { partyId: unknown })).toMatchObject({
          status: 422,
          body: { code: 'unknown_party' },
        });
      expect((await staff.patch(at(`circle/${newId()}`), { brings: 'x' }, { version: 1 })).status).toBe(404);
    });

    it('is seen and changed by the person and who reaches them', async () => {
      const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
      expect(await items('circle', manager)).toEqual([]);
      expect((await manager.post(at('circle'), { partyId: worker.partyId })).status).toBe(403);
      const foreign = await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner');
      for (const caller of [outside, foreign]) {
        expect((await new Api(app, caller).get(at('circle'))).status).toBe(404);
        expect((await new Api(app, caller).post(at('circle'), { partyId: caller.partyId })).status).toBe(404);
      }
      for (const role of ['admin', 'auditor'] as const)
        expect((await new Api(app, await app.fixtures.worker(orgId, role)).get(at('circle'))).status).toBe(
          403,
        );
      const supporter = new Api(app, await app.fixtures.supporter(orgId, person.partyId));
      expect((await supporter.get(at('circle'))).status).toBe(403);
    });

    it('keeps to itself from a session opened for one proposal', async () => {
      const [plan_id, proposal_id] = [newId(), newId()];
      const stamps = { org_id: orgId, created_by: worker.partyId, updated_by: worker.partyId };
      await app.fixtures.insert('plan', {
        ...stamps, id: plan_id, person_id: person.partyId, status: 'not_yet_agreed',
      }); // prettier-ignore
      await app.fixtures.insert('proposal', {
        ...stamps, id: proposal_id, plan_id, draft: 1, status: 'open', schema_version: 1, bytes: Buffer.from('{}'), hash: 'h',
      }); // prettier-ignore
      const session = { method: 'link', plan_id, proposal_id };
      const locked = new Api(app, await app.fixtures.signIn(orgId, person.partyId, session));
      for (const rest of ['circle', 'supporters', 'consents', 'episodes', 'history'])
        expect(await locked.get(at(rest))).toMatchObject({ status: 403, body: { code: 'session_locked' } });
      const told = await own.get<{ items: object[] }>(at('history?limit=100'));
      expect(told.body.items).toContainEqual(
        expect.objectContaining({ kind: 'refused', partyId: person.partyId, why: 'session_locked' }),
      );
    });
  });
});
