import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { Config } from '../../../src/platform/config/config';
import { Log } from '../../../src/platform/observability/log';
import { Queues } from '../../../src/platform/queue/queues';
import { newId } from '../../../src/shared/ids';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { until } from '../../support/until';

/** The first connection is the look whether the database is there. */
const LOOK = 1;

describe('queues that are opened while their database stops', () => {
  let database: ClonedDatabase;
  let door: Server;
  /** Connections that are still let in; the others are cut as soon as they are made. */
  let letIn: number;
  let queues: Queues;

  beforeAll(async () => {
    database = await cloneDatabase();
    const { host, port, user, database: name } = new Client({ connectionString: database.url('queue') });
    const address = host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port };
    door = createServer((caller) => {
      letIn -= 1;
      if (letIn < 0) return caller.destroy();
      const called = connect(address);
      for (const [one, other] of [
        [caller, called],
        [called, caller],
      ] as const)
        one.on('error', () => other.destroy()).pipe(other);
      return caller;
    }).listen(0, '127.0.0.1');
    await once(door, 'listening');
    const { port: open } = door.address() as AddressInfo;
    const queueDatabaseUrl = `postgres://${user}@127.0.0.1:${open}/${name}`;
    const config = Object.assign(new Config(), { mode: 'test', logLevel: 'silent', queueDatabaseUrl });
    queues = new Queues(config, new Log(config));
  });
  afterAll(async () => {
    await queues.beforeApplicationShutdown();
    door.close();
    await database.drop();
  });

  const wakes = (): { wake: { orgId: string; kind: string; refIds: string[] } }[] => [
    { wake: { orgId: newId(), kind: 'job.mail', refIds: [newId()] } },
  ];

  it('say so, and are opened anew with the next message and the next try', async () => {
    letIn = LOOK;
    await expect(queues.wake('mail', wakes())).rejects.toThrow('Connection terminated unexpectedly');
    letIn = Infinity;
    await queues.wake('mail', wakes());
    letIn = LOOK;
    await expect(queues.work('mail', () => Promise.resolve())).rejects.toThrow(
      'Connection terminated unexpectedly',
    );
    letIn = Infinity;
    let handled = 0;
    await queues.work('mail', () => {
      handled += 1;
      return Promise.resolve();
    });
    await until(() => handled === 1, 'the message that was sent is handled');
  });
});
