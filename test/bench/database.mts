import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedServer, startEmbedded } from '../../src/platform/database/embedded/index.ts';
import type { provisionDatabase, urlFor } from '../../src/platform/database/setup/provision.ts';
import type { indexKeys } from '../../src/modules/people/domain/name-keys.ts';
import type { Databases } from './load/processes.mts';
import { seed } from './seed/seed.mts';

interface Built {
  readonly startEmbedded: typeof startEmbedded;
  readonly provisionDatabase: typeof provisionDatabase;
  readonly urlFor: typeof urlFor;
  readonly indexKeys: typeof indexKeys;
}

/** The parts of the built program that the bench stands on. */
export function built(): Built {
  const load = createRequire(import.meta.url);
  const part = (file: string): object =>
    load(join(import.meta.dirname, '..', '..', 'dist', 'src', file)) as object;
  return Object.assign(
    part('platform/database/embedded'),
    part('platform/database/setup/provision'),
    part('modules/people/domain/name-keys'),
  ) as Built;
}

/**
 * PostgreSQL as it comes with Trellis, and durable: fsync and synchronous_commit are on, as in production. Only what
 * a machine with this much data would be given anyway is raised.
 */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '512MB',
  max_wal_size: '4GB',
};

/** A server with its databases, one for each scale. */
export interface BenchServer {
  /** Makes and fills the database of a scale where it is not there yet. */
  database(organisations: number, plans: number): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

export interface BenchDatabase extends Databases {
  readonly plans: number;
  /** Connected as the superuser; foreign keys and triggers are asleep on this connection. */
  readonly superuser: Client;
  /** Null where it was full already. */
  readonly seeded: { readonly rows: number; readonly seconds: number } | null;
}

/** Starts it in `folder`, or in a folder that goes with it. */
export async function startBenchServer(folder: string | undefined): Promise<BenchServer> {
  const program = built();
  const server = await program.startEmbedded({
    dataDir: folder ?? mkdtempSync(join(tmpdir(), 'trellis-bench-')),
    disposable: folder === undefined,
    settings: SETTINGS,
    log: () => undefined,
  });
  const open: Client[] = [];
  return {
    database: async (organisations, plans) => {
      const database = await prepare(program, server, organisations, plans);
      open.push(database.superuser);
      return database;
    },
    stop: async () => {
      await Promise.all(open.map((client) => client.end()));
      await server.stop();
    },
  };
}

/** Makes and fills the database of a scale on a server, where it is not there yet. */
export async function prepare(
  program: Built,
  server: Pick<EmbeddedServer, 'superuserUrl' | 'url'>,
  organisations: number,
  plans: number,
): Promise<BenchDatabase> {
  const database = `bench_${organisations}_${plans}`;
  const began = performance.now();
  await program.provisionDatabase({ superuserUrl: server.superuserUrl, database });
  const url = program.urlFor(server.superuserUrl, { database });
  const superuser = new Client({ connectionString: url });
  await superuser.connect();
  const { rows } = await superuser.query<{ full: boolean }>('SELECT EXISTS (SELECT FROM plan) AS full');
  const filled =
    rows[0]?.full === true ? null : await seed(superuser, { organisations, plans }, program.indexKeys);
  await superuser.query('SET session_replication_role = replica');
  const seconds = (performance.now() - began) / 1000;
  return {
    plans,
    superuser,
    seeded: filled === null ? null : { rows: filled, seconds },
    app: server.url(database, 'app'),
    queue: server.url(database, 'queue'),
  };
}
