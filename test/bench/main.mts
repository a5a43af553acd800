import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../scripts/build.mts';
import type { CeilingInput } from './ceiling/server.mts';
import { startBenchServer, type BenchDatabase } from './database.mts';
import { LoadDriver, peakMemoryMb, serveApp, serveCeiling } from './load/processes.mts';
import { measureScenario, median, type Figures, type Stage } from './measure.mts';
import { readOptions, type Options } from './options.mts';
import { findPlaces } from './places.mts';
import { assertSameBytes, recordScenarios } from './record-scenarios.mts';
import { shortfalls, table, written, type Report } from './report.mts';
import { SCENARIOS, type Scenario } from './scenarios/index.mts';

// `npm run bench -- --json FILE [--quick]`; see README.md. Ends with 1 when a figure is not as it must be.

const POOL = 10;
const STARTS = 3;
const SAMPLES = 10;

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

async function readyMs(database: BenchDatabase): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const app = await serveApp(database);
    times.push(app.readyMs);
    await app.stop();
  }
  return median(times);
}

async function openStage(
  database: BenchDatabase,
  scenarios: readonly Scenario[],
  options: Options,
  scratch: string,
): Promise<Stage> {
  const { plans, superuser } = database;
  const places = await findPlaces(superuser, options.places);
  const { recorded, pipeline } = await recordScenarios(database, superuser, places, scenarios);
  const file = join(scratch, `ceiling-${plans}.json`);
  const input: CeilingInput = { databaseUrl: database.app, pool: POOL, pipeline, scenarios: recorded };
  writeFileSync(file, JSON.stringify(input));
  const profile = options.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', options.profile];
  const app = await serveApp(database, profile);
  const ceiling = await serveCeiling(file);
  for (const each of recorded) {
    await assertSameBytes({ app, ceiling, superuser, places }, each, SAMPLES);
    await each.scenario.reset?.(superuser, places);
  }
  say(`${plans} plans: the ceiling answers the same bytes as the application.`);
  return { plans, superuser, places, recorded, app, ceiling };
}

async function measure(options: Options, scratch: string): Promise<Report> {
  const scenarios = SCENARIOS.filter(({ name }) => name.includes(options.only ?? ''));
  const server = await startBenchServer(options.data);
  const driver = new LoadDriver();
  const stages: Stage[] = [];
  try {
    const databases: BenchDatabase[] = [];
    for (const plans of options.scales) {
      const database = await server.database(options.organisations, plans);
      if (database.seeded)
        say(`${plans} plans: ${database.seeded.rows} rows in ${database.seeded.seconds.toFixed(0)} s.`);
      databases.push(database);
    }
    const [smallest] = databases;
    const ready = smallest ? await readyMs(smallest) : Number.NaN;
    for (const database of databases) stages.push(await openStage(database, scenarios, options, scratch));
    const results: Figures[] = [];
    for (const { name } of scenarios) {
      const figures = await measureScenario(driver, stages, name, options);
      for (const { plans, rps, ratio } of figures)
        say(`${name}, ${plans} plans: ${rps.toFixed(0)}/s, ${ratio.toFixed(2)}`);
      results.push(...figures);
    }
    return { results, memoryMb: Math.max(...stages.map(({ app }) => peakMemoryMb(app))), readyMs: ready };
  } finally {
    driver.stop();
    for (const { app, ceiling } of stages) await Promise.all([app.stop(), ceiling.stop()]);
    await server.stop();
  }
}

const options = readOptions(process.argv.slice(2));
buildIfStale();
const scratch = mkdtempSync(join(tmpdir(), 'trellis-bench-scripts-'));
try {
  const report = await measure(options, scratch);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(written(report), null, 2)}\n`);
  process.stdout.write(`${table(report)}\n`);
  const short = shortfalls(report);
  for (const sentence of short) say(sentence);
  process.exitCode = short.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
