import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, buildWebIfStale } from './build.mts';

// `node scripts/run-built.mts src/cli.js demo --fresh`: runs a built program in this very process, so that signals
// reach it and no shell stands in between. The build is brought up to date first.
const [program = '', ...rest] = process.argv.slice(2);
buildIfStale();
buildWebIfStale();
const file = join(import.meta.dirname, '..', 'dist', program);
process.argv.splice(1, process.argv.length, file, ...rest);
await import(pathToFileURL(file).href);
