import { randomBytes } from 'node:crypto';
import { urlFor } from '../../src/platform/database/setup/provision';
import { ask } from '../support/postgres/ask';
import { cloneDatabase, type CloneRole } from '../support/postgres/clone';
import { testServer } from '../support/postgres/test-server';
import { runEntry } from './entry-process';

jest.setTimeout(60_000);

describe.each(['main', 'worker'])('%s, started on a database without tables', (entry) => {
  const { superuserUrl } = testServer();
  const bare = `trellis_bare_${randomBytes(6).toString('hex')}`;
  const said = { code: 1, out: '', error: 'The database is not migrated: run `npm run migrate`.\n' };

  beforeAll(() => ask(superuserUrl, `CREATE DATABASE "${bare}"`));
  afterAll(() => ask(superuserUrl, `DROP DATABASE "${bare}" WITH (FORCE)`));

  it('says in one sentence what to do, and ends', async () => {
    expect(await runEntry(entry, (user) => urlFor(superuserUrl, { database: bare, user }))).toEqual(said);
  });

  it('says the same where only the queue has its tables', async () => {
    const half = await cloneDatabase();
    await ask(half.url('superuser'), 'DROP SCHEMA identity CASCADE');
    expect(await runEntry(entry, (user) => half.url(user as CloneRole))).toEqual(said);
    await half.drop();
  });
});
