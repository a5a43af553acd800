import type { Client } from 'pg';

/** What changes by being looked at: when a credential was last used. */
const TOUCHED = `- 'last_seen_at' - 'last_used_on'`;
/** Refusals are recorded: the one thing that a refused request leaves behind. */
const NOT_A_DENIAL = `coalesce(row->>'outcome', '') <> 'denied'`;

const TABLES = `
  SELECT format('%I.%I', c.table_schema, c.table_name) AS name FROM information_schema.columns c
  JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.column_name = 'org_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`;

/** The tables that hold rows of organisations, from the catalogue. */
export async function tenantTables(client: Client): Promise<string[]> {
  return (await client.query<{ name: string }>(TABLES)).rows.map(({ name }) => name);
}

/** A fingerprint of every row of one organisation, table by table. */
export async function checksumOf(
  client: Client,
  tables: readonly string[],
  orgId: string,
): Promise<Record<string, string>> {
  const parts = tables.map(
    (table) => `SELECT '${table}' AS name, (
      SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(row::text, '|' ORDER BY row::text)), '')
      FROM (SELECT to_jsonb(t) ${TOUCHED} AS row FROM ${table} t WHERE t.org_id = '${orgId}') AS rows
      WHERE ${NOT_A_DENIAL}) AS sum`,
  );
  const { rows } = await client.query<{ name: string; sum: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
