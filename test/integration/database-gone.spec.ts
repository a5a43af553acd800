import { DataSource } from 'typeorm';
import { Config } from '../../src/platform/config/config';
import { runInContext } from '../../src/platform/context/request-context';
import { dataSourceOptions } from '../../src/platform/database/data-source-options';
import { Units } from '../../src/platform/database/units';
import { describeProblem } from '../../src/platform/http/problems/problem';
import { newId } from '../../src/shared/ids';
import { cloneDatabase } from '../support/postgres/clone';
import { Door } from '../support/postgres/door';

const sourceAt = (databaseUrl: string): Promise<DataSource> => {
  const config = Object.assign(new Config(), { databaseUrl, databasePool: 2 });
  return new DataSource(dataSourceOptions(config, [])).initialize();
};
const inTenant = (units: Units): Promise<unknown> =>
  runInContext({ requestId: newId(), operation: 'test' }, () =>
    units.run(newId(), () => units.query('SELECT 1')),
  );

describe('a database that is gone', () => {
  it('is told as 503, inside a tenant and outside', async () => {
    const database = await cloneDatabase();
    const source = await sourceAt(database.url('app'));
    const units = new Units(source);
    await expect(inTenant(units)).resolves.toBeDefined();
    await database.drop();
    // The first to come may still be given the connection that has just ended; from then on there is none.
    const failures = [];
    for (const ask of [inTenant, inTenant, () => units.outside('SELECT 1')])
      failures.push(await ask(units).catch((error: unknown) => describeProblem(error)));
    expect(failures).toMatchObject([
      { status: 503, code: 'unavailable' },
      { status: 503, code: 'unavailable' },
      { status: 503, code: 'unavailable' },
    ]);
    await source.destroy();
  });

  it('takes no process with it that it answers and leaves at the same time', async () => {
    const database = await cloneDatabase();
    const door = await Door.open(database.url('app'));
    const source = await sourceAt(door.url);
    const units = new Units(source);
    // One has the connection there is; the other's is new, and ends with the words that it is open.
    door.farewellAfter = 1;
    const [first, second] = await Promise.allSettled([inTenant(units), inTenant(units)]);
    expect(first.status).toBe('fulfilled');
    expect(describeProblem(second.status === 'rejected' && second.reason)).toMatchObject({ status: 503 });
    await expect(Promise.all([inTenant(units), inTenant(units)])).resolves.toHaveLength(2);
    await source.destroy();
    await door.close();
    await database.drop();
  });

  it('is told as 503 to whoever was in the middle of a request', () => {
    for (const code of ['57P01', '57P02', '57P03'])
      expect(describeProblem(Object.assign(new Error('gone'), { code }))).toMatchObject({ status: 503 });
  });
});
