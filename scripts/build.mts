import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'dist', '.built-from');
const NEST = join(ROOT, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
const SOURCES = ['src/**/*.ts', 'migrations/**/*.ts', 'tsconfig*.json', 'nest-cli.json', 'package-lock.json'];

/** A hash of everything that goes into `dist`: names and contents, not times, so a fresh clone is told apart. */
function sources(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: ROOT }).filter((file) => !file.endsWith('.spec.ts'));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Compiles into `dist`, and ends the process where the compiler finds a fault: it has said which. */
export function build(): void {
  const from = sources();
  const { status } = spawnSync(process.execPath, [NEST, 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
  writeFileSync(STAMP, from);
}

/** Compiles if a source has changed since the last build; an image that holds `dist` alone is taken as it is. */
export function buildIfStale(): void {
  if (!existsSync(NEST) || !existsSync(join(ROOT, 'src'))) return;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources()) return;
  process.stderr.write('Building (a few seconds, only when a source has changed) …\n');
  build();
}

if (import.meta.main) build();
