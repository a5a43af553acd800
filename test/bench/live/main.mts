import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../../scripts/build.mts';
import { startBenchServer, type BenchDatabase } from '../database.mts';
import { memoryMb, peakMemoryMb, serveApp, type Served } from '../load/processes.mts';
import type { Done, Job, LivePlace, Typed } from './jobs.mts';
import { fillDocument, isCompacted, livePlaces } from './places.mts';

// `npm run bench:live -- --json FILE [--quick]`: writing together, on PostgreSQL as it comes with Trellis, the API, the
// database and all the clients on the same cores. `--every MS` sets from one key of each writer to the next. Ends with 1
// when a figure is not as it must be. `--only typing,idling,loading` measures a part, for whoever works on it.

const WANTED = { p95: 100, typingMb: 500, loadMs: 200, idleMb: 300 };
const UPDATES = 50_000;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    profile: { type: 'string' },
    every: { type: 'string', default: '1000' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'typing,idling,loading' },
  },
});
const parts = values.only.split(',');
const size = values.quick
  ? { documents: 50, seconds: 5, sockets: 100, updates: 5_000 }
  : { documents: 200, seconds: 20, sockets: 1_000, updates: UPDATES };

interface Figures {
  readonly documents: number;
  readonly writers: number;
  readonly typed?: Typed;
  /** From one key of a writer to the next, in milliseconds. */
  readonly everyMs: number;
  readonly updatesPerSecond?: number;
  readonly typingMb?: number;
  readonly sockets: number;
  readonly idleMb?: number;
  readonly updates: number;
  readonly loadMs?: number;
}

const say = (text: string): boolean => process.stderr.write(`${text}\n`);
const clients = fork(join(import.meta.dirname, 'clients.mts'), {
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});

async function ask(job: Job): Promise<Done> {
  const answer = once(clients, 'message') as Promise<[Done]>;
  clients.send(job);
  const gone = once(clients, 'exit').then((): never => {
    throw new Error('The process of the clients has ended.');
  });
  const [done] = await Promise.race([answer, gone]);
  if (done.failed !== undefined) throw new Error(done.failed);
  return done;
}

/** What one look at everybody's rights takes on average, in milliseconds. */
async function rightsMs({ url }: Served): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string): number =>
    Number(new RegExp(`^trellis_live_rights_seconds_${name} (\\S+)`, 'm').exec(text)?.[1]);
  return (value('sum') / value('count')) * 1000;
}

async function within<T>(database: BenchDatabase, work: (app: Served) => Promise<T>): Promise<T> {
  const profile = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile];
  const app = await serveApp(database, profile);
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
}

async function typing(database: BenchDatabase, places: readonly LivePlace[]): Promise<[Typed, number]> {
  return within(database, async (app) => {
    const job = {
      kind: 'type',
      url: app.url,
      places,
      warmUpSeconds: 5,
      seconds: size.seconds,
      everyMs: Number(values.every),
    } as const;
    const { typed } = await ask(job);
    if (!typed) throw new Error('Nothing was typed.');
    say(`typed: ${JSON.stringify(typed)}, ${peakMemoryMb(app).toFixed(0)} MB at most`);
    return [typed, peakMemoryMb(app)];
  });
}

async function idling(database: BenchDatabase, places: readonly LivePlace[]): Promise<number> {
  return within(database, async (app) => {
    await ask({ kind: 'idle', url: app.url, places, sockets: size.sockets });
    const held = memoryMb(app);
    const look = await rightsMs(app);
    say(`${size.sockets} idle sockets: ${held.toFixed(0)} MB, a look at their rights ${look.toFixed(0)} ms`);
    await ask({ kind: 'leave' });
    return held;
  });
}

async function loading(database: BenchDatabase, place: LivePlace): Promise<number> {
  const alone = { kind: 'type', places: [{ ...place, tokens: place.tokens.slice(0, 1) }] } as const;
  const aKey = { ...alone, warmUpSeconds: 0, seconds: 1, everyMs: 300 };
  await within(database, ({ url }) => ask({ ...aKey, url }));
  // One key reaches the number at which the service compacts by itself.
  await fillDocument(database.superuser, place, size.updates - 1);
  await within(database, async ({ url }) => {
    await ask({ ...aKey, url });
    while (!(await isCompacted(database.superuser, place, size.updates))) await wait(100);
  });
  const { loadMs = [] } = await within(database, ({ url }) => ask({ kind: 'load', url, place, times: 7 }));
  say(`${size.updates} updates load in ${loadMs.map((each) => each.toFixed(0)).join(', ')} ms`);
  return [...loadMs].sort((a, b) => a - b)[Math.floor(loadMs.length / 2)] ?? Number.NaN;
}

function shortfalls({ typed, typingMb, idleMb, loadMs }: Figures): string[] {
  const found: string[] = [];
  const most = (what: string, value: number | undefined, wanted: number): void => {
    // Not asked for; what could not be measured is not a number, and no good.
    if (value === undefined) return;
    if (!(value <= wanted)) found.push(`${what}: ${value.toFixed(0)}, at most ${wanted} wanted`);
  };
  most('acknowledgement p95, ms', typed?.p95, WANTED.p95);
  most('memory while all type, MB', typingMb, WANTED.typingMb);
  most('memory with idle sockets, MB', idleMb, WANTED.idleMb);
  most('load of a long document, ms', loadMs, WANTED.loadMs);
  most('documents that diverged', typed?.diverged, 0);
  return found;
}

async function measure(database: BenchDatabase, places: readonly LivePlace[]): Promise<Figures> {
  const [first] = places;
  if (!first) throw new Error('There is no document.');
  const figures = {
    documents: places.length,
    writers: places.length * 3,
    everyMs: Number(values.every),
    sockets: size.sockets,
    updates: size.updates,
  };
  const [typed, typingMb] = parts.includes('typing') ? await typing(database, places) : [];
  const idleMb = parts.includes('idling') ? await idling(database, places) : undefined;
  const loadMs = parts.includes('loading') ? await loading(database, first) : undefined;
  return {
    ...figures,
    ...(typed && typingMb
      ? { typed, updatesPerSecond: Math.round(typed.updates / size.seconds), typingMb: Math.round(typingMb) }
      : {}),
    ...(idleMb === undefined ? {} : { idleMb: Math.round(idleMb) }),
    ...(loadMs === undefined ? {} : { loadMs: Math.round(loadMs) }),
  };
}

buildIfStale();
const server = await startBenchServer(undefined);
try {
  const database = await server.database(10, Math.max(size.documents, 20));
  const places = await livePlaces(database.superuser, size.documents);
  const figures = await measure(database, places);
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  if (values.json !== undefined) writeFileSync(values.json, text);
  process.stdout.write(text);
  const short = shortfalls(figures);
  for (const sentence of short) say(sentence);
  process.exitCode = short.length > 0 ? 1 : 0;
} finally {
  clients.kill();
  await server.stop();
}
