import { AppModule } from '../../../src/app.module';
import { Config } from '../../../src/platform/config/config';
import { runInContext } from '../../../src/platform/context/request-context';
import { createApp } from '../../../src/platform/http/create-app';
import { DueRelay } from '../../../src/platform/outbox/due-relay';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { OutboxClaims } from '../../../src/platform/outbox/outbox-claims';
import { Queues } from '../../../src/platform/queue/queues';
import { newId } from '../../../src/shared/ids';
import { startTestApp } from '../../support/app/test-app';
import { hasRedis, startRedis } from '../../support/redis/redis-server';
import { until } from '../../support/until';
import { behaviour, HANDLERS, JobsInHand, told } from './setting';

describe('jobs', () => {
  let jobs: JobsInHand;

  beforeAll(async () => {
    jobs = await JobsInHand.open();
  });
  beforeEach(() => jobs.forget());
  afterAll(() => jobs.app.close());

  it.each([
    ['two handlers of one kind', HANDLERS.doubled, 'Two handlers are registered for the job told.note.'],
    ['a kind without a handler', HANDLERS.missing, 'No handler is registered for the job told.note.'],
    ['a handler of what nobody declares', HANDLERS.undeclared, 'Nobody declares the job nobody.knows.'],
  ])('%s: the application does not start', async (_what, providers, message) => {
    const config = jobs.app.app.get(Config);
    const faulty = await createApp({ ...AppModule.with(config), providers }, config);
    await expect(faulty.init()).rejects.toThrow(message);
    await faulty.close();
  });

  it('run once, and leave nothing due', async () => {
    const { refId, outboxId } = await jobs.ask();
    await jobs.run(outboxId);
    await jobs.run(outboxId);
    expect(told).toEqual([refId]);
    expect(await jobs.stateOf(outboxId)).toMatchObject({ attempts: 1, done: true, due_in: null });
  });

  it('are not asked for by a transaction that did not commit', async () => {
    const refId = newId();
    const failing = jobs.inOrg(async () => {
      await jobs.append(refId);
      throw new Error('never mind');
    });
    await expect(failing).rejects.toThrow('never mind');
    expect(await jobs.app.fixtures.query('SELECT 1 FROM outbox WHERE ref_id = $1', [refId])).toEqual([]);
    expect(
      await jobs.app.fixtures.query('SELECT 1 FROM platform.due WHERE org_id = $1', [jobs.orgId]),
    ).toEqual([]);
  });

  it('of one aggregate run one after the other in the order they were asked for, whoever is woken first', async () => {
    const aggregate = newId();
    const asked = [];
    for (let nth = 0; nth < 3; nth += 1) asked.push(await jobs.ask(newId(), aggregate));
    const [first, second, third] = asked.map(({ outboxId }) => outboxId) as [string, string, string];
    await jobs.run(third);
    await jobs.run(second);
    expect(told).toEqual([]);
    await jobs.run(first);
    expect(told).toEqual(asked.map(({ refId }) => refId));
  });

  it('are numbered as their transactions commit: the second of one aggregate waits for the first', async () => {
    const [aggregate, one, two] = [newId(), newId(), newId()];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let appended: () => void = () => undefined;
    const began = new Promise<void>((resolve) => (appended = resolve));
    const first = jobs.inOrg(async () => {
      await jobs.append(one, aggregate);
      appended();
      await held;
    });
    await began;
    const order: string[] = [];
    const second = jobs.inOrg(() => jobs.append(two, aggregate)).then(() => order.push('second'));
    await until(async () => {
      const waiting = await jobs.app.fixtures.query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database =
           (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return waiting.length === 1;
    }, 'the second waits');
    release();
    await first.then(() => order.push('first'));
    await second;
    expect(order[0]).toBe('first');
    const rows = await jobs.app.fixtures.query(
      'SELECT ref_id FROM outbox WHERE aggregate_id = $1 ORDER BY position',
      [aggregate],
    );
    expect(rows.map(({ ref_id }) => ref_id)).toEqual([one, two]);
  });

  it('belong to one worker while its lease lasts; one that comes too late changes nothing', async () => {
    const claims = jobs.app.app.get(OutboxClaims);
    const { outboxId, refId } = await jobs.ask();
    const slow = (await inContext(() => claims.claim(jobs.orgId, outboxId)))!;
    await jobs.run(outboxId);
    expect(told).toEqual([]);
    await jobs.app.fixtures.query(
      `UPDATE outbox SET lease_until = now() - interval '1 second' WHERE id = $1`,
      [outboxId],
    );
    await jobs.run(outboxId);
    expect(told).toEqual([refId]);
    await inContext(() => claims.later(slow, 'Late'));
    await inContext(() => claims.giveUp(slow, 'Late'));
    expect(await jobs.stateOf(outboxId)).toMatchObject({
      attempts: 1,
      done: true,
      given_up: false,
      problem: null,
    });
  });

  it('are free again where a lease was given before the database’s clock was set back', async () => {
    const { outboxId, refId } = await jobs.ask();
    await jobs.app.fixtures.query(
      `UPDATE outbox SET lease_until = now() + interval '1 day', fence = 1 WHERE id = $1`,
      [outboxId],
    );
    await jobs.run(outboxId);
    expect(told).toEqual([refId]);
  });

  it('wait twice as long after each failure, then become a dead letter that does not hold up what follows', async () => {
    const aggregate = newId();
    const { refId, outboxId } = await jobs.ask(newId(), aggregate);
    const after = await jobs.ask(newId(), aggregate);
    behaviour.set(refId, () => Promise.reject(new TypeError('of a person nobody reads')));
    for (const most of [2, 4]) {
      await jobs.run(outboxId);
      const { due_in: dueIn, problem } = await jobs.stateOf(outboxId);
      expect(problem).toBe('TypeError');
      expect(dueIn).toBeGreaterThan(most / 2 - 0.5);
      expect(dueIn).toBeLessThanOrEqual(most);
    }
    await jobs.run(after.outboxId);
    expect(told).toEqual([]);
    await jobs.run(outboxId);
    expect(await jobs.stateOf(outboxId)).toMatchObject({
      attempts: 3,
      done: false,
      given_up: true,
      due_in: null,
    });
    expect(told).toEqual([after.refId]);
  });

  it('that the queue lost come up again within a minute, as often as it loses them', async () => {
    const { refId, outboxId } = await jobs.ask();
    const losing = jest.spyOn(jobs.app.app.get(Queues), 'wake').mockResolvedValue();
    const relay = jobs.app.app.get(DueRelay);
    expect(await relay.relay()).toBe(1);
    const { due_in: dueIn } = await jobs.stateOf(outboxId);
    expect(dueIn).toBeGreaterThan(50);
    expect(dueIn).toBeLessThanOrEqual(60);
    expect(await relay.relay()).toBe(0);
    await jobs.app.fixtures.query('UPDATE platform.due SET due_at = now() WHERE ref_id = $1', [outboxId]);
    expect(await relay.relay()).toBe(1);
    losing.mockRestore();
    await jobs.run(outboxId);
    expect(told).toEqual([refId]);
  });

  it('that the queue does not take are handed back, and come up again within seconds', async () => {
    const { outboxId } = await jobs.ask();
    const refusing = jest.spyOn(jobs.app.app.get(Queues), 'wake').mockRejectedValue(new Error('away'));
    await jobs.app.app.get(DueRelay).relay();
    refusing.mockRestore();
    const { due_in: dueIn } = await jobs.stateOf(outboxId);
    expect(dueIn).toBeLessThanOrEqual(2);
    await jobs.run(outboxId);
  });

  const BACKENDS = ['PostgreSQL', ...(hasRedis() ? ['Redis'] : [])];
  it.each(BACKENDS)(
    'of many aggregates are shared by two workers, each once and in order, by %s',
    async (name) => {
      const redis = name === 'Redis' ? await startRedis() : null;
      const config = { logLevel: 'silent', ...(redis ? { redisUrl: redis.url } : {}) };
      const more = { providers: HANDLERS.right, database: jobs.app.database };
      const workers = [await startTestApp(config, more), await startTestApp(config, more)];
      for (const each of workers) await each.app.get(JobWorker).start();
      const aggregates = Array.from({ length: 10 }, () => newId());
      const asked: { refId: string; aggregate: string }[] = [];
      for (let nth = 0; nth < 100; nth += 1) {
        const aggregate = aggregates[nth % aggregates.length]!;
        asked.push({ aggregate, refId: (await jobs.ask(newId(), aggregate)).refId });
      }
      await until(() => told.length >= asked.length, 'all were told', 30_000);
      for (const aggregate of aggregates) {
        const mine = asked.filter((each) => each.aggregate === aggregate).map(({ refId }) => refId);
        expect(told.filter((refId) => mine.includes(refId))).toEqual(mine);
      }
      expect(told).toHaveLength(asked.length);
      for (const each of workers) await each.close();
      await redis?.stop();
    },
  );

  /** A context without a transaction. */
  function inContext<T>(work: () => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), operation: 'test' }, work);
  }
});
