import { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { TeamRow } from '../../src/modules/organisations/persistence/team.row';
import { Config } from '../../src/platform/config/config';
import { runInContext } from '../../src/platform/context/request-context';
import { dataSourceOptions } from '../../src/platform/database/data-source-options';
import { Units } from '../../src/platform/database/units';
import { newId } from '../../src/shared/ids';
import { cloneDatabase, type ClonedDatabase } from '../support/postgres/clone';

describe('what a unit of work sends', () => {
  let database: ClonedDatabase;
  let source: DataSource;
  let units: Units;

  beforeAll(async () => {
    database = await cloneDatabase();
    const config = Object.assign(new Config(), { databaseUrl: database.url('app'), databasePool: 2 });
    source = await new DataSource(dataSourceOptions(config, [TeamRow])).initialize();
    units = new Units(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const inContext = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ requestId: newId(), operation: 'test' }, work);
  const team = (orgId: string): object => ({ orgId, id: newId(), name: 'Riverside', kind: 'peer' });
  const names = (orgId: string): Promise<string[]> =>
    inContext(() =>
      units.run(orgId, async () =>
        (await units.query<{ name: string }>('SELECT name FROM team ORDER BY name')).map(({ name }) => name),
      ),
    );

  it('is what is asked first with BEGIN, and what is written last with COMMIT: two packets', async () => {
    const orgId = newId();
    await names(orgId);
    const packets = jest.spyOn(Socket.prototype, '_writev');
    const single = jest.spyOn(Socket.prototype, '_write');
    const insert = 'INSERT INTO team (org_id, id, name, kind) VALUES ($1, $2, $3, $4)';
    await inContext(() =>
      units.run(orgId, async () => {
        await units.query('SELECT 1 AS first');
        for (const name of ['Brook', 'Harbour'])
          units.beforeCommit({ name: 'test.team', text: insert, values: [orgId, newId(), name, 'peer'] });
        expect(packets.mock.calls.length + single.mock.calls.length).toBe(1);
      }),
    );
    expect(packets.mock.calls.length + single.mock.calls.length).toBe(2);
    packets.mockRestore();
    single.mockRestore();
    expect(await names(orgId)).toEqual(['Brook', 'Harbour']);
  });

  it('is undone where a statement that went with COMMIT fails, and the error is that one', async () => {
    const orgId = newId();
    const run = inContext(() =>
      units.run(orgId, async () => {
        await units.manager.insert(TeamRow, team(orgId));
        units.beforeCommit({ name: 'test.fails', text: 'SELECT 1 / $1::int', values: [0] });
        units.beforeCommit({ name: 'test.after', text: 'SELECT $1::int', values: [1] });
      }),
    );
    await expect(run).rejects.toThrow('division by zero');
    expect(await names(orgId)).toEqual([]);
    expect(await names(newId())).toEqual([]);
  });
});
