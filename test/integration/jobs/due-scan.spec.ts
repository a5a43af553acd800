import { Client } from 'pg';
import { TAKE } from '../../../src/platform/outbox/due-relay';
import { expectGolden } from '../../support/golden';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';

const PLANNED = 200_000;
const BACKLOG = 50_000;

/** Looking for what is due costs the same however much is planned: it goes by the index, and reads what it takes. */
describe('the scan for what is due', () => {
  let database: ClonedDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = new Client({ connectionString: database.url('migrator') });
    app = new Client({ connectionString: database.url('app') });
    await owner.connect();
    await app.connect();
    await owner.query(
      `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
       SELECT 'reminder', gen_random_uuid(), gen_random_uuid(), now() + i * interval '1 minute' - interval '1 day'
       FROM generate_series(1, ${PLANNED}) i`,
    );
    // A burst of another kind that is due as well.
    await owner.query(
      `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
       SELECT 'job.mail', gen_random_uuid(), gen_random_uuid(), now() - interval '1 minute'
       FROM generate_series(1, ${BACKLOG}) i`,
    );
    await owner.query('ANALYZE platform.due');
  });
  afterAll(async () => {
    await app.end();
    await owner.end();
    await database.drop();
  });

  /** The plan as PostgreSQL ran it, and at how many rows it looked in vain. */
  async function scan(): Promise<{ plan: string; looked: number }> {
    await app.query('BEGIN');
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
       ${TAKE.replace('$1', `'reminder'`).replace('$2', '100')}`,
    );
    await app.query('ROLLBACK');
    // How much memory a list of keys takes is the machine's.
    const lines = rows.map((row) => row['QUERY PLAN']).filter((line) => !line.includes('Memory Usage'));
    const removed = lines.flatMap((line) => /Rows Removed by Filter: (\d+)/.exec(line)?.[1] ?? []);
    return {
      plan: lines.map((line) => `${line}\n`).join(''),
      looked: removed.reduce((sum, count) => sum + Number(count), 0),
    };
  }

  it('goes by kind and moment, and looks at nothing that is not due', async () => {
    const { plan, looked } = await scan();
    expectGolden('due-scan.txt', plan);
    expect(looked).toBe(0);
  });

  it('would be seen to look at all of it without its index', async () => {
    await owner.query('DROP INDEX platform.ix_due__kind_moment');
    expect((await scan()).looked).toBeGreaterThan(PLANNED / 2);
  });
});
