import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const NEW_PASSWORD = 'quiet harbour lamps before dawn';

describe('setting a password', () => {
  let app: TestApp;
  let orgId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
  });
  afterAll(() => app.close());

  const signIn = async (email: string, password = GOOD_PASSWORD): Promise<Answer<{ token: string }>> =>
    new Api(app).post('/v1/session', { email, password });
  const sessionOf = async (email: string): Promise<Api> => new Api(app, (await signIn(email)).body);
  const worker = async (email: string): Promise<void> => {
    const { partyId } = await app.fixtures.worker(orgId, 'practitioner', null, 'Ruth Adeyemi');
    await bind(app.fixtures, { orgId, partyId }, await account(app.fixtures, email));
  };

  it('needs the one until now, and ends every other session', async () => {
    await worker('ruth@northside.example');
    const other = await sessionOf('ruth@northside.example');
    const here = await sessionOf('ruth@northside.example');
    const set = await here.put('/v1/session/password', { current: GOOD_PASSWORD, password: NEW_PASSWORD });
    expect(set).toMatchObject({ status: 204, text: '' });
    expect((await here.get('/v1/session')).status).toBe(200);
    expect((await other.get('/v1/session')).status).toBe(401);
    expect((await signIn('ruth@northside.example')).status).toBe(401);
    expect((await signIn('ruth@northside.example', NEW_PASSWORD)).status).toBe(201);
    const [row] = await app.fixtures.query(
      `SELECT password_hash LIKE '$argon2id$v=19$m=19456,p=1,t=2$%' AS strong FROM identity.account
       WHERE email = 'ruth@northside.example'`,
    );
    expect(row).toEqual({ strong: true });
  });

  it('is refused without the one until now, and guessing it is delayed', async () => {
    await worker('guess@northside.example');
    const here = await sessionOf('guess@northside.example');
    const without = await here.put('/v1/session/password', { password: NEW_PASSWORD });
    expect(without).toMatchObject({ status: 403, body: { code: 'recent_link_needed' } });
    const guess = (): Promise<Answer> =>
      here.put('/v1/session/password', { current: 'not the password', password: NEW_PASSWORD });
    for (let i = 0; i < 5; i += 1)
      expect(await guess()).toMatchObject({
        status: 422,
        body: { code: 'current_password_wrong', errors: [{ pointer: '/current' }] },
      });
    await app.fixtures.query(`UPDATE identity.attempt SET delay_until = now() + interval '9 seconds'`);
    expect(await guess()).toMatchObject({ status: 429, body: { code: 'sign_in_delayed' } });
    expect((await signIn('guess@northside.example')).status).toBe(429);
    await app.fixtures.query('DELETE FROM identity.attempt');
    expect((await signIn('guess@northside.example')).status).toBe(201);
  });

  it('refuses weak, leaked, short and own-name ones, and changes nothing', async () => {
    await worker('weak@northside.example');
    const here = await sessionOf('weak@northside.example');
    const set = (password: string): Promise<Answer> =>
      here.put('/v1/session/password', { current: GOOD_PASSWORD, password });
    expect(await set('fennel-orbit-7')).toMatchObject({ status: 422, body: { code: 'password_too_short' } });
    expect(await set('passwordpassword1')).toMatchObject({ body: { code: 'password_too_weak' } });
    expect(await set('Ruth Adeyemi 1984')).toMatchObject({ body: { code: 'password_too_weak' } });
    expect(await set('qwerty123456789')).toMatchObject({ body: { code: 'password_breached' } });
    const demo = await set('demo-password-not-for-production');
    expect(demo).toMatchObject({ status: 422, body: { code: 'password_breached' } });
    expect(await set('x'.repeat(201))).toMatchObject({ status: 422, body: { code: 'over_limit' } });
    expect((await signIn('weak@northside.example')).status).toBe(201);
  });

  it('does not bring back a session whose account signed out everywhere meanwhile', async () => {
    await worker('race@northside.example');
    const here = await sessionOf('race@northside.example');
    await app.fixtures.query('BEGIN');
    await app.fixtures.query(
      `UPDATE identity.account SET session_epoch = session_epoch + 1 WHERE email = 'race@northside.example'`,
    );
    const setting = here.put('/v1/session/password', { current: GOOD_PASSWORD, password: NEW_PASSWORD });
    while (!(await somebodyWaits()));
    await app.fixtures.query('COMMIT');
    expect((await setting).status).toBe(401);
    expect((await here.get('/v1/session')).status).toBe(401);
    expect((await signIn('race@northside.example', NEW_PASSWORD)).status).toBe(401);
    expect((await signIn('race@northside.example')).status).toBe(201);
  });

  /** Whether a request waits for the transaction that the fixtures hold open. */
  const somebodyWaits = async (): Promise<boolean> => {
    const waiting = await app.fixtures.query(
      `SELECT 1 FROM pg_locks WHERE transactionid = pg_current_xact_id()::xid AND NOT granted`,
    );
    return waiting.length > 0;
  };
});
