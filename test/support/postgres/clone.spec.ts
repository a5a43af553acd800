import { DataSource } from 'typeorm';
import { ask, connectTo, hangUp } from './ask';
import { cloneDatabase, type ClonedDatabase } from './clone';
import { testServer } from './test-server';

const clones: ClonedDatabase[] = [];

afterAll(() => Promise.all(clones.map((clone) => clone.drop())));

async function newClone(): Promise<ClonedDatabase> {
  const clone = await cloneDatabase();
  clones.push(clone);
  return clone;
}

describe('a cloned database', () => {
  it('is reached by pg and by TypeORM as the role asked for, none of them above the policies', async () => {
    const clone = await newClone();
    const sql = `SELECT current_database() AS name, rolname AS role, rolsuper OR rolbypassrls AS above
      FROM pg_roles WHERE rolname = current_user`;
    for (const role of ['app', 'migrator', 'queue'] as const) {
      const expected = [{ name: clone.name, role, above: false }];
      expect(await ask(clone.url(role), sql)).toEqual(expected);
      const source = await new DataSource({ type: 'postgres', url: clone.url(role) }).initialize();
      expect(await source.query(sql)).toEqual(expected);
      await source.destroy();
    }
    expect(await ask(clone.url('superuser'), sql)).toMatchObject([{ role: 'postgres', above: true }]);
  });

  it('has the schema of the template, and its owner and privileges, which PostgreSQL does not copy', async () => {
    const clone = await newClone();
    const privileges = (name: string): string =>
      `SELECT datdba::regrole::text AS owner, datacl::text AS privileges FROM pg_database WHERE datname = '${name}'`;
    const { superuserUrl, template } = testServer();
    const original = await ask(superuserUrl, privileges(template));
    expect(original[0]?.['privileges']).toContain('app=');
    expect(await ask(superuserUrl, privileges(clone.name))).toEqual(original);
    expect(await ask(clone.url('migrator'), 'SELECT count(*) > 0 AS made FROM schema_migration')).toEqual([
      { made: true },
    ]);
  });

  it('shares nothing with another', async () => {
    const [first, second] = await Promise.all([newClone(), newClone()]);
    await ask(first.url('migrator'), 'CREATE TABLE only_here ()');
    await expect(ask(second.url('migrator'), 'SELECT FROM only_here')).rejects.toThrow('does not exist');
  });

  it('can be dropped while somebody is connected', async () => {
    const clone = await newClone();
    const hungUp = hangUp(await connectTo(clone.url('app')));
    await clone.drop();
    await hungUp;
    await expect(ask(clone.url('app'), 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('comes from a template that nobody can enter, so nobody can stand in the way of a copy', async () => {
    const { superuserUrl, template } = testServer();
    const inside = superuserUrl.replace('/postgres?', `/${template}?`);
    await expect(ask(inside, 'SELECT 1')).rejects.toThrow('not currently accepting connections');
  });
});
