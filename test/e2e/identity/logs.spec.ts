import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import { Fixtures } from '../../support/app/fixtures';
import { tokenIn } from '../../support/app/mail';

const ROOT = join(__dirname, '..', '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'postgres', 'typescript-hook.js');
const EMAIL = 'amira.haddad@private.example';
const WORKER_EMAIL = 'ruth.adeyemi@private.example';

describe('the log of a running service', () => {
  const sink = new MailSink();
  const lines: string[] = [];
  let database: ClonedDatabase;
  let fixtures: Fixtures;
  let service: ChildProcess;
  let url: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    fixtures = await Fixtures.connect(database.url('migrator'));
    service = spawn(process.execPath, ['-r', HOOK, 'src/main.ts'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        TRELLIS_MODE: 'test',
        PORT: '0',
        DATABASE_URL: database.url('app'),
        QUEUE_DATABASE_URL: database.url('queue'),
        SMTP_URL: `smtp://127.0.0.1:${await sink.listen()}`,
        WORKER_IN_PROCESS: 'true',
        LOG_LEVEL: 'trace',
      },
    });
    url = await new Promise((resolve, reject) => {
      service.once('exit', () => reject(new Error(`The service ended:\n${lines.join('\n')}`)));
      for (const stream of [service.stdout!, service.stderr!])
        createInterface(stream).on('line', (line) => {
          lines.push(line);
          const [, address] = /serves on (\S+)/.exec(line) ?? [];
          if (address !== undefined) resolve(address);
        });
    });
  }, 60_000);
  afterAll(async () => {
    service.kill('SIGKILL');
    await fixtures.close();
    await database.drop();
    await sink.close();
  });

  it('holds no token, secret, password or address', async () => {
    const nobody = new Api({ url });
    const orgId = await fixtures.organisation();
    const team = await fixtures.team(orgId);
    const admin = await fixtures.worker(orgId, 'admin', null);
    await bind(fixtures, admin, await account(fixtures, WORKER_EMAIL));
    const person = await fixtures.person(orgId, team, admin.partyId);
    await bind(fixtures, person, await account(fixtures, EMAIL, null));

    const signedIn = await nobody.post<{ token: string }>('/v1/session', { email: WORKER_EMAIL, password: GOOD_PASSWORD }); // prettier-ignore
    expect(signedIn.status).toBe(201);
    expect(
      (await nobody.post('/v1/session', { email: EMAIL, password: 'wrong-password-canary' })).status,
    ).toBe(401);
    expect((await nobody.post('/v1/links', { email: EMAIL })).status).toBe(202);
    const link = tokenIn((await sink.arrived(EMAIL))[0]!);
    const redeemed = await nobody.post<{ token: string }>('/v1/session/link', { token: link });
    expect(redeemed.status).toBe(201);
    const key = await new Api({ url }, signedIn.body).post<{ secret: string }>('/v1/api-keys', {
      name: 'EHR', scopes: ['people:read'], expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    }); // prettier-ignore
    expect((await new Api({ url }, { token: key.body.secret }).get('/v1/teams')).status).toBe(200);
    // Faults of ours are logged in full; they must not quote what they were working on either.
    await fixtures.query('ALTER TABLE session RENAME TO session_away');
    expect((await new Api({ url }, redeemed.body).get('/v1/session')).status).toBe(500);
    expect((await nobody.post('/v1/session', { email: WORKER_EMAIL, password: GOOD_PASSWORD })).status).toBe(
      500,
    );
    await fixtures.query('ALTER TABLE session_away RENAME TO session');

    service.kill('SIGTERM');
    await once(service, 'exit');
    const log = lines.join('\n');
    expect(log).toContain('request failed');
    for (const secret of [signedIn.body.token, redeemed.body.token, link, key.body.secret])
      expect(log).not.toContain(secret.slice(37));
    for (const canary of ['private.example', GOOD_PASSWORD, 'wrong-password-canary', 'Amira', '$argon2'])
      expect(log).not.toContain(canary);
  });
});
