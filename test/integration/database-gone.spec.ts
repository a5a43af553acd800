import { DataSource } from 'typeorm';
import { Config } from '../../src/platform/config/config';
import { runInContext } from '../../src/platform/context/request-context';
import { dataSourceOptions } from '../../src/platform/database/data-source-options';
import { Units } from '../../src/platform/database/units';
import { describeProblem } from '../../src/platform/http/problems/problem';
import { newId } from '../../src/shared/ids';
import { cloneDatabase } from '../support/postgres/clone';

describe('a database that is gone', () => {
  it('is told as 503, inside a tenant and outside', async () => {
    const database = await cloneDatabase();
    const config = Object.assign(new Config(), { databaseUrl: database.url('app'), databasePool: 2 });
    const source = await new DataSource(dataSourceOptions(config, [])).initialize();
    const units = new Units(source);
    const inTenant = (): Promise<unknown> =>
      runInContext({ requestId: newId(), operation: 'test' }, () =>
        units.run(newId(), () => units.query('SELECT 1')),
      );
    await expect(inTenant()).resolves.toBeDefined();
    await database.drop();
    // The first to come may still be given the connection that has just ended; from then on there is none.
    const failures = [];
    for (const ask of [inTenant, inTenant, () => units.outside('SELECT 1')])
      failures.push(await ask().catch((error: unknown) => describeProblem(error)));
    expect(failures.slice(1)).toMatchObject([
      { status: 503, code: 'unavailable' },
      { status: 503, code: 'unavailable' },
    ]);
    await source.destroy();
  });

  it('is told as 503 to whoever was in the middle of a request', () => {
    for (const code of ['57P01', '57P02', '57P03'])
      expect(describeProblem(Object.assign(new Error('gone'), { code }))).toMatchObject({ status: 503 });
  });
});
