import { Queue, createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { migrate, QUEUE_SCHEMA } from '../../src/platform/database/setup/migrate';
import { cloneDatabase, type ClonedDatabase } from '../support/postgres/clone';

describe('migrating again', () => {
  let database: ClonedDatabase;

  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  it('changes nothing, also once a queue has made sequences of its own', async () => {
    setDefaultBackendFactory(createPostgresBackend);
    const connection = { connectionString: database.url('queue'), schema: QUEUE_SCHEMA, max: 1 };
    const queue = new Queue('again', { connection });
    await queue.add('first', {});
    await queue.close();
    expect(await migrate(database.url('migrator'))).toEqual([]);
  });
});
