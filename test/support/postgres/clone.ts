import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { urlFor } from '../../../src/platform/database/setup/provision';
import { testServer } from './test-server';

/** As whom a test connects. */
export type CloneRole = 'app' | 'migrator' | 'queue' | 'superuser';

/** A database of a test file's own, with the whole schema and no rows. */
export interface ClonedDatabase {
  readonly name: string;
  url(role: CloneRole): string;
  /** Ends whatever is still connected, and deletes the database. */
  drop(): Promise<void>;
}

/**
 * Copies a template: that of the run, or another. One for each test file: tests of different files then never meet, and run side by side.
 * It may be left undropped: it goes with the server.
 */
export async function cloneDatabase(template = testServer().template): Promise<ClonedDatabase> {
  const { superuserUrl } = testServer();
  const name = `trellis_test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuserUrl, [
    `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`,
    takeOverPrivileges(name, template),
  ]);
  return {
    name,
    url: (role) => urlFor(superuserUrl, { database: name, ...(role === 'superuser' ? {} : { user: role }) }),
    drop: () => asSuperuser(superuserUrl, [`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`]),
  };
}

/** What a test has written becomes a template by this name. A template somebody is connected to cannot be copied. */
export async function makeTemplate({ name }: ClonedDatabase, template: string): Promise<void> {
  await asSuperuser(testServer().superuserUrl, [
    `ALTER DATABASE "${name}" RENAME TO "${template}"`,
    `ALTER DATABASE "${template}" WITH is_template true allow_connections false`,
  ]);
}

/** PostgreSQL copies what is in a database, but neither its owner nor who may connect; tests must see both. */
function takeOverPrivileges(name: string, template: string): string {
  return `UPDATE pg_database AS clone SET datdba = original.datdba, datacl = original.datacl
    FROM pg_database AS original WHERE clone.datname = '${name}' AND original.datname = '${template}'`;
}

async function asSuperuser(superuserUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
