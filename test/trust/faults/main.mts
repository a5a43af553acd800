import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { buildIfStale } from '../../../scripts/build.mts';
import { findPlaces } from '../../bench/places.mts';
import { hasRedis } from '../../support/redis/redis-server.ts';
import { Random } from '../live/random.ts';
import { closing, sentence, shortfalls, type Figures } from './figures.mts';
import { House } from './house.mts';
import { MailSink } from './mail-sink.mts';
import { readOptions, type Backend, type Options } from './options.mts';
import type { Trouble } from './outages.mts';
import { reconcileMails, reconcileReminders, reconcileWrites } from './reconcile.mts';
import { comeDue, seedReviews, TOLD_EACH, type Expected } from './reminders.mts';
import { PARTS, scheduleOf, type Action, type Fault } from './schedule.mts';
import { Writer } from './writer.mts';

// `npm run faults -- --minutes N --seed S [--backend redis|postgres] [--json FILE]`: two APIs, two workers, PostgreSQL and
// Redis as real processes, written to and reminding, while a schedule that the seed decides kills, stops, restarts and
// empties them. Then what was acknowledged and what was due is held against what is there and what came by mail. Ends
// with 1 when something is short. `--plant lease|effect-key|sweeper`: without that safeguard it has to be.

const WRITERS = 10;
const PLANS_EACH_PER_MINUTE = 1;
/** Whatever a fault held up has come back by then. */
const QUIET_WITHIN_MS = 300_000;
const say = (text: string): boolean => process.stderr.write(`${text}\n`);

interface Prepared {
  readonly house: House;
  readonly writers: readonly Writer[];
  /** From now on reminders come due. @returns what is to come of it. */
  readonly begin: () => Promise<Expected[]>;
}

/** Has all faults happen at their time, one after the other on each part. @returns when they were on. */
async function sufferAll(house: House, faults: readonly Fault[]): Promise<Trouble[]> {
  const began = Date.now();
  const troubles: Trouble[] = [];
  const sufferOne = async (fault: Fault): Promise<void> => {
    await wait(Math.max(0, began + fault.at - Date.now()));
    const from = Date.now();
    await house.suffer(fault);
    troubles.push({ part: fault.part, from, until: Date.now() });
    const lasted = ((Date.now() - from) / 1000).toFixed(1);
    say(`${((from - began) / 1000).toFixed(0).padStart(5)} s  ${fault.part}: ${fault.action}, ${lasted} s`);
  };
  await Promise.all(
    PARTS.map(async (part) => {
      for (const fault of faults) if (fault.part === part) await sufferOne(fault);
    }),
  );
  return troubles;
}

// What is put off to another day waits for nothing.
const LEFT = `SELECT (SELECT count(*) FROM platform.due WHERE due_at <= now() OR waiting_since IS NOT NULL)
  + (SELECT count(*) FROM outbox WHERE done_at IS NULL AND given_up_at IS NULL) AS left`;

/** @returns after how many seconds nothing was left to do, or null. */
async function quiet(house: House): Promise<number | null> {
  const began = Date.now();
  while (Date.now() < began + QUIET_WITHIN_MS) {
    const left = await house.look(
      async (client) => (await client.query<{ left: string }>(LEFT)).rows[0]?.left,
    );
    if (left === '0') return (Date.now() - began) / 1000;
    await wait(500);
  }
  return null;
}

function momentsOf(random: Random, { minutes, perSecond }: Options): number[] {
  const seconds = minutes * 60 - 10;
  return Array.from({ length: minutes * 60 * perSecond }, () => 5 + seconds * random.next());
}

async function reconcile(
  house: House,
  writers: readonly Writer[],
  expected: readonly Expected[],
  { troubles, sink }: { troubles: readonly Trouble[]; sink: MailSink },
): Promise<Pick<Figures, 'writes' | 'reminders' | 'mails' | 'deadLetters'>> {
  return house.look(async (client) => {
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::integer FROM dead_letter');
    return {
      writes: await reconcileWrites(client, writers),
      reminders: await reconcileReminders(client, expected, troubles),
      mails: await reconcileMails(client, sink.arrived),
      deadLetters: rows[0]?.count ?? Number.NaN,
    };
  });
}

/** The house as it is before anything runs in it, and those who will write in it. */
async function prepare(
  options: Options,
  backend: Backend,
  random: Random,
  sink: MailSink,
): Promise<Prepared> {
  const { minutes, plant } = options;
  const moments = momentsOf(random.fork(), options);
  const written = WRITERS * Math.ceil(minutes * PLANS_EACH_PER_MINUTE);
  const plans = written + Math.ceil(moments.length / TOLD_EACH);
  const house = await House.build({ backend, plant, organisations: 2, plans, sink });
  await seedReviews(house.superuser);
  if (plant === 'effect-key')
    await house.superuser.query('ALTER TABLE notification DROP CONSTRAINT uq_notification__effect');
  const places = await findPlaces(house.superuser, written);
  const writers = Array.from({ length: WRITERS }, (_, nth) => {
    const own = places.filter((_place, place) => place % WRITERS === nth);
    return new Writer(`writer ${nth}`, house.apis, own, random.fork());
  });
  return { house, writers, begin: () => comeDue(house.superuser, places, moments) };
}

async function run(options: Options, backend: Backend): Promise<Figures> {
  const { minutes, seed, plant, perSecond } = options;
  const random = new Random(seed);
  const faults = scheduleOf(random.fork(), minutes, backend);
  const sink = new MailSink(random.fork());
  const { house, writers, begin } = await prepare(options, backend, random, sink);
  try {
    await house.open();
    const expected = await begin();
    await house.superuser.end();
    const writing = writers.map((writer) => writer.write((WRITERS / perSecond) * 1000));
    const over = wait(minutes * 60_000);
    const troubles = await sufferAll(house, faults);
    await over;
    for (const writer of writers) writer.stop();
    await Promise.all(writing);
    const quietAfterSeconds = await quiet(house);
    return {
      ...{ backend, seed, minutes, faults: countsOf(faults) },
      ...(plant === undefined ? {} : { plant }),
      ...(await reconcile(house, writers, expected, { troubles, sink })),
      quietAfterSeconds,
      endedByThemselves: house.endedByThemselves,
    };
  } finally {
    await house.close();
    await sink.close();
  }
}

function countsOf(faults: readonly Fault[]): Figures['faults'] {
  const count = (action: Action): number => faults.filter((each) => each.action === action).length;
  return { kill: count('kill'), stop: count('stop'), restart: count('restart'), empty: count('empty') };
}

const options = readOptions(process.argv.slice(2));
buildIfStale();
const all: Figures[] = [];
for (const backend of options.backends) {
  if (backend === 'redis' && !hasRedis())
    say('There is no redis-server: what is to be shown with it is skipped.');
  else all.push(await run(options, backend));
}
const text = `${JSON.stringify(all, null, 2)}\n`;
if (options.json !== undefined) writeFileSync(options.json, text);
process.stdout.write(text);
for (const figures of all) process.stdout.write(`${sentence(figures)}\n`);
process.stdout.write(`${closing(all)}\n`);
process.exitCode = all.length === 0 || all.some((figures) => shortfalls(figures).length > 0) ? 1 : 0;
