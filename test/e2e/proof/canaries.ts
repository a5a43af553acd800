import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../../src/shared/ids';
import { reasonOf, SHAPED } from './canary-columns';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

const WORDS = `
  SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type FROM information_schema.columns c
  JOIN information_schema.columns o ON o.table_schema = c.table_schema AND o.table_name = c.table_name
    AND o.column_name = 'org_id'
  WHERE c.table_schema = 'public' AND (c.data_type IN ('text', 'jsonb', 'bytea') OR c.udt_name = '_text')
    AND c.column_name <> 'org_id' ORDER BY 1, 2`;

/** Strings that stand nowhere but in one organisation's rows, one for every column that may hold somebody's words. */
export class Canaries {
  private constructor(
    private readonly mark: string,
    /** `table.column`, where a canary sits. */
    readonly columns: readonly string[],
  ) {}

  /** Writes a canary into every such column of every row of the organisation, past triggers and foreign keys. */
  static async plant(superuser: Client, orgId: string): Promise<Canaries> {
    const mark = `zq${randomBytes(6).toString('hex')}`;
    const { rows } = await superuser.query<Column>(WORDS);
    const columns = rows.filter(({ table, column }) => reasonOf(table, column) === null);
    await superuser.query(`SET session_replication_role = replica`);
    for (const column of columns) await plantOne(superuser, orgId, column, `${mark}.${nameOf(column)}.`);
    await superuser.query(`SET session_replication_role = DEFAULT`);
    return new Canaries(mark, columns.map(nameOf));
  }

  /** The columns whose canaries are in this text. */
  foundIn(text: string): string[] {
    if (!text.includes(this.mark)) return [];
    const found = [...text.matchAll(new RegExp(`${this.mark}\\.([a-z_]+\\.[a-z_]+)\\.`, 'g'))];
    return [...new Set(found.map((match) => match[1] ?? ''))].sort();
  }

  /** Which canaries a role sees in the tables themselves, by the same search. */
  async visibleTo(client: Client, tables: readonly string[]): Promise<string[]> {
    const found = new Set<string>();
    for (const table of tables) {
      const { rows } = await client.query<{ text: string | null }>(
        `SELECT string_agg(t::text, ' ') AS text FROM ${table} t`,
      );
      const text = rows[0]?.text ?? '';
      // Bytes are shown as hex.
      const bytes = [...text.matchAll(/\\\\?x((?:[0-9a-f]{2}){8,})/g)].map((match) =>
        Buffer.from(match[1] ?? '', 'hex').toString('utf8'),
      );
      for (const column of this.foundIn([text, ...bytes].join(' '))) found.add(column);
    }
    return [...found].sort();
  }
}

function nameOf({ table, column }: Column): string {
  return `${table}.${column}`;
}

async function plantOne(client: Client, orgId: string, column: Column, canary: string): Promise<void> {
  const name = nameOf(column);
  // Unique keys want distinct values: the row's own place ends each canary.
  const perRow = `$1::text || row_number() OVER ()`;
  const shaped = SHAPED[name];
  if (shaped !== undefined) {
    await client.query(`UPDATE ${column.table} SET ${shaped} WHERE org_id = $2`, [canary, orgId]);
    return;
  }
  const value = { text: 'k.canary', jsonb: `jsonb_build_object('note', k.canary)`, ARRAY: 'ARRAY[k.canary]' }[
    column.type
  ];
  if (value === undefined) throw new Error(`Say in canary-columns.ts how a canary gets into ${name}.`);
  await client.query(
    `UPDATE ${column.table} t SET ${column.column} = ${value}
     FROM (SELECT ctid AS place, ${perRow} AS canary FROM ${column.table} WHERE org_id = $2) k WHERE t.ctid = k.place`,
    [canary, orgId],
  );
}

/** Optional columns that a CHECK wants filled. */
const ALSO: Record<string, readonly string[]> = { 'public.cover': ['team_id'] };

const REQUIRED = `
  SELECT a.attname AS column, format_type(a.atttypid, NULL) AS type,
    (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'c'
       AND k.conkey = ARRAY[a.attnum] LIMIT 1) AS check,
    (SELECT k.confrelid::regclass::text FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'f'
       AND a.attnum = ANY (k.conkey) AND array_length(k.conkey, 1) = 2 LIMIT 1) AS target
  FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
    AND (a.attnotnull AND NOT a.atthasdef OR a.attname = ANY ($2)) AND a.attname <> 'org_id' ORDER BY a.attnum`;

interface Required {
  readonly column: string;
  readonly type: string;
  readonly check: string | null;
  readonly target: string | null;
}

/** Gives the organisation a row in each of its tables that has none, from the catalogue: no table is left untried. */
export async function fillEmptyTables(
  superuser: Client,
  tables: readonly string[],
  orgId: string,
): Promise<string[]> {
  const filled: string[] = [];
  for (const table of tables) {
    const { rowCount } = await superuser.query(`SELECT 1 FROM ${table} WHERE org_id = $1 LIMIT 1`, [orgId]);
    if (rowCount) continue;
    const { rows } = await superuser.query<Required>(REQUIRED, [table, ALSO[table] ?? []]);
    const values: unknown[] = [];
    for (const column of rows) values.push(await valueOf(superuser, orgId, column, values.length));
    const names = ['org_id', ...rows.map(({ column }) => column)];
    await superuser.query(`SET session_replication_role = replica`);
    await superuser.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      [orgId, ...values],
    );
    await superuser.query(`SET session_replication_role = DEFAULT`);
    filled.push(table);
  }
  return filled;
}

async function valueOf(
  client: Client,
  orgId: string,
  { type, check, target }: Required,
  place: number,
): Promise<unknown> {
  if (target) {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM ${target} WHERE org_id = $1 LIMIT 1`,
      [orgId],
    );
    return rows[0]?.id ?? newId();
  }
  if (type === 'uuid') return newId();
  if (type === 'text') return /'([a-z_]+)'/.exec(check ?? '')?.[1] ?? 'x';
  if (type === 'jsonb') return '{}';
  if (type === 'bytea') return Buffer.from('{}');
  if (type.endsWith('[]')) return [];
  if (type === 'boolean') return false;
  if (type === 'date') return '2026-01-05';
  if (type.startsWith('timestamp')) return new Date(Date.now() + place * 1000); // a later column is a later moment
  return 1;
}
