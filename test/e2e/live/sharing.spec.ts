import { Redis } from 'ioredis';
import { Client } from 'pg';
import { hasRedis, startRedis } from '../../support/redis/redis-server';
import { until } from '../../support/until';
import type { LiveClient } from './live-client';
import { LiveSetting } from './setting';

jest.setTimeout(180_000);

const BACKENDS = ['PostgreSQL', ...(hasRedis() ? ['Redis'] : [])];

if (!hasRedis())
  it('Redis: SKIPPED, this machine has no redis-server', () => {
    console.warn('Sharing between processes by Redis was not tested: there is no redis-server.');
  });

describe.each(BACKENDS)('two API processes that tell each other by %s', (backend) => {
  let at: LiveSetting;
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  beforeAll(async () => {
    if (backend === 'Redis') redis = await startRedis();
    at = await LiveSetting.begin(redis ? { REDIS_URL: redis.url } : {});
  });
  afterAll(async () => {
    await at.end();
    await redis?.stop();
  });

  /** Types a numbered word now and then until told to stop, and notes which were acknowledged. */
  function typist(
    client: LiveClient,
    mark: string,
    everyMs = 80,
  ): { acknowledged: Set<string>; stop(): Promise<void> } {
    const acknowledged = new Set<string>();
    const typing = new AbortController();
    let written: string[] = [];
    let count = 0;
    // Updates are acknowledged in order; after a reconnect all that is owed comes as one.
    let owedAsOne = false;
    const note = (): void => {
      const { unsyncedChanges } = client.provider;
      owedAsOne &&= unsyncedChanges > 0;
      if (owedAsOne || !client.provider.isSynced) return;
      const owed = written.slice(written.length - unsyncedChanges);
      for (const word of written.slice(0, written.length - owed.length)) acknowledged.add(word);
      written = owed;
    };
    client.provider.on('unsyncedChanges', note);
    client.socket.on('close', () => (owedAsOne = true));
    const run = (async () => {
      while (!typing.signal.aborted) {
        const word = `<${mark}${(count += 1)}>`;
        written.push(word);
        client.insert(at.field, client.text(at.field).length, word);
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      await client.saved();
      note();
    })();
    return {
      acknowledged,
      stop: async () => {
        typing.abort();
        await run;
      },
    };
  }

  const expectEachOnce = (text: string, words: Iterable<string>): void => {
    for (const word of words) expect([word, text.split(word).length - 1]).toEqual([word, 1]);
  };

  /** All that the processes say to each other, until told to stop. */
  async function overhear(): Promise<{ said: string[]; stop: () => Promise<unknown> }> {
    const said: string[] = [];
    if (redis) {
      const listener = new Redis(redis.url);
      listener.on('pmessage', (_, channel: string, message: string) => said.push(`${channel} ${message}`));
      await listener.psubscribe('*');
      return { said, stop: () => listener.quit() };
    }
    const listener = new Client({ connectionString: at.database.url('superuser') });
    await listener.connect();
    listener.on('notification', ({ payload = '' }) => said.push(payload));
    await listener.query('LISTEN trellis_bus');
    return { said, stop: () => listener.end() };
  }

  it('converge while four write on both', async () => {
    const { said, stop } = await overhear();
    const workers = [at.worker, await at.colleague(), await at.colleague(), await at.colleague()];
    const clients = workers.map((worker, which) => at.open(worker, which % 2));
    await Promise.all(clients.map((client) => client.synced()));
    const typists = clients.map((client, which) => typist(client, 'abcd'[which] ?? '', 15));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await Promise.all(typists.map((each) => each.stop()));
    const [first] = clients;
    await until(
      () => clients.every((client) => client.text(at.field) === first?.text(at.field)),
      'all read the same',
    );
    const text = first?.text(at.field) ?? '';
    for (const { acknowledged } of typists) expectEachOnce(text, acknowledged);
    await until(async () => (await at.stored(at.field, 'professional')) === text, 'the row says it');
    for (const client of clients) client.destroy();
    await stop();
    // Ids and numbers; the words are read from the table.
    const updates = said.filter((message) => message.includes('live.updated'));
    expect(updates.length).toBeGreaterThan(10);
    for (const message of updates)
      expect(message).toMatch(/live\.updated [0-9a-f-]{36}\/[0-9a-f-]{36}\/\d+$/);
    for (const message of said) expect(message).not.toMatch(/<[abcd]\d+>/);
  });

  it('a process that is killed while people type takes nothing with it that was acknowledged', async () => {
    const [ruth, omar] = [at.open(at.worker, 0), at.open(await at.colleague(), 1)];
    await Promise.all([ruth.synced(), omar.synced()]);
    for (let kill = 0; kill < 3; kill += 1) {
      const [hers, his] = [typist(ruth, `r${kill}.`), typist(omar, `o${kill}.`)];
      await until(() => hers.acknowledged.size > 3, 'something of hers is acknowledged');
      const before = new Set(hers.acknowledged);
      await at.processes[0]?.stop('SIGKILL');
      ruth.moveTo(at.url(1));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await Promise.all([hers.stop(), his.stop()]);
      expect(before.size).toBeGreaterThan(3);
      await until(() => ruth.text(at.field) === omar.text(at.field), 'both read the same');
      await until(
        async () => (await at.stored(at.field, 'professional')) === ruth.text(at.field),
        'the row says it',
      );
      expectEachOnce(ruth.text(at.field), [...hers.acknowledged, ...his.acknowledged]);
      await at.replace(0);
      ruth.moveTo(at.url(0));
      const { webSocket } = ruth.socket;
      webSocket?.close();
      // By another line: of the one that is being closed she is in step a moment longer.
      await until(() => ruth.socket.webSocket !== webSocket && ruth.provider.isSynced, 'she is back');
    }
    ruth.destroy();
    omar.destroy();
  });

  it('a process that hears nothing for a while catches up', async () => {
    const [ruth, omar] = [at.open(at.worker, 0), at.open(await at.colleague(), 1)];
    await Promise.all([ruth.synced(), omar.synced()]);
    if (redis) {
      const { port } = redis;
      await redis.stop();
      ruth.insert(at.field, 0, 'unheard ');
      await ruth.saved();
      // No Redis at all: the rows are looked at every few seconds.
      await until(() => omar.text(at.field).includes('unheard '), 'the other reads it', 8_000);
      redis = await startRedis(port);
    } else {
      const superuser = new Client({ connectionString: at.database.url('superuser') });
      await superuser.connect();
      const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'trellis-bus' AND datname = current_database()`;
      for (let round = 0; round < 5; round += 1) {
        await superuser.query(cut);
        ruth.insert(at.field, 0, `unheard ${round} `);
        await ruth.saved();
      }
      await superuser.end();
    }
    await until(() => omar.text(at.field) === ruth.text(at.field), 'the other reads it', 8_000);
    omar.insert(at.field, 0, 'answered ');
    await omar.saved();
    await until(() => ruth.text(at.field).includes('answered '), 'the answer arrives', 8_000);
  });
});
