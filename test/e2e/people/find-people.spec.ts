import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Line {
  id: string;
  name: string;
}
interface Found {
  items: Line[];
  next: string | null;
}

const NAMES = [
  { name: 'Zoë Nuñez-Álvarez', calledAs: 'Zo' },
  { name: 'Siobhán O’Brien' },
  { name: 'Margaret Hale', calledAs: 'Peggy' },
  { name: 'Margarita Halle' },
  { name: 'محمد الأحمد' },
  { name: '王小明' },
  { name: 'Hale Osman' },
  { name: 'Ann Li 🌻' },
];

describe('finding people', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let worker: Caller;
  let here: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    worker = await app.fixtures.worker(orgId, 'practitioner', riverside, 'Ngozi');
    here = new Api(app, worker);
    for (const [i, person] of NAMES.entries())
      await here.post('/v1/people', {
        ...person,
        identifiers: [{ system: 'urn:nhs', value: `943 476 59${i}` }],
        episode: {
          teamId: riverside,
          referredOn: '2026-01-05',
          ...(i < 3 ? { keyWorkerId: worker.partyId } : {}),
        },
      });
  });
  afterAll(() => app.close());

  const find = async (query: string, api = here) => (await api.get<Found>(`/v1/people?${query}`)).body;
  const search = async (text: string, api = here) =>
    (await find(`search=${encodeURIComponent(text)}`, api)).items.map(({ name }) => name);

  it.each([
    ['zoe nunez', ['Zoë Nuñez-Álvarez']],
    ['nunezalvarez', ['Zoë Nuñez-Álvarez']],
    ['ALVAREZ zoe', ['Zoë Nuñez-Álvarez']],
    ['obrein', ['Siobhán O’Brien']],
    ['brien siobhan', ['Siobhán O’Brien']],
    ['pegy', ['Margaret Hale']],
    ['hale margaret', ['Margaret Hale']],
    ['marg', ['Margaret Hale', 'Margarita Halle']],
    ['محمد', ['محمد الأحمد']],
    ['王小', ['王小明']],
    ['943 476 590', ['Zoë Nuñez-Álvarez']],
    ['nobody', []],
    ['🌻', []],
  ])('by %s', async (text, names) => {
    expect(await search(text)).toEqual(names);
  });

  it('puts the best match first: whole words, then beginnings, then slips', async () => {
    expect(await search('hale')).toEqual(['Hale Osman', 'Margaret Hale', 'Margarita Halle']);
    expect(await search('halle')).toEqual(['Margarita Halle', 'Hale Osman', 'Margaret Hale']);
  });

  it('pages through each person once', async () => {
    for (const query of ['limit=3', 'limit=1&search=ha', `limit=2&team=${riverside}`]) {
      const whole = await find(query.replace(/limit=\d/, 'limit=100'));
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const page = await find(`${query}${cursor}`);
        seen.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        cursor = `&cursor=${encodeURIComponent(page.next)}`;
      }
      expect(seen).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(seen).size).toBe(whole.items.length);
    }
    expect((await here.get('/v1/people?cursor=abc')).status).toBe(400);
    expect((await here.get('/v1/people?search=a&cursor=WyJhIiwiYiJd')).status).toBe(400);
    expect((await here.get('/v1/people?limit=101')).status).toBe(400);
  });

  it('lists the caller’s people by name with key worker and plan, cut by key worker and team', async () => {
    const all = await find('limit=100');
    expect(all.items).toHaveLength(NAMES.length);
    expect(all.items.map(({ name }) => name)).toEqual(
      (
        await app.fixtures.query<{ name: string }>(
          'SELECT name FROM person WHERE org_id = $1 ORDER BY name, id',
          [orgId],
        )
      ).map(({ name }) => name),
    );
    const mine = await find('keyWorker=me');
    expect(mine.items).toHaveLength(3);
    expect(mine.items[0]).toMatchObject({ keyWorker: { id: worker.partyId, name: 'Ngozi' }, plan: null });
    expect((await find(`keyWorker=${worker.partyId}&search=peggy`)).items).toHaveLength(1);
    expect((await find('keyWorker=me&search=osman')).items).toEqual([]);
    expect((await find(`keyWorker=me&team=${riverside}`)).items).toHaveLength(3);
    expect((await find(`team=${await app.fixtures.team(orgId)}`)).items).toEqual([]);
    expect((await here.get('/v1/people?keyWorker=you')).status).toBe(400);

    await app.fixtures.query(
      `INSERT INTO plan (org_id, id, person_id, status, review_on, created_by, updated_by)
       SELECT $1, gen_random_uuid(), $2, status, '2026-09-01', $3, $3 FROM unnest(ARRAY['ended', 'active']) AS status`,
      [orgId, mine.items[0]!.id, worker.partyId],
    );
    const [line] = (await find('keyWorker=me')).items;
    expect(line).toMatchObject({ plan: { status: 'active', reviewOn: '2026-09-01' } });
  });

  it('invariant 16: shows nobody out of reach, by name, by identifier or in a list', async () => {
    const apart = new Api(
      app,
      await app.fixtures.worker(orgId, 'peer_worker', await app.fixtures.team(orgId)),
    );
    const southside = await app.fixtures.organisation('Southside');
    const foreign = new Api(app, await app.fixtures.worker(southside, 'service_manager'));
    for (const api of [apart, foreign])
      for (const query of [
        '',
        'search=hale',
        `search=${encodeURIComponent('943 476 590')}`,
        `team=${riverside}`,
        `keyWorker=${worker.partyId}`,
        `keyWorker=${worker.partyId}&team=${riverside}&search=zo`,
      ])
        // prettier-ignore
        expect(await find(query, api)).toEqual({ items: [], next: null });
    const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
    expect((await find('limit=100', manager)).items).toHaveLength(NAMES.length);
    expect(await search('hale', manager)).toHaveLength(3);
    for (const role of ['admin', 'auditor'] as const)
      expect((await new Api(app, await app.fixtures.worker(orgId, role)).get('/v1/people')).status).toBe(403);
  });

  it('finds those reached through the circle and by cover too, each once', async () => {
    const apart = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    const [first, second] = (await find('limit=100')).items;
    for (const [i, personId] of [first!.id, first!.id, second!.id].entries())
      await app.fixtures.query(
        `INSERT INTO circle_member (org_id, id, person_id, party_id, from_on, created_by, updated_by)
         VALUES ($1, gen_random_uuid(), $2, $3, '2026-01-0${i + 1}', $3, $3)`,
        [orgId, personId, apart.partyId],
      );
    const api = new Api(app, apart);
    expect((await find('', api)).items.map(({ id }) => id)).toEqual([first!.id, second!.id]);
    await app.fixtures.query(
      `INSERT INTO cover (org_id, id, covering_worker_id, covered_worker_id, starts_at, ends_at, reason, created_by, updated_by)
       VALUES ($1, gen_random_uuid(), $2, $3, now() - interval '1 hour', now() + interval '1 hour', 'x', $3, $3)`,
      [orgId, apart.partyId, worker.partyId],
    );
    const names = (await find('', api)).items.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect((await find('limit=2', api)).next).not.toBeNull();
  });

  it('leaves one row for a list, without the names', async () => {
    const looks = await app.fixtures.query(
      'SELECT person_id, sections, basis FROM access_entry WHERE org_id = $1 AND party_id = $2 AND person_id IS NULL',
      [orgId, worker.partyId],
    );
    expect(looks).toEqual([{ person_id: null, sections: 'person', basis: 'list' }]);
  });
});
