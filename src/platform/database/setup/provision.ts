import { Client } from 'pg';
import { migrate } from './migrate';
import { setupSql, type RoleName } from './roles';

/** Where to make a database: a superuser's connection to the server, and the name of the database to be. */
export interface ProvisionOptions {
  superuserUrl: string;
  database: string;
  /** Left out where the server trusts its socket. */
  passwords?: Record<RoleName, string>;
}

/** The same server and credentials, another database or role. Understands URLs whose host is a socket directory. */
export function urlFor(
  base: string,
  change: { database?: string; user?: string; password?: string },
): string {
  const url = new URL(base);
  if (change.database !== undefined) url.pathname = `/${change.database}`;
  const socket = url.searchParams.has('host');
  if (change.user !== undefined) {
    if (socket) url.searchParams.set('user', change.user);
    else url.username = change.user;
  }
  if (change.password !== undefined) {
    if (socket) url.searchParams.set('password', change.password);
    else url.password = encodeURIComponent(change.password);
  }
  return url.toString();
}

/** Creates the database when it is missing, its roles, and every table. Safe to run again. */
export async function provisionDatabase({
  superuserUrl,
  database,
  passwords,
}: ProvisionOptions): Promise<void> {
  const server = new Client({ connectionString: superuserUrl });
  await server.connect();
  try {
    const found = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await server.query(`CREATE DATABASE "${database}"`);
  } finally {
    await server.end();
  }
  const owner = new Client({ connectionString: urlFor(superuserUrl, { database }) });
  await owner.connect();
  try {
    for (const statement of setupSql(database, passwords)) await owner.query(statement);
  } finally {
    await owner.end();
  }
  const credentials = passwords ? { password: passwords.migrator } : {};
  await migrate(urlFor(superuserUrl, { database, user: 'migrator', ...credentials }));
}
