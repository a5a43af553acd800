import { probePort } from '../../../src/demo/run/free-port';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { postfixReport } from '../../support/app/bounces';
import { Fixtures } from '../../support/app/fixtures';
import { killAll, runCli, type Ended } from './demo-process';

describe('the command line', () => {
  let database: ClonedDatabase;
  let rows: Fixtures;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await cloneDatabase();
    rows = await Fixtures.connect(database.url('migrator'));
    env = {
      TRELLIS_MODE: 'development',
      DATABASE_URL: database.url('app'),
      QUEUE_DATABASE_URL: database.url('queue'),
      MIGRATION_DATABASE_URL: database.url('migrator'),
      SMTP_URL: `smtp://127.0.0.1:${await probePort('127.0.0.1', 0)}`,
    };
  });
  afterAll(async () => {
    await killAll();
    await rows.close();
    await database.drop();
  });

  const run = (args: string[], more: Record<string, string> = {}): Promise<Ended> =>
    runCli(args, { ...env, ...more }).ended;
  const creation = (more: Record<string, string> = {}) =>
    Object.entries({
      '--name': 'Riverside',
      '--timezone': 'Europe/Dublin',
      '--admin-name': 'Aoife Brennan',
      '--admin-email': 'aoife@riverside.example',
      ...more,
    }).flat();

  it('makes an organisation with its first administrator, and queues the invitation', async () => {
    const { code, output } = await run(['organisation:create', ...creation()]);
    expect([code, output]).toEqual([0, expect.stringContaining('Made Riverside')]);
    const made = await rows.query(
      `SELECT o.name, o.timezone, p.name AS admin, m.role, l.email, l.purpose, l.sent_at, b.done_at
       FROM organisation o JOIN membership m ON m.org_id = o.org_id JOIN party p ON p.id = m.worker_id
       JOIN one_time_link l ON l.party_id = p.id JOIN outbox b ON b.ref_id = l.id`,
    );
    expect(made).toEqual([
      {
        name: 'Riverside', timezone: 'Europe/Dublin', admin: 'Aoife Brennan', role: 'admin', purpose: 'invitation',
        email: 'aoife@riverside.example', sent_at: null, done_at: null,
      }, // prettier-ignore
    ]);
  }, 60_000);

  it('says in one sentence what is wrong with what was typed', async () => {
    const zone = await run(['organisation:create', ...creation({ '--timezone': 'Mars/Olympus' })]);
    expect(zone).toEqual({
      code: 1,
      output: 'Mars/Olympus is no time zone: write one such as Europe/London.\n',
    });
    const email = await run(['organisation:create', ...creation({ '--admin-email': 'nobody' })]);
    expect(email).toEqual({ code: 1, output: 'nobody is no e-mail address.\n' });
  }, 60_000);

  it('says in one sentence that the database cannot be reached', async () => {
    const nowhere = {
      DATABASE_URL: 'postgres://app@127.0.0.1:1/none',
      MIGRATION_DATABASE_URL: 'postgres://m@127.0.0.1:1/none',
    };
    const { code, output } = await run(['migrate'], nowhere);
    expect([code, output]).toEqual([1, expect.stringMatching(/^PostgreSQL cannot be reached.*\n$/)]);
  }, 60_000);

  it('migrates what is up to date already, and prints the set-up for a database administrator', async () => {
    expect(await run(['migrate'])).toEqual({ code: 0, output: 'The database is up to date.\n' });
    const { code, output } = await run(['migrate', '--print-setup']);
    expect(code).toBe(0);
    for (const role of ['migrator', 'app', 'queue'])
      expect(output).toContain(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS`);
    expect(output).toContain(`ALTER DATABASE "${database.name}" OWNER TO migrator;`);
  }, 60_000);

  it('takes mail that came back from a pipe, and ends as mail servers understand', async () => {
    const piped = (input: string, more: Record<string, string> = {}) =>
      runCli(['mail:bounced'], { ...env, ...more }, input).ended;
    const report = { to: 'amira@example.org', messageId: 'unknown@trellis.example' };
    const [done, tooLong, away, without] = await Promise.all([
      piped(postfixReport(report)),
      piped('x'.repeat(6_000_000)),
      piped(postfixReport(report), { DATABASE_URL: 'postgres://app@127.0.0.1:1/none' }),
      piped(postfixReport(report), { SMTP_URL: '' }),
    ]);
    expect(done).toEqual({
      code: 0,
      output: expect.stringMatching(/^This report is of no mail .*: nothing was done\.\n$/),
    });
    expect(tooLong).toEqual({ code: 65, output: 'This mail is too long for a report.\n' });
    expect(away).toMatchObject({ code: 75, output: expect.stringContaining('cannot be reached') });
    expect(without).toEqual({ code: 78, output: expect.stringContaining('SMTP_URL is missing') });
  }, 60_000);

  it('seeds in demo mode only, and the demo never beside other organisations', async () => {
    const { code, output } = await run(['seed']);
    expect([code, output]).toEqual([1, expect.stringContaining('TRELLIS_MODE=demo only')]);
    await rows.organisation('A real one');
    const beside = await run(['demo'], { PORT: '0' });
    expect([beside.code, beside.output]).toEqual([1, expect.stringContaining('holds other organisations')]);
  }, 60_000);
});
