import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { migrations } from '../../migrations/index.ts';
import { buildIfStale } from '../../scripts/build.mts';
import { ROOT } from './gate.mts';

// Lints the SQL of the migrations for locks and other dangers to a running service. Those of the first release are
// born together on an empty database, so they are read as one; each later one meets live tables, and is read alone.

const FIRST_RELEASE = 1_796_000_000_000;
const FOLDER = join(ROOT, '.cache', 'migrations');

/** What a migration would send on its way up. */
async function statementsOf(Migration: (typeof migrations)[number]): Promise<string> {
  const statements: string[] = [];
  const recorder = { query: (sql: string) => Promise.resolve(void statements.push(sql)) };
  await new Migration().up(recorder as never);
  return statements.map((statement) => `${statement};\n`).join('');
}

buildIfStale();
const built = createRequire(import.meta.url)(join(ROOT, 'dist', 'migrations')) as {
  migrations: typeof migrations;
};
const files: Record<string, string> = {};
for (const Migration of built.migrations) {
  const age = Number(/\d{13}$/.exec(Migration.name)?.[0]);
  const file = age < FIRST_RELEASE ? 'first-release.sql' : `${Migration.name}.sql`;
  files[file] = (files[file] ?? '') + (await statementsOf(Migration));
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, sql] of Object.entries(files)) writeFileSync(join(FOLDER, name), sql);
const squawk = join(ROOT, 'node_modules', '.bin', 'squawk');
const paths = Object.keys(files).map((name) => join(FOLDER, name));
const { status } = spawnSync(process.execPath, [squawk, '--config', join(ROOT, '.squawk.toml'), ...paths], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
