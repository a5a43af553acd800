import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../../scripts/build.mts';
import { hasRedis, startRedis } from '../../support/redis/redis-server.ts';
import { startBenchServer, type BenchDatabase } from '../database.mts';
import { memoryMb, startWorker, type Running } from '../load/processes.mts';
import { comeDueAtOnce, seedReminders } from './seed.mts';

// `npm run bench:reminders -- --json FILE [--quick]`: a million reminders, fifty thousand of which come due at one moment,
// three times over, with Redis and without. PostgreSQL as it comes with Trellis and the workers share the cores. Ends
// with 1 when a figure is not as it must be. `--backend redis|postgres`: one of them; `--mail`: a mail is made of each as
// well, up to the mail server; `--profile FOLDER`: of the workers.

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    backend: { type: 'string', default: 'redis,postgres' },
    workers: { type: 'string', default: '2' },
    mail: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const size = values.quick
  ? { organisations: 4, plans: 2_000, times: 10, rounds: 2 }
  : { organisations: 20, plans: 50_000, times: 20, rounds: 3 };
const BACKENDS = ['redis', 'postgres'] as const;
type Backend = (typeof BACKENDS)[number];
const MOST_SECONDS: Record<Backend, number> = { redis: 60, postgres: 180 };
const MOST_MEMORY_MB = 300;
/** A round may hold so much more than the one before it. */
const MOST_GROWTH = 1.1;
const UNTIL_DUE_SECONDS = values.quick ? 2 : 10;

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

interface Round {
  /** From the moment at which they were due until the last was there to be read. */
  readonly seconds: number;
  /** The most that any worker held. */
  readonly memoryMb: number;
}

interface Figures {
  readonly backend: Backend;
  readonly rounds: readonly Round[];
  /** Told more or fewer times than once. */
  readonly wrong: number;
}

/** Both questions go by an index, and cost nothing beside what they watch. */
const WAITING = `SELECT EXISTS (SELECT FROM platform.due WHERE kind = 'reminder' AND due_at <= now())
  OR EXISTS (SELECT FROM platform.due WHERE kind = 'reminder' AND waiting_since IS NOT NULL) AS waits`;

async function round(
  { superuser }: BenchDatabase,
  workers: readonly Running[],
  nth: number,
  patience: number,
): Promise<Round> {
  const at = await comeDueAtOnce(superuser, nth, UNTIL_DUE_SECONDS);
  let most = 0;
  for (;;) {
    await wait(200);
    most = Math.max(most, ...workers.map(memoryMb));
    const now = Date.now();
    if (now < at.getTime()) continue;
    const seconds = (now - at.getTime()) / 1000;
    const { rows } = await superuser.query<{ waits: boolean }>(WAITING);
    if (rows[0]?.waits === false || seconds > patience) return { seconds, memoryMb: most };
  }
}

/** Occurrences of these rounds whose key worker has not exactly one notification. */
async function wrongs({ superuser }: BenchDatabase, from: number, to: number): Promise<number> {
  const { rows } = await superuser.query<{ wrong: number }>(
    `SELECT count(*)::integer AS wrong FROM reminder_occurrence o
       JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
       JOIN episode e ON e.org_id = r.org_id AND e.person_id = r.person_id
       LEFT JOIN (SELECT org_id, party_id, effect_key, count(*) AS times FROM notification GROUP BY 1, 2, 3) n
         ON n.org_id = o.org_id AND n.party_id = e.key_worker_id AND n.effect_key = format('reminder/%s/%s', r.id, o.id)
     WHERE o.days BETWEEN $1 AND $2 AND n.times IS DISTINCT FROM 1`,
    [from, to],
  );
  return rows[0]?.wrong ?? Number.NaN;
}

async function measure(database: BenchDatabase, backend: Backend, first: number): Promise<Figures> {
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const execArgv = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile];
  const env = redis === undefined ? {} : { REDIS_URL: redis.url };
  const workers = await Promise.all(
    Array.from({ length: Number(values.workers) }, () => startWorker(database, execArgv, env)),
  );
  try {
    const rounds: Round[] = [];
    for (let nth = first; nth < first + size.rounds; nth += 1) {
      const each = await round(database, workers, nth, MOST_SECONDS[backend] * 2);
      say(
        `${backend}: ${size.plans} reminders in ${each.seconds.toFixed(1)} s, ${each.memoryMb.toFixed(0)} MB`,
      );
      rounds.push(each);
    }
    return { backend, rounds, wrong: await wrongs(database, first, first + size.rounds - 1) };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await redis?.stop();
  }
}

function shortfalls({ backend, rounds, wrong }: Figures): string[] {
  const found: string[] = [];
  const most = (what: string, value: number, wanted: number): void => {
    if (!(value <= wanted)) found.push(`${backend}, ${what}: ${value.toFixed(2)}, at most ${wanted} wanted`);
  };
  most('seconds', Math.max(...rounds.map(({ seconds }) => seconds)), MOST_SECONDS[backend]);
  most('memory of a worker, MB', Math.max(...rounds.map((each) => each.memoryMb)), MOST_MEMORY_MB);
  most(
    'memory of the last round over the first',
    (rounds.at(-1)?.memoryMb ?? Number.NaN) / (rounds[0]?.memoryMb ?? 0),
    MOST_GROWTH,
  );
  most('told otherwise than once', wrong, 0);
  return found;
}

buildIfStale();
const backends = BACKENDS.filter((backend) => values.backend.split(',').includes(backend));
const server = await startBenchServer(undefined);
try {
  const database = await server.database(size.organisations, size.plans);
  const occurrences = await seedReminders(database.superuser, size.times, values.mail);
  say(`${occurrences} reminders of ${size.plans} reviews are planned.`);
  const figures: Figures[] = [];
  for (const [place, backend] of backends.entries()) {
    if (backend === 'redis' && !hasRedis())
      say('There is no redis-server: what is measured with it is skipped.');
    else figures.push(await measure(database, backend, 1 + place * size.rounds));
  }
  const text = `${JSON.stringify({ occurrences, due: size.plans, workers: Number(values.workers), figures }, null, 2)}\n`;
  if (values.json !== undefined) writeFileSync(values.json, text);
  process.stdout.write(text);
  const short = figures.flatMap(shortfalls);
  for (const sentence of short) say(sentence);
  process.exitCode = short.length > 0 || figures.length === 0 ? 1 : 0;
} finally {
  await server.stop();
}
