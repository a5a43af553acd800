import { AppModule } from '../../../src/app.module';
import { Config } from '../../../src/platform/config/config';
import { createApp } from '../../../src/platform/http/create-app';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const DEMO_PASSWORD = 'demo-password-not-for-production';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = new MailSink();
  const port = await probe.listen();
  await probe.close();
  return port;
}

describe('demo mode', () => {
  let demo: TestApp;
  let nobody: Api;

  beforeAll(async () => {
    demo = await startTestApp({ mode: 'demo', smtpUrl: `smtp://127.0.0.1:${await freePort()}` });
    await demo.app.get(JobWorker).start();
    nobody = new Api(demo);
    const orgId = await demo.fixtures.organisation();
    const caller = await demo.fixtures.worker(orgId, 'practitioner', null, '<b>Ruth</b>');
    await bind(demo.fixtures, caller, await account(demo.fixtures, 'ruth@northside.example', DEMO_PASSWORD));
  });
  afterAll(() => demo.close());

  it('takes the password of the demo', async () => {
    const body = { email: 'ruth@northside.example', password: DEMO_PASSWORD };
    expect((await nobody.post('/v1/session', body)).status).toBe(201);
  });

  it('shows its mail at /dev/mail, as plain pages without a script or a style', async () => {
    expect((await nobody.get('/dev/mail')).text).toContain('No mail has been sent yet.');
    await nobody.post('/v1/links', { email: 'ruth@northside.example' });
    await demo.app.get(MailSink).arrived('ruth@northside.example');

    const list = await nobody.get('/dev/mail');
    expect(list.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(list.headers.get('cache-control')).toBe('no-store');
    expect(list.text).toContain('Your link to set a new password');
    const [, id] = /\/dev\/mail\/([0-9a-f-]{36})/.exec(list.text)!;
    const mail = await nobody.get(`/dev/mail/${id}`);
    expect(mail.status).toBe(200);
    expect(mail.text).toContain('Hello &lt;b&gt;Ruth&lt;/b&gt;');
    expect(mail.text).toMatch(/<a href="http:\/\/127\.0\.0\.1:3000\/link#trl_[\w-]+">/);
    expect((await nobody.get('/dev/mail/01a2b3c4-0000-7000-8000-00000000dead')).status).toBe(404);
  });

  it('is the only mode with these pages', async () => {
    const other = await startTestApp({ mode: 'development' });
    expect((await new Api(other).get('/dev/mail')).status).toBe(404);
    await other.close();
  });
});

describe('production', () => {
  it('does not serve a database with the logins of the demo', async () => {
    const app = await startTestApp();
    const { database, fixtures } = app;
    const config = Object.assign(new Config(), {
      publicUrl: 'https://trellis.example',
      databaseUrl: database.url('app'),
      queueDatabaseUrl: database.url('queue'),
      smtpUrl: 'smtp://127.0.0.1:1',
      logLevel: 'silent',
    } satisfies Partial<Config>);
    await account(fixtures, 'admin@southside.example', DEMO_PASSWORD);
    const refused = await createApp(AppModule.with(config), config);
    await expect(refused.init()).rejects.toThrow('This database holds the logins of the demo');
    await refused.close();

    await fixtures.query('UPDATE identity.account SET password_hash = NULL');
    const production = await createApp(AppModule.with(config), config);
    await production.init();
    await production.getHttpAdapter().getInstance().ready();
    // Nor does it show anybody the mail of anybody.
    expect((await production.inject({ method: 'GET', url: '/dev/mail' })).statusCode).toBe(404);
    await production.close();
    await app.close();
  });
});
