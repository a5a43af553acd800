/** What the `app` role may do with a table. Rows are never hard-deleted unless they are derived or short-lived. */
export type Grant = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const TENANT = `org_id = (select nullif(current_setting('app.org_id', true), '')::uuid)`;

/**
 * The statements that give birth to a tenant table: the table, forced row level security and its two policies
 * (the tenant's, and the owner's, without which a backfill would silently touch no row), and the grants of `app`.
 */
export function tenantTable(
  name: string,
  columns: string,
  grants: Grant[] = ['SELECT', 'INSERT', 'UPDATE'],
): string[] {
  return [
    `CREATE TABLE ${name} (${columns})`,
    `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant ON ${name} TO app USING (${TENANT}) WITH CHECK (${TENANT})`,
    `CREATE POLICY owner ON ${name} TO migrator USING (true) WITH CHECK (true)`,
    `GRANT ${grants.join(', ')} ON ${name} TO app`,
  ];
}

/** A composite foreign key: a plain one would accept another tenant's row, since its check bypasses RLS. */
export function references(table: string, column: string, target: string, name?: string): string {
  const key = name ?? `fk_${table}__${column.replace(/_id$/, '')}`;
  return `CONSTRAINT ${key} FOREIGN KEY (org_id, ${column}) REFERENCES ${target} (org_id, id) ON DELETE RESTRICT`;
}

/** A closed list as text with a CHECK: a PostgreSQL enum is not leakproof and gets no index below RLS. */
export function oneOf(table: string, column: string, values: readonly string[]): string {
  const list = values.map((value) => `'${value}'`).join(', ');
  return `CONSTRAINT ck_${table}__${column} CHECK (${column} IN (${list}))`;
}
