import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { PlainError } from '../../commands/plain-error';
import { startEmbedded, type EmbeddedServer } from '../../platform/database/embedded';
import { migrate } from '../../platform/database/setup/migrate';
import { provisionDatabase } from '../../platform/database/setup/provision';
import { DEMO_ORGANISATIONS } from '../data';
import { forgetDatabase } from './forget-database';
import type { DemoOptions } from './demo-options';

/** A database for the demo, with every table made, and how to reach it. */
export interface DemoDatabase {
  readonly databaseUrl: string;
  readonly queueDatabaseUrl: string;
  readonly migrationDatabaseUrl: string;
  /** Resolves if the database is lost although nobody stopped it. */
  readonly lost: Promise<Error>;
  stop(): Promise<void>;
}

const DATABASE = 'trellis';
const LAST_WORDS_MS = 1000;

/** The one of DATABASE_URL, else PostgreSQL in the data folder. */
export function openDatabase(options: DemoOptions): Promise<DemoDatabase> {
  return options.env['DATABASE_URL'] ? givenDatabase(options) : embeddedDatabase(options);
}

async function givenDatabase({ env, fresh }: DemoOptions): Promise<DemoDatabase> {
  const { DATABASE_URL, QUEUE_DATABASE_URL, MIGRATION_DATABASE_URL } = env;
  if (fresh)
    throw new PlainError('--fresh starts the built-in database again: empty that of DATABASE_URL yourself.');
  if (!DATABASE_URL || !QUEUE_DATABASE_URL || !MIGRATION_DATABASE_URL)
    throw new PlainError(
      'DATABASE_URL needs QUEUE_DATABASE_URL and MIGRATION_DATABASE_URL beside it (npm run migrate -- --print-setup).',
    );
  await migrate(MIGRATION_DATABASE_URL);
  await refuseStrangers(MIGRATION_DATABASE_URL);
  return {
    databaseUrl: DATABASE_URL,
    queueDatabaseUrl: QUEUE_DATABASE_URL,
    migrationDatabaseUrl: MIGRATION_DATABASE_URL,
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/** The demo's logins, which everybody knows, must not come to stand beside real organisations. */
async function refuseStrangers(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const known = DEMO_ORGANISATIONS.map(({ name }) => name);
    const { rowCount } = await client.query('SELECT 1 FROM organisation WHERE name <> ALL ($1) LIMIT 1', [
      known,
    ]);
    if (rowCount)
      throw new PlainError(
        'The database of DATABASE_URL holds other organisations: give the demo one of its own.',
      );
  } finally {
    await client.end();
  }
}

async function embeddedDatabase({ dataDir, fresh, say }: DemoOptions): Promise<DemoDatabase> {
  const folder = join(dataDir, 'postgres');
  if (fresh) await forgetDatabase(folder);
  const server = await startEmbedded({ dataDir: folder, log: say });
  try {
    await provision(server);
  } catch (error) {
    const cause = await causeOf(error, server);
    await server.stop();
    throw cause;
  }
  return {
    databaseUrl: server.url(DATABASE, 'app'),
    queueDatabaseUrl: server.url(DATABASE, 'queue'),
    migrationDatabaseUrl: server.url(DATABASE, 'migrator'),
    lost: server.lost,
    stop: () => server.stop(),
  };
}

async function provision({ password, superuserUrl }: EmbeddedServer): Promise<void> {
  const passwords = password === null ? undefined : { migrator: password, app: password, queue: password };
  await provisionDatabase({ superuserUrl, database: DATABASE, passwords });
}

/** Where the server itself ended, its last words say more than the connection that broke with it. */
export function causeOf(error: unknown, { lost }: Pick<DemoDatabase, 'lost'>): Promise<unknown> {
  return Promise.race([lost, wait(LAST_WORDS_MS, error)]);
}
