import { assertSchemaCompatibility, runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { migrations } from '../../../../migrations';

/** The schema that BullMQ's PostgreSQL backend lives in; the `queue` role may use it and nothing else. */
export const QUEUE_SCHEMA = 'bullmq';

const LOCK_TIMEOUT_MS = 10_000;

/** A data source that connects as the owner of the tables: for migrations and for the drift check. */
export function migratorDataSource(url: string, rows: EntityTarget<ObjectLiteral>[] = []): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: rows as never[],
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // A migration that cannot get its lock gives up rather than let requests queue up behind it.
    extra: { max: 1, lock_timeout: LOCK_TIMEOUT_MS },
  });
}

/**
 * Brings a database up to date as `migrator`: our tables, then BullMQ's schema with the grants of the `queue` role.
 * Safe to run by several processes at once (an advisory lock orders them) and again at any time.
 * @returns the names of the migrations that were applied.
 */
export async function migrate(migrationUrl: string): Promise<string[]> {
  const lock = new Client({ connectionString: migrationUrl });
  await lock.connect();
  const source = migratorDataSource(migrationUrl);
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('trellis:migrate'))`);
    await source.initialize();
    const applied = await source.runMigrations();
    await migrateQueue(lock);
    return applied.map((migration) => migration.name);
  } finally {
    if (source.isInitialized) await source.destroy();
    await lock.end();
  }
}

async function migrateQueue(client: Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  await assertSchemaCompatibility(client, QUEUE_SCHEMA);
  for (const statement of [
    `GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO queue`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO queue`,
    ...(await ownSequences(client)).map((name) => `GRANT USAGE, SELECT, UPDATE ON SEQUENCE ${name} TO queue`),
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO queue`,
  ])
    await client.query(statement);
}

/** The sequences that BullMQ's migrations made. Those of each queue are the `queue` role's own, and not ours to grant. */
async function ownSequences(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', $1::text, relname) AS name FROM pg_class
     WHERE relkind = 'S' AND relnamespace = $1::regnamespace AND relowner = current_user::regrole`,
    [QUEUE_SCHEMA],
  );
  return rows.map(({ name }) => name);
}
