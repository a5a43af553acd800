import { setTimeout as wait } from 'node:timers/promises';
import { LiveSetting } from '../../e2e/live/setting';
import { hasRedis, startRedis } from '../../support/redis/redis-server';
import { Random } from './random';
import { Table, type Done } from './table';

// Several people write in one text, on real sockets, on two API processes of which one is killed while they do. What
// they noted down is then compared with what there is to read. `npm run trust:live` does it at length.

const SEEDS = Number(process.env['TRUST_SEEDS'] ?? 4);
const FROM = Number(process.env['TRUST_FROM'] ?? 1);
const BUS = process.env['TRUST_BUS'];
/** Plans that are written in at once: each kill meets all of them. */
const AT_ONCE = 4;
const STEPS = 40;

jest.setTimeout(SEEDS * 60_000 + 60_000);

const BUSES = ['postgres', 'redis'].filter((bus) => BUS === undefined || bus === BUS);

describe.each(BUSES)('writing together under faults, with messages by %s', (bus) => {
  if (bus === 'redis' && !hasRedis()) {
    it('SKIPPED: this machine has no redis-server', () => {
      console.warn('Writing together by way of Redis was not tried: this machine has no redis-server.');
    });
    return;
  }

  let at: LiveSetting;
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  beforeAll(async () => {
    if (bus === 'redis') redis = await startRedis();
    at = await LiveSetting.begin(redis ? { REDIS_URL: redis.url } : {});
  });
  afterAll(async () => {
    await at.end();
    await redis?.stop();
  });

  async function wave(seeds: readonly number[]): Promise<Done[]> {
    const random = new Random(seeds[0] ?? 0);
    const tables: Table[] = [];
    for (const seed of seeds) tables.push(await Table.lay(at, seed, new Random(seed), STEPS));
    const writing = tables.map((table) => table.write());
    await wait(300 + random.below(900));
    const which = random.below(2);
    const pid = at.processes[1 - which]?.child.pid ?? 0;
    await at.processes[which]?.stop('SIGKILL');
    for (const table of tables) table.processGone(which);
    await at.replace(which);
    for (const table of tables) table.processBack(which);
    // The other one stands still for a moment.
    process.kill(pid, 'SIGSTOP');
    await wait(200 + random.below(300));
    process.kill(pid, 'SIGCONT');
    await Promise.all(writing);
    return Promise.all(tables.map((table) => table.check()));
  }

  it(`${SEEDS} seeds from ${FROM}: nothing acknowledged is lost or doubled, all read alike, each by who wrote it`, async () => {
    const began = performance.now();
    const seeds = Array.from({ length: SEEDS }, (_, index) => FROM + index);
    const all: Done[] = [];
    let kills = 0;
    for (let from = 0; from < seeds.length; from += AT_ONCE) {
      all.push(...(await wave(seeds.slice(from, from + AT_ONCE))));
      kills += 1;
    }
    const total = (of: (done: Done) => number): number => all.reduce((sum, done) => sum + of(done), 0);
    const closings: Record<string, number> = {};
    for (const done of all)
      for (const [reason, count] of done.closings) closings[reason] = (closings[reason] ?? 0) + count;
    const figures = {
      bus,
      seeds: all.length,
      acknowledgedInsertions: total(({ acknowledged }) => acknowledged),
      acknowledgedDeletions: total(({ deletions }) => deletions),
      kills,
      reconnects: total(({ reconnects }) => reconnects),
      closings,
      seconds: Math.round((performance.now() - began) / 1000),
      faults: total(({ faults }) => faults.length),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(all.flatMap(({ seed, faults }) => faults.map((fault) => `seed ${seed}, ${fault}`))).toEqual([]);
  });
});
