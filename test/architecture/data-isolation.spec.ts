import { Client } from 'pg';
import { newId } from '../../src/shared/ids';
import { cloneDatabase, type ClonedDatabase } from '../support/postgres/clone';
import { readCatalogue, type Table } from './catalogue/read-catalogue';
import { LISTED } from './catalogue/tenant-safety';
import { inOrderOfReference, rowsOfTenant, type Row } from './isolation/generate-rows';
import { insertInto, ownReach, trespasses } from './isolation/probe';

describe('the data of two organisations', () => {
  const [mine, theirs] = [newId(), newId()];
  let database: ClonedDatabase;
  let app: Client;
  let superuser: Client;
  let tables: Table[];
  let strangers: Map<string, Row>;

  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = await connect('superuser');
    app = await connect('app');
    const { tables: all } = await readCatalogue(superuser);
    tables = all.filter(({ name }) => name.startsWith('public.') && !(name in LISTED.tables));
    for (const orgId of [mine, theirs]) await fill(rowsOfTenant(tables, orgId));
    strangers = rowsOfTenant(tables, theirs);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
    await database.drop();
  });

  async function connect(role: 'app' | 'superuser'): Promise<Client> {
    const client = new Client({ connectionString: database.url(role) });
    await client.connect();
    return client;
  }

  async function fill(rows: Map<string, Row>): Promise<void> {
    for (const { name } of inOrderOfReference(tables)) {
      const row = rows.get(name) ?? {};
      await superuser.query(insertInto(name, row), Object.values(row));
    }
  }

  /** Everything the other organisation has, as one text. */
  async function everythingTheirs(): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    for (const { name } of tables) {
      const { rows } = await superuser.query(`SELECT t::text FROM ${name} t WHERE org_id = $1 ORDER BY 1`, [
        theirs,
      ]);
      answers[name] = rows;
    }
    return answers;
  }

  async function trespassesOf(client: Client, tenant: string | null): Promise<string[]> {
    const found: string[] = [];
    for (const table of tables) {
      const row = strangers.get(table.name) ?? {};
      found.push(...(await trespasses(client, table, { mine: tenant, theirs }, row)));
    }
    return found;
  }

  /** Plants a fault and looks at it as app, within a transaction that never ends well. */
  async function trespassesWith(fault: string): Promise<string[]> {
    await superuser.query('BEGIN');
    try {
      await superuser.query(fault);
      await superuser.query('SET LOCAL ROLE app');
      return await trespassesOf(superuser, mine);
    } finally {
      await superuser.query('ROLLBACK');
    }
  }

  it('is there to be seen: each tenant reads its row of every table, and changes it where it may', async () => {
    expect(tables.length).toBeGreaterThan(30);
    for (const tenant of [mine, theirs]) {
      for (const table of tables) {
        await app.query('BEGIN');
        const { seen, changed } = await ownReach(app, table, tenant);
        await app.query('ROLLBACK');
        expect([table.name, seen, changed ?? 1]).toEqual([table.name, 1, 1]);
      }
    }
  });

  it('is walled in: nothing of the other is read, added, changed, moved or deleted in any table', async () => {
    const before = await everythingTheirs();
    await app.query('BEGIN');
    const found = await trespassesOf(app, mine);
    await app.query('COMMIT');
    expect(found).toEqual([]);
    expect(await everythingTheirs()).toEqual(before);
  });

  it('is not there at all without a tenant', async () => {
    await app.query('BEGIN');
    const found = await trespassesOf(app, null);
    await app.query('COMMIT');
    expect(found).toEqual([]);
    for (const { name } of tables) {
      const { rowCount } = await app.query(`SELECT 1 FROM ${name}`);
      expect([name, rowCount]).toEqual([name, 0]);
    }
  });

  it.each([
    ['a policy that lets all through', `CREATE POLICY more ON plan_text TO app USING (true)`, 'public.plan_text: reading theirs came to 1, not to 0'],
    ['row security switched off', 'ALTER TABLE consent DISABLE ROW LEVEL SECURITY', 'public.consent: changing theirs came to 1, not to 0'],
    ['a policy that checks nothing', 'ALTER POLICY tenant ON progress WITH CHECK (true)', expect.stringMatching(/^public\.progress: adding to theirs came to /)],
    ['TRUNCATE granted', 'GRANT TRUNCATE ON suggestion TO app', 'public.suggestion: emptying the table came to 0, not to 42501'],
  ])('would be seen to leak through %s', async (_fault, sql, problem) => {
    expect(await trespassesWith(sql)).toContainEqual(problem);
  }); // prettier-ignore
});
