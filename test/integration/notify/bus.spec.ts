import { Client } from 'pg';
import { LONGEST_MESSAGE, type Bus } from '../../../src/platform/notify/bus';
import { PostgresBus } from '../../../src/platform/notify/postgres-bus';
import { RedisBus } from '../../../src/platform/notify/redis-bus';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { hasRedis, startRedis } from '../../support/redis/redis-server';

/** One way of carrying messages between processes, and how a test breaks it. */
interface Backend {
  open(log: { warn: (message: string) => void }): Bus;
  /** Cuts the connections of everybody who listens; what carries the messages stays, or comes back. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

async function postgres(): Promise<Backend> {
  const database: ClonedDatabase = await cloneDatabase();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  return {
    open: (log) => new PostgresBus(database.url('app'), log),
    cut: async () => {
      await superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'trellis-bus' AND datname = current_database()`,
      );
    },
    close: async () => {
      await superuser.end();
      await database.drop();
    },
  };
}

async function redis(): Promise<Backend> {
  let server = await startRedis();
  const { url, port } = server;
  return {
    open: (log) => new RedisBus(url, log),
    cut: async () => {
      await server.stop();
      server = await startRedis(port);
    },
    close: () => server.stop(),
  };
}

const BACKENDS: [string, () => Promise<Backend>][] = [
  ['PostgreSQL', postgres],
  ...(hasRedis() ? ([['Redis', redis]] as [string, () => Promise<Backend>][]) : []),
];

if (!hasRedis())
  it('Redis: SKIPPED, this machine has no redis-server', () => {
    console.warn('The conformance of the Redis bus was not tested: there is no redis-server.');
  });

describe.each(BACKENDS)('messages between processes, by %s', (_name, make) => {
  let backend: Backend;
  let one: Bus;
  let other: Bus;
  let warnings: string[];

  beforeAll(async () => {
    backend = await make();
  });
  afterAll(() => backend.close());
  beforeEach(async () => {
    warnings = [];
    const log = { warn: (message: string) => void warnings.push(message) };
    one = backend.open(log);
    other = backend.open(log);
    await Promise.all([one.start(), other.start()]);
  });
  afterEach(() => Promise.all([one.stop(), other.stop()]));

  const heard = (bus: Bus, topic = 'live'): string[] => {
    const all: string[] = [];
    bus.subscribe(topic, (body) => all.push(body));
    return all;
  };
  const until = async (true_: () => boolean, ms = 10_000): Promise<void> => {
    const end = Date.now() + ms;
    while (!true_()) {
      if (Date.now() > end) throw new Error('It did not come about.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it('reaches every process, the sender too, in the order in which it was said', async () => {
    const [here, there, elsewhere] = [heard(one), heard(other), heard(other, 'lives')];
    const all = Array.from({ length: 2_000 }, (_, which) => `document ${which} “ë”`);
    for (const body of all) one.publish('live', body);
    await until(() => here.length === all.length && there.length === all.length);
    expect(here).toEqual(all);
    expect(there).toEqual(all);
    expect(elsewhere).toEqual([]);
  });

  it('leaves out whoever has stopped listening', async () => {
    const first: string[] = [];
    const stop = other.subscribe('live', (body) => first.push(body));
    const second = heard(other);
    one.publish('live', 'a');
    await until(() => second.length === 1);
    stop();
    one.publish('live', 'b');
    await until(() => second.length === 2);
    expect(first).toEqual(['a']);
  });

  it('carries from a process that only sends', async () => {
    const there = heard(other);
    const sender = backend.open({ warn: (message) => void warnings.push(message) });
    for (const body of ['a', 'b', 'c']) sender.publish('live', body);
    await until(() => there.length === 3);
    await sender.stop();
    expect(there).toEqual(['a', 'b', 'c']);
  });

  it('refuses what not every backend could carry, and says so', () => {
    one.publish('live', 'x'.repeat(LONGEST_MESSAGE));
    expect(warnings).toEqual(['a message between processes was not sent']);
  });

  it('tells of a gap after the connection was lost, and carries again', async () => {
    let gaps = 0;
    other.onGap(() => (gaps += 1));
    const there = heard(other);
    await backend.cut();
    // Neither throws nor blocks while nobody can be reached.
    one.publish('live', 'perhaps lost');
    await until(() => gaps === 1);
    await until(() => {
      one.publish('live', 'again');
      return there.includes('again');
    });
  });

  it('loses nothing that was said before it stops', async () => {
    const there = heard(other);
    one.publish('live', 'last words');
    await one.stop();
    await until(() => there.length === 1);
  });
});
