import { Client } from 'pg';
import { expectGolden } from '../support/golden';
import { cloneDatabase, type ClonedDatabase } from '../support/postgres/clone';
import { describeCatalogue } from './catalogue/describe-catalogue';
import { readCatalogue } from './catalogue/read-catalogue';
import { LISTED, tenantSafetyProblems } from './catalogue/tenant-safety';

const TENANT = `(org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))`;
const born = (name: string, more = ''): string => `
  CREATE TABLE ${name} (org_id uuid NOT NULL, id uuid NOT NULL, other_id uuid, words text, PRIMARY KEY (org_id, id)${more});
  ALTER TABLE ${name} OWNER TO migrator; ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner ON ${name} TO migrator USING (true) WITH CHECK (true);`;
const safe = (name: string, more = ''): string =>
  `${born(name, more)} CREATE POLICY tenant ON ${name} TO app USING ${TENANT} WITH CHECK ${TENANT};`;

/** [the fault, what makes it, what the checker must say] */
const FAULTS: [string, string, string | RegExp][] = [
  ['a table without policy', born('planted'), 'public.planted has no policy tenant'],
  ['a policy without WITH CHECK', `${born('planted')} CREATE POLICY tenant ON planted TO app USING ${TENANT};`, /planted has a policy tenant that is not the house's/],
  ['a policy for everyone', `${born('planted')} CREATE POLICY tenant ON planted USING ${TENANT} WITH CHECK ${TENANT};`, /planted has a policy tenant that is not the house's/],
  ['a policy that lets all through', `${safe('planted')} CREATE POLICY more ON planted TO app USING (true);`, 'public.planted has one policy too many: more'],
  ['a policy of the past', `ALTER POLICY tenant ON person USING (org_id = current_setting('app.org_id')::uuid);`, /person has a policy tenant that is not/],
  ['an owner shut out', `DROP POLICY owner ON person;`, 'public.person has no policy owner'],
  ['row security that spares the owner', 'ALTER TABLE person NO FORCE ROW LEVEL SECURITY;', 'public.person does not force row level security'],
  ['row security switched off', 'ALTER TABLE person DISABLE ROW LEVEL SECURITY;', 'public.person does not force row level security'],
  ['a plain foreign key', `CREATE UNIQUE INDEX planted_key ON person (id); ALTER TABLE episode ADD CONSTRAINT planted FOREIGN KEY (person_id) REFERENCES person (id);`, 'public.episode has the plain foreign key planted: its check bypasses row level security'],
  ['a foreign key the wrong way round', `CREATE UNIQUE INDEX planted_key ON person (id, org_id); ALTER TABLE episode ADD CONSTRAINT planted FOREIGN KEY (person_id, org_id) REFERENCES person (id, org_id);`, /episode has the plain foreign key planted/],
  ['a unique key not led by org_id', safe('planted', ', CONSTRAINT planted_words UNIQUE (words, org_id)'), 'public.planted has the key planted_words, which org_id does not lead'],
  ['a primary key not led by org_id', `${safe('planted')} ALTER TABLE planted DROP CONSTRAINT planted_pkey, ADD CONSTRAINT planted_pkey PRIMARY KEY (id, org_id);`, 'public.planted has the key planted_pkey, which org_id does not lead'],
  ['an index not led by org_id', 'CREATE INDEX planted ON person (name);', 'public.person has the index planted, which org_id does not lead'],
  ['an index on an expression', 'CREATE INDEX planted ON person (lower(name));', 'public.person has the index planted, which org_id does not lead'],
  ['a table without organisation', 'CREATE TABLE planted (id uuid PRIMARY KEY);', 'public.planted has no org_id uuid not null'],
  ['an organisation that may be absent', `${safe('planted')} ALTER TABLE planted DROP CONSTRAINT planted_pkey, ALTER org_id DROP NOT NULL;`, 'public.planted has no org_id uuid not null'],
  ['a table in a new schema', 'CREATE SCHEMA extra; CREATE TABLE extra.planted (id uuid PRIMARY KEY);', 'extra.planted has no org_id uuid not null'],
  ['an enum', `CREATE TYPE mood AS ENUM ('well'); ${safe('planted')} ALTER TABLE planted ADD mood mood;`, 'public.planted has the enum mood: it gets no index under row level security'],
  ['a view that bypasses', 'CREATE VIEW planted AS SELECT * FROM person;', 'public.planted is a view without security_invoker'],
  ['a materialised view', 'CREATE MATERIALIZED VIEW planted AS SELECT * FROM person;', 'public.planted is a relation that RLS does not guard'],
  ['TRUNCATE for app', 'GRANT TRUNCATE ON person TO app;', 'public.person grants TRUNCATE to app'],
  ['rows for everyone', 'GRANT SELECT ON person TO PUBLIC;', 'public.person is open to PUBLIC'],
  ['rows for the queue', 'GRANT SELECT ON person TO queue;', 'public.person is open to queue'],
  ['accounts for app', 'GRANT SELECT ON identity.account TO app;', 'identity.account is open to app'],
  ['DDL for app', 'GRANT CREATE ON SCHEMA public TO app;', 'the role app may create in public: USAGE, CREATE'],
  ['a schema for app', `DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO app', current_database()); END $$;`, 'the role app may CONNECT, CREATE in the database'],
  ['jobs for app', 'GRANT USAGE ON SCHEMA bullmq TO app;', 'the role app reaches bullmq: USAGE'],
  ['a role that bypasses', 'ALTER ROLE app BYPASSRLS;', 'the role app: bypassesRowSecurity'],
  ['a superuser', 'ALTER ROLE migrator SUPERUSER;', 'the role migrator: superuser'],
  ['a role within a role', 'GRANT migrator TO app;', 'the role app is a member of migrator'],
  ['a function for everyone', 'GRANT EXECUTE ON FUNCTION identity.account_by_email(text) TO PUBLIC;', 'identity.account_by_email(wanted text) runs as its owner for PUBLIC'],
  ['a function that looks where it is told', 'ALTER FUNCTION identity.account_by_email(text) RESET search_path;', 'identity.account_by_email(wanted text) does not fix its search_path'],
  ['a listing of what has gone', 'ALTER TABLE platform.due RENAME TO late;', 'platform.due is listed, and is not there'],
]; // prettier-ignore

describe('the catalogue', () => {
  let database: ClonedDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client({ connectionString: database.url('superuser') });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** What the checker says of the database with the fault in it, for as long as one look takes. */
  async function problemsWith(fault: string): Promise<string[]> {
    await client.query('BEGIN');
    try {
      await client.query(fault);
      return tenantSafetyProblems(await readCatalogue(client));
    } finally {
      await client.query('ROLLBACK');
    }
  }

  it('shows every table safe for tenants, or listed with a reason', async () => {
    const catalogue = await readCatalogue(client);
    expect(catalogue.tables.length).toBeGreaterThan(30);
    expect(tenantSafetyProblems(catalogue)).toEqual([]);
  });

  it('is as it was reviewed', async () => {
    expectGolden('catalogue.txt', describeCatalogue(await readCatalogue(client)));
  });

  it.each(FAULTS)('would show %s', async (_fault, sql, problem) => {
    const found = await problemsWith(sql);
    expect(found).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  it('would show no fault where a table is born as it should be', async () => {
    expect(await problemsWith(safe('planted'))).toEqual([]);
    const { tables, indexes, schemas } = LISTED;
    const reasons = [tables, indexes, schemas].flatMap((listed) => Object.values(listed));
    expect(reasons.every((reason) => reason.length > 20)).toBe(true);
  });

  it('differs from what was reviewed after any change', async () => {
    const before = describeCatalogue(await readCatalogue(client));
    for (const change of [
      'ALTER TABLE person ADD nickname text',
      'DROP TRIGGER tr_plan_version__frozen ON plan_version',
    ]) {
      await client.query('BEGIN');
      await client.query(change);
      expect(describeCatalogue(await readCatalogue(client))).not.toBe(before);
      await client.query('ROLLBACK');
    }
  });
});
