import { setTimeout as wait } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import type { Config } from '../config/config';
import { QUEUE_SCHEMA } from './setup/migrate';

/** How long a database may take to come up beside the service before the service gives up. */
const PATIENCE_MS = 10_000;
const BETWEEN_TRIES_MS = 500;
/** PostgreSQL answers with these while it starts and stops: it is there, and not yet or no longer for us. */
const NOT_YET = ['57P01', '57P02', '57P03'];

/** What start-up says when there is no database to work with: one sentence, with the address and without the password. */
export class DatabaseUnreachable extends Error {}

/** What is said of a database that nobody has migrated yet. */
export const NOT_MIGRATED = 'The database is not migrated: run `npm run migrate`.';

/**
 * Asks once, before anything is built, whether both databases of the service answer and hold what migrations make.
 * @throws DatabaseUnreachable.
 */
export async function requireDatabases({ databaseUrl, queueDatabaseUrl }: Config): Promise<void> {
  await requireDatabase(databaseUrl, 'DATABASE_URL', 'identity');
  await requireDatabase(queueDatabaseUrl, 'QUEUE_DATABASE_URL', QUEUE_SCHEMA);
}

async function requireDatabase(url: string, variable: string, schema: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: deadline - Date.now() });
    client.on('error', () => undefined);
    const where = `${client.host}:${client.port} (${variable})`;
    const problem = await client.connect().then(
      () => null,
      (error: unknown) => error as Error & { code?: string },
    );
    const migrated = problem === null && (await hasSchema(client, schema));
    await client.end().catch(() => undefined);
    if (problem === null && !migrated) throw new DatabaseUnreachable(NOT_MIGRATED);
    if (problem === null) return;
    if (isFinal(problem))
      throw new DatabaseUnreachable(`PostgreSQL at ${where} refuses the service: ${problem.message}.`);
    if (Date.now() + BETWEEN_TRIES_MS < deadline) {
      await wait(BETWEEN_TRIES_MS);
      continue;
    }
    const tried = `tried for ${PATIENCE_MS / 1000} seconds`;
    throw new DatabaseUnreachable(
      `PostgreSQL cannot be reached at ${where}: ${problem.code ?? 'no answer'}, ${tried}.`,
    );
  }
}

async function hasSchema(client: Client, schema: string): Promise<boolean> {
  const { rows } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  return rows.length > 0;
}

/** Whether PostgreSQL itself said no: waiting changes nothing. */
function isFinal(problem: Error & { code?: string }): boolean {
  return problem instanceof DatabaseError && !NOT_YET.includes(problem.code ?? '');
}
