import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressAssets } from './compress-assets.mts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const NEST = join(ROOT, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');

/** One half of what is built, and how to tell whether it is up to date. */
interface Half {
  readonly sources: readonly string[];
  /** Holds the hash of the sources that it was built from. */
  readonly stamp: string;
  /** Where its builder and sources are; an image that holds `dist` alone is taken as it is. */
  readonly needs: readonly string[];
  build(): void;
}

const API: Half = {
  sources: ['src/**/*.ts', 'migrations/**/*.ts', 'tsconfig*.json', 'nest-cli.json', 'package-lock.json'],
  stamp: join(DIST, '.built-from'),
  needs: [NEST, join(ROOT, 'src')],
  build: () => {
    for (const folder of ['src', 'migrations']) rmSync(join(DIST, folder), { recursive: true, force: true });
    run(NEST, 'build');
  },
};

const WEB: Half = {
  sources: ['web/*', 'web/src/**/*', 'docs/examples/api.d.ts', 'package-lock.json'],
  stamp: join(DIST, 'web', '.built-from'),
  needs: [VITE, join(ROOT, 'web', 'src')],
  build: () => {
    run(VITE, 'build', '--logLevel', 'warn', 'web');
    compressAssets(join(DIST, 'web', 'assets'));
  },
};

/** A hash of everything that goes in: names and contents, not times, so a fresh clone is told apart. */
function hashOf({ sources }: Half): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: ROOT, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.spec.ts'))
    .map((file) => join(file.parentPath, file.name));
  for (const file of files.sort()) hash.update(`${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs a builder, and ends the process where it finds a fault: it has said which. */
function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

function build(half: Half): void {
  const from = hashOf(half);
  half.build();
  writeFileSync(half.stamp, from);
}

function ifStale(half: Half): void {
  if (half.needs.some((place) => !existsSync(place))) return;
  if (existsSync(half.stamp) && readFileSync(half.stamp, 'utf8') === hashOf(half)) return;
  process.stderr.write('Building (a few seconds, only when a source has changed) …\n');
  build(half);
}

/** Compiles the service if a source of it has changed since the last build. */
export function buildIfStale(): void {
  ifStale(API);
}

/** Builds the web app if a source of it has changed since the last build. */
export function buildWebIfStale(): void {
  ifStale(WEB);
}

if (import.meta.main) {
  build(API);
  build(WEB);
}
