import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { buildIfStale } from '../../../scripts/build.mts';
import { built, SETTINGS } from '../database.mts';
import { allAtOnce, seedReminders } from './seed.mts';

// `npm run bench:reminders -- [--reminders 50000] [--occurrences 20] [--redis URL]`: a million occurrences, fifty thousand
// of them due in the same minute. Ends with 1 when it takes longer, or more memory, than it may.

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { values } = parseArgs({
  options: {
    reminders: { type: 'string', default: '50000' },
    occurrences: { type: 'string', default: '20' },
    redis: { type: 'string' },
  },
});
const reminders = Number(values.reminders);
const MOST_SECONDS = values.redis === undefined ? 180 : 60;
const MOST_MEMORY_MB = 300;
const AHEAD_SECONDS = 20;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function startWorker(app: string, queue: string): ChildProcess {
  return spawn(
    process.execPath,
    ['--max-semi-space-size=8', '--heap-growing-percent=25', join(ROOT, 'dist', 'src', 'worker.js')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        TRELLIS_MODE: 'development',
        DATABASE_URL: app,
        QUEUE_DATABASE_URL: queue,
        SMTP_URL: 'smtp://127.0.0.1:1',
        LOG_LEVEL: 'warn',
        ...(values.redis === undefined ? {} : { REDIS_URL: values.redis }),
      },
    },
  );
}

function residentMb({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function measure(client: Client, worker: ChildProcess): Promise<{ seconds: number; memory: number[] }> {
  const at = await allAtOnce(client, AHEAD_SECONDS);
  const memory: number[] = [];
  const end = at.getTime() + MOST_SECONDS * 2_000;
  for (;;) {
    memory.push(residentMb(worker));
    const { rows } = await client.query<{ told: number; took: number }>(
      `SELECT count(*)::integer AS told,
         coalesce(extract(epoch FROM max(created_at) - $1::timestamptz), 0)::float8 AS took FROM notification`,
      [at],
    );
    const { told = 0, took = 0 } = rows[0] ?? {};
    if (told >= reminders) return { seconds: took, memory };
    if (Date.now() > end) throw new Error(`Only ${told} of ${reminders} were told in ${MOST_SECONDS * 2} s.`);
    await wait(500);
  }
}

buildIfStale();
const program = built();
const server = await program.startEmbedded({
  dataDir: mkdtempSync(join(tmpdir(), 'trellis-bench-')),
  disposable: true,
  settings: SETTINGS,
  log: () => undefined,
});
const database = 'reminders';
await program.provisionDatabase({ superuserUrl: server.superuserUrl, database });
const client = new Client({ connectionString: program.urlFor(server.superuserUrl, { database }) });
await client.connect();
try {
  const scale = { reminders, occurrences: Number(values.occurrences) };
  await seedReminders(client, scale);
  say(`${reminders * scale.occurrences} occurrences, ${reminders} of them due at one moment.`);
  const worker = startWorker(server.url(database, 'app'), server.url(database, 'queue'));
  const exited = once(worker, 'exit');
  await once(worker.stdout ?? worker, 'data');
  const { seconds, memory } = await measure(client, worker);
  worker.kill('SIGTERM');
  await exited;
  const peak = Math.max(...memory);
  say(`Worker memory: ${Math.round(memory[0] ?? 0)} MB at first, ${Math.round(peak)} MB at most.`);
  const by = values.redis === undefined ? 'PostgreSQL' : 'Redis';
  const good = seconds <= MOST_SECONDS && peak <= MOST_MEMORY_MB;
  say(
    `${reminders} in-app reminders took ${seconds.toFixed(1)} s by way of ${by}: ${good ? 'as promised' : 'too long, or too much memory'}.`,
  );
  process.exitCode = good ? 0 : 1;
} finally {
  await client.end();
  await server.stop();
}
