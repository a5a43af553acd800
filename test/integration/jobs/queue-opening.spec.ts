import { Worker } from 'bullmq';
import { Config } from '../../../src/platform/config/config';
import { Log } from '../../../src/platform/observability/log';
import { Queues } from '../../../src/platform/queue/queues';
import { newId } from '../../../src/shared/ids';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { Door } from '../../support/postgres/door';
import { until } from '../../support/until';

/** The first connection is the look whether the database is there. */
const LOOK = 1;

describe('queues that are opened while their database stops', () => {
  let database: ClonedDatabase;
  let door: Door;
  let queues: Queues;

  beforeAll(async () => {
    database = await cloneDatabase();
    door = await Door.open(database.url('queue'));
    const settings = { mode: 'test', logLevel: 'silent', queueDatabaseUrl: door.url };
    const config = Object.assign(new Config(), settings);
    queues = new Queues(config, new Log(config));
  });
  afterAll(async () => {
    await queues.beforeApplicationShutdown();
    await door.close();
    await database.drop();
  });

  it('say so, and are opened anew with the next message and the next try', async () => {
    const wake = { orgId: newId(), kind: 'job.mail', refIds: [newId()] };
    door.letIn = LOOK;
    await expect(queues.wake('mail', [{ wake }])).rejects.toThrow('Connection terminated unexpectedly');
    door.letIn = Infinity;
    await queues.wake('mail', [{ wake }]);
    door.letIn = LOOK;
    const nothing = (): Promise<void> => Promise.resolve();
    await expect(queues.work('mail', nothing)).rejects.toThrow('Connection terminated unexpectedly');
    door.letIn = Infinity;
    let handled = 0;
    await queues.work('mail', () => Promise.resolve(void (handled += 1)));
    await until(() => handled === 1, 'the message that was sent is handled');
  });

  it('and that the process ends just then: what is under way ends all the same', async () => {
    const closing = jest.spyOn(Worker.prototype, 'close');
    door.letIn = LOOK;
    const waking = queues.wake('events', [
      { wake: { orgId: newId(), kind: 'job.events', refIds: [newId()] } },
    ]);
    await Promise.all([expect(waking).rejects.toThrow(), queues.beforeApplicationShutdown()]);
    expect(closing).toHaveBeenCalled();
    door.letIn = Infinity;
  });
});
