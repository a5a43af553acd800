import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import { migrations } from '../../migrations';
import { migrate, migratorDataSource } from '../../src/platform/database/setup/migrate';
import { urlFor } from '../../src/platform/database/setup/provision';
import { setupSql } from '../../src/platform/database/setup/roles';
import { rows } from '../../src/rows';
import { testServer } from '../support/postgres/test-server';
import { newId } from '../../src/shared/ids';
import { Fixtures } from '../support/app/fixtures';
import { describeCatalogue } from './catalogue/describe-catalogue';
import { readCatalogue } from './catalogue/read-catalogue';

const BARE_NUMBERS = 'ClearBareNumbers1795000073000';

/** A row that no migration knows. */
@Entity('planted')
class PlantedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_planted' })
  id!: string;

  @Column('text')
  words!: string;
}

describe('the migrations', () => {
  const name = `trellis_migrations_${randomBytes(4).toString('hex')}`;
  const { superuserUrl } = testServer();
  const url = urlFor(superuserUrl, { database: name, user: 'migrator' });

  const asSuperuser = async <T>(database: string, work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: urlFor(superuserUrl, { database }) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const withSource = async <T>(
    work: (source: DataSource) => Promise<T>,
    entities: Parameters<typeof migratorDataSource>[1] = [],
  ): Promise<T> => {
    const source = await migratorDataSource(url, entities).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  };
  const catalogue = (): Promise<string> =>
    asSuperuser(name, async (client) => describeCatalogue(await readCatalogue(client)));
  /** What TypeORM would do to make the tables fit the rows. */
  const drift = (entities: Parameters<typeof migratorDataSource>[1]): Promise<string[]> =>
    withSource(async (source) => {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    }, entities);

  beforeAll(async () => {
    await asSuperuser('postgres', (client) => client.query(`CREATE DATABASE "${name}"`));
    await asSuperuser(name, async (client) => {
      for (const statement of setupSql(name)) await client.query(statement);
    });
  });
  afterAll(() =>
    asSuperuser('postgres', (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  );

  it('go up, all the way down and up again, and leave what they left before', async () => {
    const empty = await catalogue();
    expect(await migrate(url)).toHaveLength(migrations.length);
    const first = await catalogue();
    expect(first).not.toBe(empty);

    await withSource(async (source) => {
      for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
    });
    // What stays is not ours to take back: TypeORM's list of migrations, and BullMQ's schema.
    const down = await catalogue();
    const left = down.split('\n').filter((line) => /^(table|relation|function) /.test(line));
    expect(left.map((line) => line.split(' ')[1])).toEqual([
      'public.schema_migration',
      'public.schema_migration_id_seq',
    ]);

    expect(await migrate(url)).toHaveLength(migrations.length);
    expect(await catalogue()).toBe(first);
  });

  it('have nothing to do on a database that is up to date', async () => {
    expect(await migrate(url)).toEqual([]);
  });

  it('clear the marks of numbers without their country, no others, and bring none back on the way down', async () => {
    /** As it was before that migration, and whatever came after it. */
    const undo = (): Promise<void> =>
      withSource(async (source) => {
        const from = migrations.findIndex((migration) => migration.name === BARE_NUMBERS);
        for (const _ of migrations.slice(from)) await source.undoLastMigration({ transaction: 'each' });
      });
    await undo();
    const fixtures = await Fixtures.connect(url);
    try {
      const orgId = await fixtures.organisation();
      const partyId = await fixtures.party(orgId, 'person', 'Amira Haddad');
      const mark = (channel: string, address: string, clearedAt: Date | null = null): Promise<void> =>
        fixtures.insert('refused_address', {
          org_id: orgId, id: newId(), party_id: partyId, channel, address, code: '21211', cleared_at: clearedAt,
        }); // prettier-ignore
      const long = new Date('2026-01-05T10:00:00.000Z');
      await mark('sms', '07700 900123');
      await mark('sms', '020 7946 0018', long);
      await mark('sms', '+447700900456');
      await mark('email', 'amira@example.org');
      const marks = () =>
        fixtures.query(
          `SELECT address, CASE WHEN cleared_at IS NULL THEN 'marked' WHEN cleared_at = $1 THEN 'cleared before'
             ELSE 'cleared' END AS now FROM refused_address ORDER BY address`,
          [long],
        );
      const cleared = [
        { address: '+447700900456', now: 'marked' },
        { address: '020 7946 0018', now: 'cleared before' },
        { address: '07700 900123', now: 'cleared' },
        { address: 'amira@example.org', now: 'marked' },
      ];
      expect(await migrate(url)).toContain(BARE_NUMBERS);
      expect(await marks()).toEqual(cleared);
      await undo();
      expect(await marks()).toEqual(cleared);
      await migrate(url);
      expect(await marks()).toEqual(cleared);
    } finally {
      await fixtures.close();
    }
  });

  it('are ordered by two processes that start at once', async () => {
    expect(await Promise.all([migrate(url), migrate(url)])).toEqual([[], []]);
  });

  it('make exactly the tables that the rows map', async () => {
    expect(await drift(rows)).toEqual([]);
  });

  it('would differ from a row that they do not know, and from one that has lost a column', async () => {
    expect(await drift([...rows, PlantedRow])).toEqual([expect.stringContaining('CREATE TABLE "planted"')]);
    await withSource((source) => source.query('ALTER TABLE team ADD planted text'));
    expect(await drift(rows)).toEqual([expect.stringContaining('DROP COLUMN "planted"')]);
  });
});
