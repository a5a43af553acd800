import { DueRelay } from '../../../src/platform/outbox/due-relay';
import { Queues } from '../../../src/platform/queue/queues';
import type { WakeUp } from '../../../src/platform/queue/wake-up';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { JumpingClock } from '../../support/postgres/jumping-clock';
import { RemindersInHand } from '../reminders/setting';
import { behaviour, declareOwnJob, JobsInHand, told } from './setting';

/** The clock decides what is due. When it jumps, nothing is lost, nothing is told twice, and nothing waits for it. */
describe('when the clock of the database jumps', () => {
  let database: ClonedDatabase;
  let clock: JumpingClock;
  let jobs: JobsInHand;
  let relay: DueRelay;
  /** What the relay has sent, and nobody received. */
  const sent: WakeUp[] = [];

  declareOwnJob();
  beforeAll(async () => {
    database = await cloneDatabase();
    clock = await JumpingClock.installIn(database);
    jobs = await JobsInHand.open(database);
    relay = jobs.app.app.get(DueRelay);
    jest.spyOn(jobs.app.app.get(Queues), 'wake').mockImplementation((_name, messages) => {
      sent.push(...messages.map(({ wake }) => wake));
      return Promise.resolve();
    });
  });
  beforeEach(async () => {
    await clock.setTo('0');
    await jobs.forget();
    sent.length = 0;
  });
  afterAll(async () => {
    await jobs.app.close();
    await clock.close();
    await database.drop();
  });

  /** One pass, as it comes within a minute. @returns what it sent of this kind. */
  async function pass(kind: string): Promise<string[]> {
    sent.length = 0;
    await relay.setRight();
    await relay.relay();
    return sent.filter((wake) => wake.kind === kind).flatMap(({ refIds }) => refIds);
  }

  describe.each(['1 hour', '-1 hour', '1 day', '-1 day'])('by %s', (by) => {
    it('a job that was asked for a moment ago is handed out', async () => {
      const { outboxId } = await jobs.ask();
      await clock.setTo(by);
      expect(await pass('job.events')).toEqual([outboxId]);
    });

    it('a job that the queue lost is handed out again, and done once', async () => {
      const { refId, outboxId } = await jobs.ask();
      expect(await pass('job.events')).toEqual([outboxId]);
      await clock.setTo(by);
      expect(await pass('job.events')).toEqual([outboxId]);
      await jobs.run(outboxId);
      await jobs.run(outboxId);
      expect(told).toEqual([refId]);
    });

    it('a job that failed is tried again', async () => {
      const { refId, outboxId } = await jobs.ask();
      behaviour.set(refId, () => Promise.reject(new Error('not now')));
      await jobs.run(outboxId);
      behaviour.delete(refId);
      await clock.setTo(by);
      expect(await pass('job.events')).toEqual([outboxId]);
      await jobs.run(outboxId);
      expect(told).toEqual([refId]);
    });

    it('a job that is under way meanwhile ends as if nothing had been', async () => {
      const { refId, outboxId } = await jobs.ask();
      behaviour.set(refId, () => clock.setTo(by));
      await jobs.run(outboxId);
      expect(told).toEqual([refId]);
      expect(await jobs.stateOf(outboxId)).toMatchObject({ done: true, due_in: null });
    });

    it('a reminder is told once, and not before its time by the clock', async () => {
      const hand = await RemindersInHand.open(jobs.app);
      await hand.look();
      const ids = await hand.comes('review', 'key_worker', -14);
      const inHalfAnHour = `now() + interval '30 minutes' WHERE org_id = '${hand.orgId}'`;
      await jobs.app.fixtures.query(
        `UPDATE reminder_occurrence SET fires_at = ${inHalfAnHour} AND id = ANY ($1)`,
        [ids],
      );
      await jobs.app.fixtures.query(
        `UPDATE platform.due SET due_at = ${inHalfAnHour} AND ref_id = ANY ($1)`,
        [ids],
      );
      const times = async (): Promise<number> => {
        const due = await pass('reminder');
        if (due.length > 0) await hand.fire(due.filter((id) => ids.includes(id)));
        const rows = await jobs.app.fixtures.query(
          `SELECT id FROM notification WHERE org_id = $1 AND effect_key LIKE 'reminder/%'`,
          [hand.orgId],
        );
        return rows.length;
      };
      expect(await times()).toBe(0);
      await clock.setTo(by);
      expect(await times()).toBe(by.startsWith('-') ? 0 : 1);
      await clock.setTo('31 minutes');
      expect(await times()).toBe(1);
      await clock.setTo(by);
      await hand.fire(ids);
      expect(await times()).toBe(1);
    });

    it('organisations are looked over within the hour, as ever', async () => {
      const hand = await RemindersInHand.open(jobs.app);
      await hand.look();
      await clock.setTo(by);
      await relay.setRight();
      expect(await hand.dueIn('look', hand.orgId)).toBeLessThanOrEqual(65 / 1440);
    });
  });

  it.each(['came only then', 'was lost'])(
    'far ahead and is set right, reminders wait for their moment again, also where their message %s',
    async (what) => {
      const hand = await RemindersInHand.open(jobs.app);
      await hand.look();
      const ids = (await hand.occurrences()).map(({ id }) => id);
      const days = () => Promise.all(ids.map((id) => hand.dueIn('reminder', id)));
      const before = await days();
      await clock.setTo('300 days');
      const due = await pass('reminder');
      expect(due.toSorted()).toEqual(ids.toSorted());
      await clock.setTo('0');
      await hand.fire(what === 'was lost' ? await pass('reminder') : due);
      expect((await hand.occurrences()).map(({ id }) => id)).toEqual(ids);
      for (const [nth, each] of (await days()).entries()) expect(each).toBeCloseTo(before[nth]!, 1);
      expect(await pass('reminder')).toEqual([]);
    },
  );
});
