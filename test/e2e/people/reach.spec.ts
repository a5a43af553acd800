import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Person extends Record<string, unknown> {
  access: { basis: string; sections: string[]; ownWordsOnly: string[]; mayWrite: boolean };
}

describe('reach', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let worker: Caller;
  let person: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId);
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
  });
  afterAll(() => app.close());

  const look = (caller: Caller, personId = person.partyId) =>
    new Api(app, caller).get<Person>(`/v1/people/${personId}`);
  const basis = async (caller: Caller, personId = person.partyId) => {
    const { status, body } = await look(caller, personId);
    return status === 200 ? body.access.basis : status;
  };
  const insert = (table: string, values: object) =>
    app.fixtures.insert(table, {
      org_id: orgId,
      created_by: worker.partyId,
      updated_by: worker.partyId,
      ...values,
    });
  const day = async (days: number) => {
    const [row] = await app.fixtures.query<{ day: string }>(
      `SELECT ((now() AT TIME ZONE 'Europe/London')::date + $1::int)::text AS day`,
      [days],
    );
    return row!.day;
  };

  it('is everything for the person, and nobody else for them', async () => {
    const { body } = await look(person);
    expect(body.access).toMatchObject({ basis: 'own', mayWrite: true, ownWordsOnly: [] });
    expect(body.access.sections).toHaveLength(14);
    const other = await app.fixtures.person(orgId, teamId, worker.partyId);
    expect(await basis(person, other.partyId)).toBe(404);
    const sitting = await app.fixtures.signIn(orgId, person.partyId, {
      method: 'sitting',
      via_id: worker.partyId,
    });
    expect(await basis(sitting)).toBe('own');
  });

  it.each(['practitioner', 'peer_worker'] as const)('opens the people of the team to a %s', async (role) => {
    expect(await basis(await app.fixtures.worker(orgId, role, teamId))).toBe('team');
    expect(await basis(await app.fixtures.worker(orgId, role, null))).toBe('team');
    expect(await basis(await app.fixtures.worker(orgId, role, await app.fixtures.team(orgId)))).toBe(404);
  });

  it('is read only for a service manager, and nothing for auditor and admin', async () => {
    const manager = await app.fixtures.worker(orgId, 'service_manager');
    const { body } = await look(manager);
    expect(body.access).toMatchObject({ basis: 'manager', mayWrite: false });
    expect(await new Api(app, manager).get('/v1/people?limit=100')).toMatchObject({ status: 200 });
    for (const role of ['auditor', 'admin'] as const)
      expect(await basis(await app.fixtures.worker(orgId, role))).toBe(403);
  });

  it('adds up where roles do, and ends with them', async () => {
    const both = await app.fixtures.worker(orgId, 'service_manager');
    await app.fixtures.insert('membership', {
      org_id: orgId, id: newId(), worker_id: both.partyId, team_id: teamId, role: 'peer_worker', created_by: both.partyId,
    }); // prettier-ignore
    expect((await look(both)).body.access).toMatchObject({ basis: 'team', mayWrite: true });
    await app.fixtures.query(
      `UPDATE membership SET ended_at = now() WHERE org_id = $1 AND worker_id = $2 AND role = 'peer_worker'`,
      [orgId, both.partyId],
    );
    expect((await look(both)).body.access).toMatchObject({ basis: 'manager', mayWrite: false });
  });

  it('lasts thirty days after an episode has closed', async () => {
    const { partyId } = await app.fixtures.person(orgId, teamId, worker.partyId);
    const close = (days: number) =>
      app.fixtures.query(
        `UPDATE episode SET closed_at = now() - $3 * interval '1 day' + interval '1 minute'
         WHERE org_id = $1 AND person_id = $2`,
        [orgId, partyId, days],
      );
    await close(30);
    expect(await basis(worker, partyId)).toBe('team');
    await app.fixtures.query(
      `UPDATE episode SET closed_at = now() - interval '30 days' - interval '1 minute'
       WHERE org_id = $1 AND person_id = $2`,
      [orgId, partyId],
    );
    expect(await basis(worker, partyId)).toBe(404);
    expect(await basis(await app.fixtures.signIn(orgId, partyId), partyId)).toBe('own');
  });

  it('opens to a worker in the circle, from the first day to the last', async () => {
    const outside = await app.fixtures.worker(orgId, 'peer_worker', await app.fixtures.team(orgId));
    const admin = await app.fixtures.worker(orgId, 'admin');
    const stand = async (partyId: string, from: number, to: number | null) => {
      await app.fixtures.query('DELETE FROM circle_member WHERE org_id = $1', [orgId]);
      await insert('circle_member', {
        id: newId(), person_id: person.partyId, party_id: partyId, from_on: await day(from),
        to_on: to === null ? null : await day(to),
      }); // prettier-ignore
    };
    await stand(outside.partyId, 0, null);
    expect(await basis(outside)).toBe('circle');
    await stand(outside.partyId, -3, 0);
    expect(await basis(outside)).toBe('circle');
    await stand(outside.partyId, 1, null);
    expect(await basis(outside)).toBe(404);
    await stand(outside.partyId, -3, -1);
    expect(await basis(outside)).toBe(404);
    await stand(admin.partyId, 0, null);
    expect(await basis(admin)).toBe(403);
  });

  it('opens by live duty cover, of the team or of a colleague, and only while it lasts', async () => {
    const duty = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    const cover = async (values: object) => {
      await app.fixtures.query('DELETE FROM cover WHERE org_id = $1', [orgId]);
      await insert('cover', {
        id: newId(), covering_worker_id: duty.partyId, reason: 'leave',
        starts_at: new Date(Date.now() - 60_000), ends_at: new Date(Date.now() + 60_000), ...values,
      }); // prettier-ignore
      return basis(duty);
    };
    expect(await basis(duty)).toBe(404);
    expect(await cover({ team_id: teamId })).toBe('cover');
    expect(await cover({ covered_worker_id: worker.partyId })).toBe('cover');
    expect(await cover({ covered_worker_id: duty.partyId })).toBe(404);
    expect(await cover({ team_id: teamId, ended_at: new Date() })).toBe(404);
    expect(await cover({ team_id: teamId, starts_at: new Date(Date.now() + 30_000) })).toBe(404);
    expect(
      await cover({
        team_id: teamId,
        starts_at: new Date(Date.now() - 60_000),
        ends_at: new Date(Date.now() - 30_000),
      }),
    ).toBe(404);
  });

  it('invariant 10: opens to a supporter exactly what live consents do', async () => {
    const supporter = await app.fixtures.supporter(orgId, person.partyId);
    expect(await basis(supporter)).toBe(404);
    const consent = async (values: object) =>
      insert('consent', {
        id: newId(), person_id: person.partyId, recipient_id: supporter.partyId, purpose: newId(), basis: 'own', ...values,
      }); // prettier-ignore
    await consent({ section: 'goals', status: 'proposed' });
    await consent({ section: 'crisis', status: 'withdrawn' });
    await consent({ section: 'safety', status: 'refused' });
    await consent({ section: 'strengths', status: 'given', expires_on: await day(-1) });
    expect(await basis(supporter)).toBe(404);

    await consent({ section: 'about_me', status: 'given', expires_on: await day(0) });
    await consent({ section: 'circle', status: 'narrowed' });
    await consent({ section: 'reviews', status: 'narrowed' });
    await consent({ section: 'reviews', status: 'given' });
    const { body } = await look(supporter);
    expect(body.access).toEqual({
      basis: 'consent',
      sections: expect.arrayContaining(['about_me', 'circle', 'reviews']),
      ownWordsOnly: ['circle'],
      ownWordsWritable: [],
      mayWrite: false,
    });
    expect(body.access.sections).toHaveLength(3);
    expect(Object.keys(body).sort()).toEqual(['access', 'calledAs', 'id', 'name', 'version']);

    const other = await app.fixtures.person(orgId, teamId, worker.partyId);
    expect(await basis(supporter, other.partyId)).toBe(404);
    await app.fixtures.query(`UPDATE supporter SET wanted = 'no' WHERE org_id = $1`, [orgId]);
    expect(await basis(supporter)).toBe(404);
    await app.fixtures.query(`UPDATE supporter SET wanted = 'yes', ended_at = now() WHERE org_id = $1`, [
      orgId,
    ]);
    expect(await basis(supporter)).toBe(404);
  });

  it('of a third-party system is that of the clinician it names, cut to its scopes', async () => {
    const key = await app.fixtures.apiKey(orgId, ['people:read', 'goals:read', 'goals:write']);
    const get = (acting?: string) =>
      new Api(app, key).get<Person>(`/v1/people/${person.partyId}`, {
        headers: acting === undefined ? {} : { 'trellis-acting-worker': acting },
      });
    expect(await get()).toMatchObject({ status: 403, body: { code: 'acting_clinician_required' } });
    expect((await get(worker.partyId)).body.access).toEqual({
      basis: 'team',
      sections: ['goals'],
      ownWordsOnly: [],
      ownWordsWritable: [],
      mayWrite: true,
    });
    const outside = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    expect(await get(outside.partyId)).toMatchObject({ status: 404 });
    const narrow = new Api(app, await app.fixtures.apiKey(orgId, ['goals:read']));
    expect(
      await narrow.get(`/v1/people/${person.partyId}`, {
        headers: { 'trellis-acting-worker': worker.partyId },
      }),
    ).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });

  it('invariant 16: never crosses organisations, and every refusal is kept', async () => {
    const southside = await app.fixtures.organisation('Southside');
    for (const role of ['practitioner', 'service_manager'] as const) {
      const foreign = await app.fixtures.worker(southside, role);
      const unknown = await look(foreign, newId());
      const theirs = await look(foreign);
      expect(theirs.status).toBe(404);
      expect({ ...theirs.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
    const outside = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    await look(outside);
    await look(worker);
    const looks = await app.fixtures.query(
      `SELECT outcome, basis, sections FROM access_entry WHERE org_id = $1 AND person_id = $2 AND party_id = ANY ($3)
       ORDER BY outcome`,
      [orgId, person.partyId, [outside.partyId, worker.partyId]],
    );
    expect(looks).toEqual([
      { outcome: 'denied', basis: 'not_found', sections: '' },
      { outcome: 'seen', basis: 'team', sections: 'person' },
    ]);
  });
});
