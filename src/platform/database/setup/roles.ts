/**
 * The three roles of one database. Migrations never create roles: a managed PostgreSQL gets this text from
 * `cli migrate --print-setup`, the embedded one runs it as its superuser.
 */
export function setupSql(database: string, passwords?: Record<RoleName, string>): string[] {
  const role = (name: RoleName): string[] => [
    `DO $$ BEGIN CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
       EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    ...(passwords ? [`ALTER ROLE ${name} PASSWORD '${passwords[name]}'`] : []),
  ];
  const db = `"${database}"`;
  return [
    ...ROLES.flatMap(role),
    `ALTER DATABASE ${db} OWNER TO migrator`,
    `REVOKE ALL ON DATABASE ${db} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${db} TO app, queue`,
    // BullMQ adds jobs in bulk by way of a temporary table.
    `GRANT TEMPORARY ON DATABASE ${db} TO queue`,
    `ALTER SCHEMA public OWNER TO migrator`,
    `REVOKE ALL ON SCHEMA public FROM PUBLIC`,
  ];
}

export const ROLES = ['migrator', 'app', 'queue'] as const;
export type RoleName = (typeof ROLES)[number];
