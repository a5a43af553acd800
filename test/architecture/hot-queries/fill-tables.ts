import { Client } from 'pg';

const ROWS = 4_000;
const ORGANISATIONS = 4;

/** A value for row `i` by the column's type: every row another, the same each time the test is run. */
const VALUES: Readonly<Record<string, string>> = {
  uuid: `md5(i || $1)::uuid`,
  text: `left(md5(i || $1), 8)`,
  integer: `i`,
  bigint: `i`,
  smallint: `1`,
  boolean: `i % 2 = 0`,
  date: `current_date - i % 300`,
  'timestamp with time zone': `now() - i * interval '1 hour'`,
  jsonb: `'{}'::jsonb`,
  bytea: `''::bytea`,
  _text: `'{}'::text[]`,
  _int4: `'{}'::integer[]`,
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * Fills every tenant table with rows of many organisations, so that PostgreSQL has something to choose by. They mean
 * nothing: foreign keys are asleep and the closed lists of this database are opened.
 */
export async function fillTables(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await openClosedLists(client);
    const { rows } = await client.query<Column>(
      `SELECT c.table_name AS table, c.column_name AS column,
         CASE c.data_type WHEN 'ARRAY' THEN c.udt_name ELSE c.data_type END AS type,
         c.is_nullable = 'YES' AS nullable
       FROM information_schema.columns c JOIN information_schema.columns o
         ON o.table_schema = c.table_schema AND o.table_name = c.table_name AND o.column_name = 'org_id'
       WHERE c.table_schema = 'public' AND c.is_generated = 'NEVER' AND c.is_identity = 'NO'
       ORDER BY c.table_name, c.ordinal_position`,
    );
    for (const [table, columns] of Map.groupBy(rows, (row) => row.table)) await fill(client, table, columns);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

async function openClosedLists(client: Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop
     FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
}

async function fill(client: Client, table: string, columns: readonly Column[]): Promise<void> {
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const values = columns.map((column) =>
    column.column === 'org_id' ? `md5((i % ${ORGANISATIONS})::text)::uuid` : valueOf(column),
  );
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM generate_series(1, ${ROWS}) AS i
     ON CONFLICT DO NOTHING`,
  );
}

function valueOf({ type, column, nullable }: Column): string {
  const value = VALUES[type]?.replaceAll('$1', `'${column}'`);
  if (value === undefined) throw new Error(`There is no value for a column of type ${type} (${column}).`);
  return nullable ? `CASE WHEN i % 7 < 2 THEN ${value} END` : value;
}
