import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Item extends Record<string, unknown> {
  id: string;
  name: string;
}

describe('family, friends and carers', () => {
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

  describe('supporters', () => {
    const add = (api: Api, body: object = {}) =>
      api.post<Item>(at('supporters'), { name: 'ليلى 🌷', relationship: 'my big sister', ...body });

    it('are added, listed and changed against a version; their being wanted is dated', async () => {
      const added = await add(own, { roles: ['carer'], wanted: 'yes', email: ' Leila@Example.org ' });
      expect(added).toMatchObject({
        status: 201,
        body: {
          name: 'ليلى 🌷',
          roles: ['carer'],
          wanted: 'yes',
          email: 'leila@example.org',
          joined: false,
          version: 1,
        },
      });
      const path = at(`supporters/${added.body.id}`);
      const revised = await staff.patch(path, { name: 'Leila', wanted: 'no', roles: [] }, { version: 1 });
      expect(revised.body).toMatchObject({ name: 'Leila', wanted: 'no', roles: [], version: 2 });
      const late = await staff.patch(path, { name: 'L', wanted: 'no' }, { version: 1 });
      expect(late).toMatchObject({ status: 412, body: { differs: { name: 'Leila' } } });
      expect(Object.keys(late.body['differs'] as object)).toEqual(['name']);
      expect((await staff.patch(path, { wanted: null }, { version: 2 })).status).toBe(400);
      expect(await items('supporters', own)).toMatchObject([{ name: 'Leila' }]);
      expect((await add(staff)).body).toMatchObject({ wanted: 'not_asked' });
      const states = await app.fixtures.query(
        'SELECT state, detail FROM state_change WHERE subject_id = $1 ORDER BY at, id',
        [added.body.id],
      );
      expect(states).toEqual([
        { state: 'wanted_yes', detail: person.partyId },
        { state: 'wanted_no', detail: person.partyId },
      ]);
    });

    it('end, and with them whatever was open to them', async () => {
      const { partyId, token } = await app.fixtures.supporter(orgId, person.partyId);
      await app.fixtures.insert('consent', {
        org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: partyId, section: 'goals', purpose: 'x',
        status: 'given', basis: 'own', created_by: person.partyId, updated_by: person.partyId,
      }); // prettier-ignore
      const supporter = new Api(app, { token });
      expect((await supporter.get(`/v1/people/${person.partyId}`)).status).toBe(200);
      const path = at(`supporters/${partyId}`);
      expect((await own.patch(path, { ended: true }, { version: 1 })).body).toMatchObject({
        endedAt: expect.any(String),
      });
      expect((await supporter.get(`/v1/people/${person.partyId}`)).status).toBe(401);
      expect(await own.patch(path, { wanted: 'yes' }, { version: 2 })).toMatchObject({
        status: 409,
        body: { code: 'supporter_ended' },
      });
    });

    it('are the business of the person and their team', async () => {
      const { id } = (await add(staff)).body;
      const path = at(`supporters/${id}`);
      const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
      expect(await items('supporters', manager)).toHaveLength(1);
      expect((await add(manager)).status).toBe(403);
      const supporter = new Api(app, await app.fixtures.supporter(orgId, person.partyId));
      expect((await supporter.get(at('supporters'))).status).toBe(403);
      const foreign = await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner');
      for (const caller of [outside, foreign]) {
        const api = new Api(app, caller);
        expect((await api.get(at('supporters'))).status).toBe(404);
        expect((await add(api)).status).toBe(404);
        expect((await api.patch(path, { wanted: 'yes' }, { version: 1 })).status).toBe(404);
      }
      const other = await app.fixtures.person(orgId, teamId, worker.partyId);
      const elsewhere = `/v1/people/${other.partyId}/supporters/${id}`;
      expect((await staff.patch(elsewhere, { wanted: 'yes' }, { version: 1 })).status).toBe(404);
    });
  });

  describe('invitations', () => {
    const links = () =>
      app.fixtures.query(
        `SELECT l.email, l.purpose, o.kind FROM one_time_link l JOIN outbox o ON o.ref_id = l.id
         WHERE l.org_id = $1 AND l.withdrawn_at IS NULL ORDER BY l.created_at DESC, l.id DESC LIMIT 1`,
        [orgId],
      );

    it('go to the person at an address that is always safe, or the one named', async () => {
      expect(await staff.post(at('invitation'), {})).toMatchObject({
        status: 422,
        body: { code: 'email_required' },
      });
      await staff.patch(
        `/v1/people/${person.partyId}`,
        {
          contacts: [
            { kind: 'email', value: 'watched@example.org', safe: 'never' },
            { kind: 'email', value: 'mira@example.org', safe: 'always' },
          ],
        },
        { version: 1 },
      );
      const sent = await staff.post(at('invitation'), {});
      expect(sent).toMatchObject({ status: 201, body: { partyId: person.partyId } });
      expect(await links()).toEqual([
        { email: 'mira@example.org', purpose: 'invitation', kind: 'link.send' },
      ]);
      expect(sent.text).not.toContain('mira');
      const watched = { email: 'Watched@example.org' };
      expect(await staff.post(at('invitation'), watched)).toMatchObject({
        status: 422,
        body: { code: 'address_not_safe' },
      });
      expect((await staff.post(at('invitation'), { email: 'Other@Example.org' })).status).toBe(201);
      expect(await links()).toMatchObject([{ email: 'other@example.org' }]);
    });

    it('invariant 4: never go to an address of staff, who would become the person', async () => {
      const [{ email } = {}] = await app.fixtures.query<{ email: string }>(
        'SELECT email FROM worker LIMIT 1',
      );
      expect(await staff.post(at('invitation'), { email: email?.toUpperCase() })).toMatchObject({
        status: 422,
        body: { code: 'address_of_worker' },
      });
    });

    it('go to a supporter whom the person wants', async () => {
      const { partyId } = await app.fixtures.supporter(orgId, person.partyId);
      const path = at(`supporters/${partyId}/invitation`);
      expect(await own.post(path, {})).toMatchObject({ status: 422, body: { code: 'email_required' } });
      expect((await own.post(path, { email: 'leila@example.org' })).status).toBe(201);
      expect(await links()).toMatchObject([{ email: 'leila@example.org' }]);
      await app.fixtures.query(`UPDATE supporter SET wanted = 'no' WHERE id = $1`, [partyId]);
      expect(await staff.post(path, { email: 'leila@example.org' })).toMatchObject({
        status: 409,
        body: { code: 'supporter_not_wanted' },
      });
    });

    it('are sent by those who reach the person', async () => {
      const email = { email: 'x@example.org' };
      expect((await own.post(at('invitation'), email)).status).toBe(403);
      expect((await new Api(app, outside).post(at('invitation'), email)).status).toBe(404);
      const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
      expect((await manager.post(at('invitation'), email)).status).toBe(403);
      expect((await staff.post(at('invitation'), { email: 'no address' })).status).toBe(400);
    });
  });
});
