import { Client } from 'pg';
import { queryPlan } from '../../../src/modules/people/domain/name-keys';
import { namesakesStatement } from '../../../src/modules/people/persistence/duplicate-statements';
import { caseloadStatement } from '../../../src/modules/people/persistence/people-caseload';
import { searchStatement } from '../../../src/modules/people/persistence/people-search';
import type { ReachMode } from '../../../src/modules/people/persistence/reach-sql';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { writeManyPeople } from './many-people';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

const PEOPLE = 50_000;
const LARGE = ['person', 'person_name_key', 'person_identifier', 'party', 'episode'];
const MODES: ReachMode[] = ['clinician', 'clinician_and_manager', 'manager'];
const FIRST = ['', '00000000-0000-0000-0000-000000000000', 21];

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

describe(`finding people among ${PEOPLE}`, () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let client: Client;
  let leading: Map<string, string>;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    await writeManyPeople(app.database.url('superuser'), await app.fixtures.organisation(), 2_000);
    await writeManyPeople(app.database.url('superuser'), orgId, PEOPLE);
    const [team] = await app.fixtures.query<{ id: string }>('SELECT id FROM team WHERE org_id = $1 LIMIT 1', [
      orgId,
    ]);
    worker = await app.fixtures.worker(orgId, 'practitioner', team!.id);
    client = new Client({ connectionString: app.database.url('app') });
    await client.connect();
    await client.query(`SELECT set_config('app.org_id', $1, false)`, [orgId]);
    const indexes = await app.fixtures.query<{ index: string; first: string }>(
      `SELECT i.relname AS index, a.attname AS first FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
       JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[0]`,
    );
    leading = new Map(indexes.map(({ index, first }) => [index, first]));
  }, 180_000);
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  /** The plans with these values, and for any values: PostgreSQL chooses between the two. */
  const plansOf = async (text: string, values: unknown[]): Promise<PlanNode[]> => {
    const [one, any] = [
      await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values),
      await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
      ),
    ];
    return [one, any].flatMap(({ rows }) => nodesOf(rows[0]!['QUERY PLAN'][0].Plan));
  };

  /** Every large table is reached through an index led by the organisation, and by its value. */
  const expectIndexes = (nodes: PlanNode[]): void => {
    const scans = nodes.filter(({ 'Node Type': type }) => type.includes('Scan'));
    const whole = scans.filter(
      (node) => node['Node Type'] === 'Seq Scan' && LARGE.includes(node['Relation Name']!),
    );
    expect(whole).toEqual([]);
    const indexed = scans.filter((node) => node['Index Name'] !== undefined);
    expect(indexed.length).toBeGreaterThan(0);
    for (const node of indexed) {
      expect(leading.get(node['Index Name']!)).toBe('org_id');
      expect(node['Index Cond']).toContain('org_id = ');
    }
  };

  const searchValues = (search: string): unknown[] => {
    const { tokens } = queryPlan(search);
    const fuzzy = tokens.flatMap(({ fuzzyKeys }, i) => fuzzyKeys.map((key) => ({ key, n: i + 1 })));
    return [
      orgId, worker.partyId, ...FIRST,
      tokens.map(({ prefixFrom }) => prefixFrom), tokens.map(({ prefixTo }) => prefixTo),
      fuzzy.map(({ key }) => key), fuzzy.map(({ n }) => n), [search], '-999999999', null, null,
    ]; // prettier-ignore
  };

  it.each(MODES)('searches by indexes led by the organisation, as %s', async (mode) => {
    for (const search of ['davies gwenor', 'moh', '9000000017'])
      expectIndexes(await plansOf(searchStatement(mode).text, searchValues(search)));
  });

  it.each(MODES)('lists by indexes led by the organisation, as %s', async (mode) => {
    const [team] = await app.fixtures.query<{ id: string }>('SELECT id FROM team WHERE org_id = $1 LIMIT 1', [
      orgId,
    ]);
    const filters = {
      all: [null, null],
      key_worker: [worker.partyId, null],
      team: [null, team!.id],
    } as const;
    for (const filter of ['all', 'key_worker', 'team'] as const) {
      const values = [orgId, worker.partyId, ...FIRST, ...filters[filter]];
      expectIndexes(await plansOf(caseloadStatement(mode, filter).text, values));
    }
  });

  it('looks for namesakes by indexes led by the organisation', async () => {
    const values = [orgId, worker.partyId, ['gwenor', 'davies'], 2, '1984'];
    expectIndexes(await plansOf(namesakesStatement('clinician').text, values));
  });

  it('would see a whole table read', async () => {
    const nodes = await plansOf(`SELECT id FROM person WHERE org_id = $1 AND lower(name) LIKE 'gwen%'`, [
      orgId,
    ]);
    expect(() => expectIndexes(nodes)).toThrow();
  });

  it('finds the people of the caller’s team, and nobody else', async () => {
    const api = new Api(app, worker);
    const theirs = await app.fixtures.query<{ name: string }>(
      `SELECT p.name FROM person p JOIN episode e ON e.org_id = p.org_id AND e.person_id = p.id
         JOIN membership m ON m.org_id = e.org_id AND m.team_id = e.team_id AND m.worker_id = $2
       WHERE p.org_id = $1 ORDER BY p.name`,
      [orgId, worker.partyId],
    );
    const { name } = theirs[1_000]!;
    const [given, family] = name.split(' ');
    const search = encodeURIComponent(`${family} ${given}`);
    const found = await api.get<{ items: { name: string }[] }>(`/v1/people?search=${search}&limit=100`);
    const exact = (all: { name: string }[]) => all.filter((one) => one.name === name).length;
    expect(exact(found.body.items)).toBe(exact(theirs));
    const list = await api.get<{ items: unknown[]; next: string }>('/v1/people?limit=20');
    expect(list.body.items).toHaveLength(20);
    const next = await api.get<{ items: unknown[] }>(
      `/v1/people?limit=20&cursor=${encodeURIComponent(list.body.next)}`,
    );
    expect(next.body.items).toHaveLength(20);
  });
});
