import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { TeamRow } from '../../src/modules/organisations/persistence/team.row';
import { Config } from '../../src/platform/config/config';
import { runInContext } from '../../src/platform/context/request-context';
import { dataSourceOptions } from '../../src/platform/database/data-source-options';
import { UnitAborted } from '../../src/platform/database/unit';
import { Units } from '../../src/platform/database/units';
import { newId } from '../../src/shared/ids';
import { cloneDatabase, type ClonedDatabase } from '../support/postgres/clone';

const POOL = 4;

type Query = (first: string | { text: string }) => unknown;

describe('the unit of work', () => {
  let database: ClonedDatabase;
  let source: DataSource;
  let units: Units;
  let sent: jest.SpiedFunction<Query>;

  beforeAll(async () => {
    database = await cloneDatabase();
    const config = Object.assign(new Config(), { databaseUrl: database.url('app'), databasePool: POOL });
    source = await new DataSource(dataSourceOptions(config, [TeamRow])).initialize();
    units = new Units(source);
  });
  beforeEach(() => (sent = jest.spyOn(Client.prototype, 'query') as unknown as typeof sent));
  afterEach(() => sent.mockRestore());
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const pool = (): Pool => (source.driver as PostgresDriver).master as Pool;
  const inContext = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ requestId: newId(), operation: 'test' }, work);
  const team = (orgId: string, name = 'Riverside'): object => ({ orgId, id: newId(), name, kind: 'peer' });
  const names = (orgId: string): Promise<string[]> =>
    inContext(() =>
      units.run(orgId, async () =>
        (await units.query<{ name: string }>('SELECT name FROM team ORDER BY name')).map(({ name }) => name),
      ),
    );

  /** The statements that went to the server since the test began. */
  const statements = (): string[] =>
    sent.mock.calls.map(([first]) => (typeof first === 'string' ? first : first.text));

  it('opens in one round trip, takes a TypeORM insert into it and commits once', async () => {
    const orgId = newId();
    await inContext(() => units.run(orgId, () => units.manager.insert(TeamRow, team(orgId))));
    expect(statements()).toEqual([
      expect.stringMatching(/^BEGIN; SELECT set_config\('app\.org_id'/),
      expect.stringMatching(/^INSERT INTO "team"/),
      'COMMIT',
    ]);
    expect(await names(orgId)).toEqual(['Riverside']);
  });

  it("takes an inner transaction of TypeORM's as a savepoint, and undoes it alone", async () => {
    const orgId = newId();
    await inContext(() =>
      units.run(orgId, async () => {
        await units.manager.insert(TeamRow, team(orgId, 'Brook'));
        const inner = units.manager.transaction(async (manager) => {
          await manager.insert(TeamRow, team(orgId, 'Harbour'));
          throw new Error('undone');
        });
        await expect(inner).rejects.toThrow('undone');
      }),
    );
    expect(statements().filter((text) => /^(BEGIN|START|COMMIT|SAVEPOINT|ROLLBACK)/.test(text))).toEqual([
      expect.stringMatching(/^BEGIN;/),
      expect.stringMatching(/^SAVEPOINT/),
      expect.stringMatching(/^ROLLBACK TO SAVEPOINT/),
      'COMMIT',
    ]);
    expect(await names(orgId)).toEqual(['Brook']);
  });

  it('says so when an error was swallowed and PostgreSQL has rolled back', async () => {
    const orgId = newId();
    let committed = false;
    const run = inContext(() =>
      units.run(orgId, async () => {
        await units.manager.insert(TeamRow, team(orgId));
        units.current.onCommit(() => (committed = true));
        await units.query('SELECT 1 / 0').catch(() => undefined);
      }),
    );
    await expect(run).rejects.toThrow(UnitAborted);
    expect(committed).toBe(false);
    expect(await names(orgId)).toEqual([]);
  });

  it('leaves nothing behind when the work throws', async () => {
    const orgId = newId();
    const run = inContext(() =>
      units.run(orgId, async () => {
        await units.manager.insert(TeamRow, team(orgId));
        throw new Error('changed my mind');
      }),
    );
    await expect(run).rejects.toThrow('changed my mind');
    expect(statements().at(-1)).toBe('ROLLBACK');
    expect(await names(orgId)).toEqual([]);
  });

  it('keeps sixty interleaved units of many organisations apart on a pool of four', async () => {
    const orgs = Array.from({ length: 6 }, newId);
    const work = async (i: number): Promise<{ seen: string[]; backends: Set<number> }> => {
      const orgId = orgs[i % orgs.length]!;
      return inContext(() =>
        units.run(orgId, async () => {
          const backend = async (): Promise<number> =>
            (await units.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]!.pid;
          const first = await backend();
          await units.manager.insert(TeamRow, team(orgId, `${orgId} ${i}`));
          const rows = await units.manager.find(TeamRow);
          return { seen: rows.map((row) => row.orgId), backends: new Set([first, await backend()]) };
        }),
      );
    };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => work(i)));
    answers.forEach(({ seen, backends }, i) => {
      expect(new Set(seen)).toEqual(new Set([orgs[i % orgs.length]]));
      expect(backends.size).toBe(1);
    });
    for (const orgId of orgs) expect(await names(orgId)).toHaveLength(10);
    expect(pool().totalCount).toBeLessThanOrEqual(POOL);
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it('lets inner work join, on the same connection, and commits with the outermost', async () => {
    const orgId = newId();
    await inContext(() =>
      units.run(orgId, async () => {
        await units.run(orgId, () => units.manager.insert(TeamRow, team(orgId, 'Inner')));
        expect(pool().totalCount - pool().idleCount).toBe(1);
        expect(statements()).not.toContain('COMMIT');
      }),
    );
    expect(statements().filter((text) => text.startsWith('BEGIN'))).toHaveLength(1);
    expect(statements().filter((text) => text === 'COMMIT')).toHaveLength(1);
  });

  it('refuses to be joined for another organisation, and a second one beside it', async () => {
    const [mine, theirs] = [newId(), newId()];
    const foreign = inContext(() => units.run(mine, () => units.run(theirs, () => Promise.resolve())));
    await expect(foreign).rejects.toThrow('open for another organisation');
    const together = await inContext(() =>
      Promise.allSettled([
        units.run(mine, () => Promise.resolve()),
        units.run(mine, () => Promise.resolve()),
      ]),
    );
    const reasons = together.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(reasons).toEqual([expect.stringContaining('a second connection is an error')]);
    const second = inContext(() => units.run(mine, () => units.begin(mine)));
    await expect(second).rejects.toThrow('a second connection is an error');
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it('runs the work again on a serialisation failure, three times at most', async () => {
    const orgId = newId();
    const failing = (times: number): Promise<number> => {
      let runs = 0;
      return inContext(() =>
        units.run(orgId, async () => {
          runs += 1;
          await units.manager.insert(TeamRow, team(orgId, `Run ${runs} of ${times + 1}`));
          if (runs <= times)
            await units.query(
              `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = 'serialization_failure'; END $$`,
            );
          return runs;
        }),
      );
    };
    expect(await failing(2)).toBe(3);
    expect(await names(orgId)).toEqual(['Run 3 of 3']);
    await expect(failing(3)).rejects.toMatchObject({ code: '40001' });
    expect(await names(orgId)).toEqual(['Run 3 of 3']);
  });

  it('gets past a real deadlock', async () => {
    const orgId = newId();
    const [left, right] = [newId(), newId()];
    await inContext(() =>
      units.run(orgId, async () => {
        await units.manager.insert(TeamRow, { ...team(orgId, 'Left'), id: left });
        await units.manager.insert(TeamRow, { ...team(orgId, 'Right'), id: right });
      }),
    );
    let met: () => void = () => undefined;
    const meeting = new Promise<void>((resolve) => (met = resolve));
    let waiting = 2;
    const touch = (id: string): Promise<unknown> =>
      units.query('UPDATE team SET version = version + 1 WHERE org_id = $1 AND id = $2', [orgId, id]);
    const both = (first: string, second: string): Promise<void> =>
      inContext(() =>
        units.run(orgId, async () => {
          await touch(first);
          if (--waiting === 0) met();
          await meeting;
          await touch(second);
        }),
      );
    await Promise.all([both(left, right), both(right, left)]);
    const rows = await inContext(() => units.run(orgId, () => units.manager.find(TeamRow)));
    expect(rows.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('throws for a query without tenant, wherever it comes from', async () => {
    expect(() => units.query('SELECT 1')).toThrow('No unit of work');
    expect(() => units.manager).toThrow('No unit of work');
    await expect(inContext(async () => units.query('SELECT 1'))).rejects.toThrow('No unit of work');
    await expect(inContext(() => units.run('northside', () => Promise.resolve()))).rejects.toThrow(
      'needs an organisation',
    );
    expect(statements()).toEqual([]);
  });

  it('gives nothing to those who kept it after its end', async () => {
    const orgId = newId();
    const kept = await inContext(() => units.run(orgId, () => Promise.resolve(units.current)));
    await expect(kept.query('SELECT 1')).rejects.toThrow('has ended');
    expect(() => kept.manager).toThrow('has ended');
  });
});
