import { Client } from 'pg';
import { newId } from '../../../src/shared/ids';
import { issueSecret } from '../../../src/platform/identity/secret';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { until } from '../../support/until';

interface Entry {
  partyId: string;
  partyKind: string;
  kind: string;
  name: string;
  via: string | null;
  action: string;
  sections: string[];
  why: string | null;
}
interface Feed {
  items: { id: string; action: string; section: string | null }[];
  after: string;
}

describe('history and changes', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let staff: Api;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    amira = new Api(app, person);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const client = async (scopes: string[]): Promise<Api> => {
    const party = await app.fixtures.party(orgId, 'client', 'An EHR');
    const { token, hash } = issueSecret('apiKey', orgId);
    const times = { created_by: worker.partyId, expires_at: new Date(Date.now() + 3_600_000) };
    const key = {
      org_id: orgId,
      id: newId(),
      party_id: party,
      prefix: 'trk',
      secret_hash: hash,
      scopes,
      ...times,
    };
    await app.fixtures.insert('api_key', key);
    return new Api(app, { token });
  };

  /**
   * What was written so far may be told: the feed waits for every older transaction of the server, and the tests beside
   * this one write on the same server.
   */
  const settled = async (): Promise<void> => {
    const [now] = await app.fixtures.query<{ tx: string }>('SELECT pg_current_xact_id()::text AS tx');
    await until(
      async () => {
        const sql = `SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 AS over`;
        return (await app.fixtures.query<{ over: boolean }>(sql, [now?.tx]))[0]?.over === true;
      },
      'the transactions before this one ended',
      30_000,
    );
  };

  it('shows the person and their team alike who wrote, who looked, who was refused, and why', async () => {
    await staff.post(`/v1/plans/${planId}/values`, { words: { professional: 'Kind to others.' } });
    await staff.get(`/v1/plans/${planId}`);
    await staff.get(`/v1/plans/${planId}`);
    const stranger = new Api(
      app,
      await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId), 'Una'),
    );
    expect((await stranger.get(`/v1/plans/${planId}`)).status).toBe(404);
    const seen = await amira.get<{ items: Entry[] }>(`/v1/people/${person.partyId}/history`);
    expect(seen.status).toBe(200);
    const by = (kind: string): Entry[] => seen.body.items.filter((entry) => entry.kind === kind);
    expect(by('wrote').map(({ action }) => action)).toEqual(
      expect.arrayContaining(['value.created', 'plan.opened']),
    );
    expect(by('looked').filter(({ name }) => name === 'Ruth Osei')).toHaveLength(1);
    const team = { name: 'Ruth Osei', partyKind: 'worker', why: 'team' };
    expect(by('looked')).toContainEqual(expect.objectContaining(team));
    expect(by('refused')).toContainEqual(expect.objectContaining({ name: 'Una', why: 'not_found' }));
    expect(seen.text).not.toContain('Kind to others');
    const same = await staff.get<{ items: Entry[] }>(`/v1/people/${person.partyId}/history?limit=100`);
    expect(same.body.items.filter(({ kind }) => kind === 'wrote')).toEqual(by('wrote'));
    expect((await stranger.get(`/v1/people/${person.partyId}/history`)).status).toBe(404);
  });

  it('tells the person who else was there, without a page of their own visits between', async () => {
    await amira.get(`/v1/plans/${planId}`);
    const path = `/v1/people/${person.partyId}/history`;
    const all = (await amira.get<{ items: Entry[] }>(`${path}?limit=100`)).body.items;
    const own = all.filter(({ partyId }) => partyId === person.partyId);
    expect(new Set(own.map(({ partyKind }) => partyKind))).toEqual(new Set(['person']));
    const others = await amira.get<{ items: Entry[] }>(`${path}?limit=100&others=true`);
    expect(others.body.items).toEqual(all.filter(({ partyId }) => partyId !== person.partyId));
    const first = await amira.get<{ items: Entry[]; next: string }>(`${path}?limit=1&others=true`);
    const second = await amira.get<{ items: Entry[] }>(
      `${path}?limit=1&others=true&cursor=${first.body.next}`,
    );
    expect([...first.body.items, ...second.body.items]).toEqual(others.body.items.slice(0, 2));
    expect((await amira.get<{ items: Entry[] }>(`${path}?limit=100&others=false`)).body.items).toEqual(all);
    expect((await amira.get(`${path}?others=perhaps`)).status).toBe(400);
  });

  it('pages through the history without losing or doubling an entry', async () => {
    const seen: string[] = [];
    for (
      let path = `/v1/people/${person.partyId}/history?limit=1`, next: string | null = '';
      next !== null;
    ) {
      const { body } = await amira.get<{ items: { id: string }[]; next: string | null }>(path);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
      path = `/v1/people/${person.partyId}/history?limit=1&cursor=${next}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('gives each change once, and none behind a cursor already given out', async () => {
    const ehr = await client(['changes:read', 'people:read', 'values_preferences:read']);
    await settled();
    const first = await ehr.get<Feed>('/v1/changes');
    expect(first.body.items.map(({ action }) => action)).toEqual(['plan.opened', 'value.created']);

    // An older transaction is still writing while a younger one has committed: the feed waits for the older.
    const slow = new Client({ connectionString: app.database.url('migrator') });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO audit_entry (org_id, id, tx_id, party_id, request_id, action, subject_kind, subject_id, section)
       VALUES ($1, $2, pg_current_xact_id()::text::bigint, $3, 'slow', 'slow.write', 'value', $2, 'values_preferences')`,
      [orgId, newId(), worker.partyId],
    );
    await staff.post(`/v1/plans/${planId}/values`, { words: { professional: 'Quick.' } });
    const during = await ehr.get<Feed>(`/v1/changes?after=${first.body.after}`);
    expect(during.body).toEqual({ items: [], after: first.body.after });
    await slow.query('COMMIT');
    await slow.end();
    await settled();
    const after = await ehr.get<Feed>(`/v1/changes?after=${during.body.after}`);
    expect(after.body.items.map(({ action }) => action)).toEqual(['slow.write', 'value.created']);
  });

  it('is cut to the sections of the key, and closed to keys without the scope', async () => {
    const narrow = await client(['changes:read', 'goals:read']);
    expect((await narrow.get<Feed>('/v1/changes')).body.items).toEqual([]);
    expect(await (await client(['people:read'])).get('/v1/changes')).toMatchObject({
      status: 403,
      body: { code: 'scope_missing' },
    });
    expect((await amira.get('/v1/changes')).status).toBe(403);
    expect(await narrow.get('/v1/changes?after=bm9wZQ')).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor', errors: [{ pointer: '/after', code: 'invalid_cursor' }] },
    });
  });

  it('tells a key what its scopes let it read: of staff, sign-ins and sittings it hears nothing', async () => {
    const admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    await settled();
    const begin = (await (await client(['changes:read'])).get<Feed>('/v1/changes?limit=1')).body.after;
    const made = await admin.post('/v1/workers', { name: 'New Here', email: 'new.here@worker.example' });
    const teamId = String((await admin.post('/v1/teams', { name: 'Eastside', kind: 'community' })).body.id);
    const workerId = String(made.body.id);
    await admin.post(`/v1/workers/${workerId}/memberships`, { teamId, role: 'peer_worker' });
    await staff.post('/v1/sittings', { planId });
    await staff.post(`/v1/people/${person.partyId}/invitation`, { email: 'amira.invited@example.org' });
    const sister = await staff.post(`/v1/people/${person.partyId}/supporters`, {
      name: 'Leila',
      relationship: 'sister',
    });
    await amira.post(`/v1/people/${person.partyId}/consents`, {
      ...{ section: 'goals', recipientId: String(sister.body.id), purpose: 'to help', status: 'given' },
    });
    await amira.post(`/v1/people/${person.partyId}/circle`, { partyId: String(sister.body.id) });
    await settled();
    const heard = async (scopes: string[]): Promise<string[]> => {
      const ehr = await client(['changes:read', ...scopes]);
      const { body } = await ehr.get<Feed>(`/v1/changes?after=${begin}`);
      return body.items.map(({ action }) => action);
    };
    expect(await heard(['people:read'])).toEqual(['supporter.added', 'consent.given']);
    expect(await heard(['goals:read'])).toEqual([]);
    expect(await heard(['circle:read'])).toEqual(['circle_member.added']);
    const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
    const all = await manager.get<Feed>(`/v1/changes?after=${begin}`);
    expect(all.body.items.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'worker.created',
        'membership.started',
        'sitting.opened',
        'invitation.requested',
      ]),
    );
  });

  it('a reader to whom nothing was shown goes on from where it has read', async () => {
    const narrow = await client(['changes:read', 'crisis:read']);
    await settled();
    const start = (await narrow.get<Feed>('/v1/changes?limit=1')).body;
    expect(start.items).toEqual([]);
    await app.fixtures.query(
      `INSERT INTO audit_entry (org_id, id, tx_id, party_id, request_id, action, subject_kind, subject_id, section)
       SELECT $1, gen_random_uuid(), pg_current_xact_id()::text::bigint, $2, 'many', 'many.writes', 'value', $2, 'goals'
       FROM generate_series(1, 4500)`,
      [orgId, worker.partyId],
    );
    const contact = { name: 'Leila', phone: '01234 567890' };
    expect((await staff.post(`/v1/plans/${planId}/crisis-contacts`, contact)).status).toBe(201);
    await settled();
    const pages: Feed[] = [];
    for (let after = start.after; ; after = pages.at(-1)?.after ?? '') {
      pages.push((await narrow.get<Feed>(`/v1/changes?limit=1&after=${after}`)).body);
      if (pages.at(-1)?.after === after || pages.length > 9) break;
    }
    expect(pages.flatMap(({ items }) => items.map(({ action }) => action))).toEqual([
      'crisis_contact.created',
    ]);
    expect(pages.slice(0, 2).map(({ items }) => items)).toEqual([[], []]);
  });
});
