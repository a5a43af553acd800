import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Person extends Record<string, unknown> {
  id: string;
  identifiers: { system: string; value: string }[];
  enteredInError: Record<string, unknown> | null;
}

describe('records', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let here: Api;
  let there: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    here = new Api(app, await app.fixtures.worker(orgId, 'practitioner', riverside));
    there = new Api(
      app,
      await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId, 'Hill')),
    );
  });
  afterAll(() => app.close());

  const episode = () => ({ teamId: riverside, referredOn: '2026-01-05' });
  const count = async (name: string) =>
    (await app.fixtures.query('SELECT id FROM person WHERE org_id = $1 AND name = $2', [orgId, name])).length;

  describe('by identifier', () => {
    const at = (value: string) => `/v1/people/by-identifier/urn%3Anhs/${encodeURIComponent(value)}`;

    it('are made once and changed after that', async () => {
      const made = await here.put<Person>(at('a/1 é'), {
        name: 'Put Once',
        pronouns: 'she',
        identifiers: [{ system: 'urn:mrn', value: '7' }],
        episode: episode(),
      });
      expect(made.status).toBe(201);
      expect(made.body.identifiers).toEqual([
        { system: 'urn:mrn', value: '7' },
        { system: 'urn:nhs', value: 'a/1 é' },
      ]);
      const again = await here.put<Person>(at('a/1 é'), {
        name: 'Put Twice',
        identifiers: [{ system: 'urn:other', value: '8' }],
      });
      expect(again).toMatchObject({
        status: 200,
        body: { id: made.body.id, name: 'Put Twice', pronouns: 'she', version: 2 },
      });
      expect(again.body.identifiers).toHaveLength(3);
      expect(await here.put(at('a/1 é'), { name: 'Late' }, { version: 1 })).toMatchObject({
        status: 412,
        body: { differs: { name: 'Put Twice' } },
      });
      expect((await here.put(at('a/1 é'), { name: 'Put Thrice' }, { version: 2 })).status).toBe(200);
      expect(await here.put(at('none'), { name: 'X', episode: episode() }, { version: 1 })).toMatchObject({
        status: 412,
      });
    });

    it('are one, when two systems send the same person at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => here.put<Person>(at('race'), { name: 'Raced', episode: episode() })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await count('Raced')).toBe(1);
    });

    it('are refused where they are not in reach, not well formed or without an episode', async () => {
      await here.put(at('hidden'), { name: 'Hidden', episode: episode() });
      expect(await there.put(at('hidden'), { name: 'Mine now' })).toMatchObject({
        status: 409,
        body: { code: 'identifier_taken', existing: { personId: null, teams: ['Riverside'] } },
      });
      expect(await here.put(at('new'), { name: 'No Team' })).toMatchObject({
        status: 422,
        body: { code: 'episode_required' },
      });
      expect(await here.put(at('\u0001'), { name: 'X', episode: episode() })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/value', code: 'control_character' }] },
      });
      expect(await here.put(at('x'.repeat(101)), { name: 'X', episode: episode() })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/value', code: 'too_long' }] },
      });
      expect(await here.put(at('x'.repeat(3000)), { name: 'X', episode: episode() })).toMatchObject({
        status: 400,
        body: { code: 'malformed_url' },
      });
    });

    it('are sent by a third-party system for the clinician it names', async () => {
      const { partyId } = await app.fixtures.worker(orgId, 'practitioner', riverside);
      const system = new Api(app, await app.fixtures.apiKey(orgId, ['people:write', 'people:read']));
      const headers = { 'trellis-acting-worker': partyId };
      const body = { name: 'From EHR', episode: episode() };
      expect(await system.put(at('ehr'), body)).toMatchObject({ status: 403 });
      const made = await system.put<Person>(at('ehr'), body, { headers });
      expect(made.status).toBe(201);
      const [entry] = await app.fixtures.query(
        `SELECT acting_id FROM audit_entry WHERE subject_id = $1 AND action = 'person.created'`,
        [made.body.id],
      );
      expect(entry).toEqual({ acting_id: partyId });
    });
  });

  describe('entered for the wrong person', () => {
    const make = async (name: string, value = newId()) =>
      (
        await here.post<Person>('/v1/people', {
          name,
          identifiers: [{ system: 'urn:nhs', value }],
          episode: episode(),
        })
      ).body;
    const found = async (search: string) =>
      (await here.get<{ items: { id: string }[] }>(`/v1/people?search=${search}`)).body.items;

    it('are hidden from lists, closed to changes and shown with a banner, until it is undone', async () => {
      const right = await make('Right Record');
      const wrong = await make('Wrongful Record', 'shared-1');
      const path = `/v1/people/${wrong.id}`;
      const marked = await here.post<Person>(`${path}/entered-in-error`, {
        reason: 'Another person of that name',
        correctPersonId: right.id,
      });
      expect(marked).toMatchObject({ status: 200, body: { identifiers: [], version: 2 } });
      const banner = {
        at: expect.any(String),
        reason: 'Another person of that name',
        correctPersonId: right.id,
      };
      expect((await here.get<Person>(path)).body).toMatchObject({
        enteredInError: banner,
        access: { mayWrite: false },
      });
      expect(await found('wrongful')).toEqual([]);
      const { body: list } = await here.get<{ items: Person[] }>('/v1/people?limit=100');
      expect(list.items.map(({ id }) => id)).toContain(right.id);
      expect(list.items.map(({ id }) => id)).not.toContain(wrong.id);
      expect(await here.patch(path, { calledAs: 'X' }, { version: 2 })).toMatchObject({
        status: 409,
        body: { code: 'entered_in_error' },
      });
      expect((await here.post(`${path}/entered-in-error`, { reason: 'again' })).status).toBe(409);
      expect((await there.get(path)).status).toBe(404);

      const undone = await here.delete<Person>(`${path}/entered-in-error`);
      expect(undone).toMatchObject({ status: 200, body: { enteredInError: null, version: 3 } });
      expect(undone.body.identifiers).toEqual([{ system: 'urn:nhs', value: 'shared-1' }]);
      expect(await found('wrongful')).toHaveLength(1);
      expect(await here.delete(`${path}/entered-in-error`)).toMatchObject({
        status: 409,
        body: { code: 'not_entered_in_error' },
      });
      const states = await app.fixtures.query(
        'SELECT state, reason FROM state_change WHERE subject_id = $1 ORDER BY at, id',
        [wrong.id],
      );
      expect(states).toEqual([
        { state: 'entered_in_error', reason: 'Another person of that name' },
        { state: 'restored', reason: null },
      ]);
    });

    it('leave their identifier to the right record, also after it is undone', async () => {
      const wrong = await make('Wrong Number', 'shared-2');
      await here.post(`/v1/people/${wrong.id}/entered-in-error`, { reason: 'x' });
      const right = await make('Right Number', 'shared-2');
      expect(right.identifiers).toEqual([{ system: 'urn:nhs', value: 'shared-2' }]);
      const undone = await here.delete<Person>(`/v1/people/${wrong.id}/entered-in-error`);
      expect(undone.body.identifiers).toEqual([]);
    });

    it('are marked by those who reach them, with a right record that they reach', async () => {
      const { id } = await make('Mark Me');
      const path = `/v1/people/${id}/entered-in-error`;
      expect((await there.post(path, { reason: 'x' })).status).toBe(404);
      expect((await there.delete(path)).status).toBe(404);
      const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
      expect((await manager.post(path, { reason: 'x' })).status).toBe(403);
      const elsewhere = await app.fixtures.organisation();
      const { partyId: foreign } = await app.fixtures.person(
        elsewhere,
        await app.fixtures.team(elsewhere),
        (await app.fixtures.worker(elsewhere, 'practitioner')).partyId,
      );
      for (const correctPersonId of [id, newId(), foreign])
        expect(await here.post(path, { reason: 'x', correctPersonId })).toMatchObject({
          status: 422,
          body: { code: 'unknown_person', errors: [{ pointer: '/correctPersonId' }] },
        });
      expect((await here.post(path, { reason: ' ' })).status).toBe(400);
      expect((await here.get<Person>(`/v1/people/${id}`)).body.enteredInError).toBeNull();
      await here.post(path, { reason: 'x' });
      expect((await manager.get<Person>(`/v1/people/${id}`)).body.enteredInError).toMatchObject({
        reason: 'x',
      });
    });
  });
});
