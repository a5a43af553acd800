import { Queue } from 'bullmq';
import { Client } from 'pg';
import { Config } from '../../../src/platform/config/config';
import { Log } from '../../../src/platform/observability/log';
import { chooseQueueBackend } from '../../../src/platform/queue/queue-backend';
import { Queues } from '../../../src/platform/queue/queues';
import type { WakeUp } from '../../../src/platform/queue/wake-up';
import { newId } from '../../../src/shared/ids';
import { cloneDatabase } from '../../support/postgres/clone';
import { hasRedis, startRedis } from '../../support/redis/redis-server';
import { until } from '../../support/until';

/** One place where messages wait, and how a test breaks it. */
interface Backend {
  readonly config: Config;
  /** Cuts every connection; what holds the queues stays, or comes back. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

const done = (_result: unknown): Promise<void> => Promise.resolve();

const configured = (more: Partial<Config>): Config =>
  Object.assign(new Config(), { mode: 'test', logLevel: 'silent', ...more });

async function postgres(): Promise<Backend> {
  const database = await cloneDatabase();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  return {
    config: configured({ queueDatabaseUrl: database.url('queue') }),
    cut: async () => {
      await superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'queue' AND datname = current_database()`,
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
  const { port, url } = server;
  return {
    config: configured({ redisUrl: url }),
    // Everything that waited is lost with it, as FLUSHALL would.
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
    console.warn('The conformance of the queues on Redis was not tested: there is no redis-server.');
  });

describe.each(BACKENDS)('the queues, on %s', (_name, make) => {
  let backend: Backend;
  const opened: Queues[] = [];

  const open = (): Queues => {
    const queues = new Queues(backend.config, new Log(backend.config));
    opened.push(queues);
    return queues;
  };
  const message = (more: Partial<WakeUp> = {}): WakeUp => ({
    orgId: newId(),
    kind: 'job.mail',
    refIds: [newId()],
    ...more,
  });

  beforeAll(async () => {
    backend = await make();
  });
  afterEach(() => Promise.all(opened.splice(0).map((queues) => queues.beforeApplicationShutdown())));
  afterAll(() => backend.close());

  it('are ready once what holds them answers, and say so when it does not', async () => {
    await expect(open().assertReady()).resolves.toBeUndefined();
    const nowhere = configured({ redisUrl: 'redis://127.0.0.1:1' });
    await expect(new Queues(nowhere, new Log(nowhere)).assertReady()).rejects.toThrow();
  });

  it('give each message to one of several workers, as it was sent', async () => {
    const received: WakeUp[][] = [[], []];
    for (const mine of received) await open().work('events', (wake) => done(mine.push(wake)));
    const sent = Array.from({ length: 200 }, () => message({ refIds: [newId(), newId()] }));
    await open().wake(
      'events',
      sent.map((wake) => ({ wake })),
    );
    await until(() => received.flat().length >= sent.length, 'all were received');
    const byId = (all: WakeUp[]): string[] => all.map((wake) => JSON.stringify({ ...wake })).sort();
    expect(byId(received.flat())).toEqual(byId(sent));
  });

  it('keep one of those that wait under one id, and take it again once it was handled', async () => {
    const sender = open();
    const [id, wake] = [newId(), message()];
    await sender.wake('mail', [{ id, wake }]);
    await sender.wake('mail', [{ id, wake }]);
    expect((await sender.depths()).get('mail')).toBe(1);
    let handled = 0;
    await open().work('mail', () => done((handled += 1)));
    await until(() => handled === 1, 'it was handled');
    await until(async () => (await sender.depths()).get('mail') === 0, 'nothing waits');
    await sender.wake('mail', [{ id, wake }]);
    await until(() => handled === 2, 'it was handled again');
  });

  it('let go of what nobody of this house would send, and of what fails, and go on', async () => {
    const { connection, factory } = chooseQueueBackend(backend.config);
    const raw: Queue = new Queue('events', { connection }, factory);
    const options = { removeOnComplete: true, removeOnFail: true };
    const words = { ...message(), words: 'The pelican of Llanelli' };
    for (const data of ['nonsense', null, { orgId: 'x' }, words]) await raw.add('wake', data, options);
    await raw.close();
    const [sender, seen] = [open(), [] as string[]];
    const bad = message({ kind: 'job.fails' });
    await open().work('events', ({ kind }) => {
      seen.push(kind);
      return kind === bad.kind ? Promise.reject(new Error('It fails.')) : done(null);
    });
    await sender.wake('events', [{ wake: bad }, { wake: message() }]);
    await until(async () => (await sender.depths()).get('events') === 0, 'nothing waits');
    expect(seen.sort()).toEqual(['job.fails', 'job.mail']);
  });

  it('end what runs before they close, and begin nothing more', async () => {
    const worker = open();
    const [sender, log] = [open(), [] as string[]];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await worker.work('reminders', async ({ kind }) => {
      log.push(`${kind} begins`);
      await held;
      log.push(`${kind} ends`);
    });
    await sender.wake('reminders', [{ wake: message({ kind: 'one' }) }]);
    await until(() => log.length === 1, 'it began');
    const closed = worker.beforeApplicationShutdown().then(() => log.push('closed'));
    release();
    await closed;
    await sender.wake('reminders', [{ wake: message({ kind: 'two' }) }]);
    const next: string[] = [];
    await open().work('reminders', ({ kind }) => done(next.push(kind)));
    await until(() => next.length === 1, 'another worker has the next');
    expect(log).toEqual(['one begins', 'one ends', 'closed']);
  });

  it('carry on once the connections that were cut are back', async () => {
    const [sender, received] = [open(), [] as string[]];
    await open().work('mail', ({ refIds }) => done(received.push(...refIds)));
    const first = message();
    await sender.wake('mail', [{ wake: first }]);
    await until(() => received.includes(first.refIds[0]!), 'the first came');
    await backend.cut();
    const later = message();
    await until(
      async () => {
        // What was sent into the gap may be lost or refused: rows send it again.
        await sender.wake('mail', [{ wake: later }]).catch(() => undefined);
        return received.includes(later.refIds[0]!);
      },
      'what was sent afterwards came',
      30_000,
    );
  });
});
