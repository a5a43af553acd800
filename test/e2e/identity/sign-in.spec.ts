import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import { newId } from '../../../src/shared/ids';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const ORIGIN = 'http://127.0.0.1:3000';

describe('signing in with a password', () => {
  let app: TestApp;
  let nobody: Api;
  let orgId: string;

  const signIn = (email: string, password: string, more: object = {}): Promise<Answer> =>
    nobody.post('/v1/session', { email, password, ...more });

  beforeAll(async () => {
    app = await startTestApp();
    nobody = new Api(app);
    orgId = await app.fixtures.organisation();
  });
  afterAll(() => app.close());

  const HASH = `encode(sha256(convert_to($1, 'UTF8')), 'hex')`;
  const delay = (email: string, by: string): Promise<unknown> =>
    app.fixtures.query(
      `UPDATE identity.attempt SET delay_until = now() + $2::interval WHERE address_hash = ${HASH}`,
      [email, by],
    );
  /** Seconds between the last try and the next that will be taken. */
  const waitOf = async (email: string): Promise<unknown> => {
    const [row] = await app.fixtures.query(
      `SELECT round(extract(epoch FROM delay_until - last_at))::integer AS wait
       FROM identity.attempt WHERE address_hash = ${HASH}`,
      [email],
    );
    return row?.wait;
  };

  const worker = async (email: string, password: string | null = GOOD_PASSWORD): Promise<string> => {
    const { partyId } = await app.fixtures.worker(orgId, 'practitioner', null, 'Ruth Adeyemi');
    await bind(app.fixtures, { orgId, partyId }, await account(app.fixtures, email, password));
    return partyId;
  };

  it('opens a session that says who is signed in, where and as what', async () => {
    const partyId = await worker('ruth@northside.example');
    const answer = await signIn('  Ruth@Northside.EXAMPLE ', GOOD_PASSWORD);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      token: expect.stringMatching(/^trs_[0-9a-f]{32}_[\w-]{43}$/),
      expiresAt: expect.any(String),
      idleMinutes: 30,
      method: 'password',
      party: { id: partyId, kind: 'worker', name: 'Ruth Adeyemi' },
      organisation: { id: orgId, name: 'Northside' },
      roles: ['practitioner'],
      parties: [
        { organisation: { id: orgId, name: 'Northside' }, partyId, kind: 'worker', name: 'Ruth Adeyemi' },
      ],
      planId: null,
      proposalId: null,
      via: null,
    });
    const hours = (Date.parse(String(answer.body.expiresAt)) - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(12, 1);
    expect(answer.headers.get('cache-control')).toBe('no-store');

    const me = await new Api(app, { token: String(answer.body.token) }).get('/v1/session');
    const { token: _token, ...rest } = answer.body;
    expect(me).toMatchObject({ status: 200, body: rest });
    expect(me.body).not.toHaveProperty('token');
    const [opened] = await app.fixtures.query(
      `SELECT party_id FROM audit_entry WHERE org_id = $1 AND action = 'session.opened' AND party_id = $2`,
      [orgId, partyId],
    );
    expect(opened).toBeDefined();
  });

  it('answers an unknown address, a wrong password, no password and no party alike', async () => {
    await worker('known@northside.example');
    await worker('linkonly@northside.example', null);
    await account(app.fixtures, 'partyless@northside.example');
    const ended = await worker('left@northside.example');
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [ended]);

    const answers = [
      await signIn('nobody@northside.example', 'quiet harbour lamps'),
      await signIn('known@northside.example', 'quiet harbour lamps'),
      await signIn('linkonly@northside.example', 'quiet harbour lamps'),
      await signIn('partyless@northside.example', GOOD_PASSWORD),
      await signIn('left@northside.example', GOOD_PASSWORD),
    ];
    for (const { status, body, headers } of answers) {
      expect(status).toBe(401);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]!.body, requestId: '' });
      expect([...headers.keys()].sort()).toEqual([...answers[0]!.headers.keys()].sort());
    }
    expect(answers[0]!.body).toMatchObject({ code: 'wrong_credentials' });
  });

  it('delays guessing after five wrong passwords, for unknown addresses alike', async () => {
    await worker('guessed@northside.example');
    for (const email of ['guessed@northside.example', 'unknown@northside.example']) {
      for (let guess = 1; guess <= 5; guess += 1)
        expect((await signIn(email, `quiet harbour lamps ${guess}`)).status).toBe(401);
      expect(await waitOf(email)).toBe(1);
      await delay(email, '10 seconds');
      const delayed = await signIn(email, GOOD_PASSWORD);
      expect(delayed).toMatchObject({ status: 429, body: { code: 'sign_in_delayed' } });
      expect(delayed.headers.get('retry-after')).toBe(String(delayed.body.retryAfterSeconds));
      // When the wait is over one more try is taken, and a wrong one makes the next wait longer.
      await delay(email, '-1 second');
      expect((await signIn(email, 'quiet harbour lamps')).status).toBe(401);
      expect(await waitOf(email)).toBe(2);
    }
    await delay('guessed@northside.example', '-1 second');
    expect((await signIn('guessed@northside.example', GOOD_PASSWORD)).status).toBe(201);
    expect(await waitOf('guessed@northside.example')).toBeUndefined();
  });

  it('counts guesses that are sent at once', async () => {
    for (const email of ['guessed@northside.example', 'unknown@northside.example']) {
      await signIn(email, 'quiet harbour lamps');
      await app.fixtures.query('UPDATE identity.attempt SET tries = 12, delay_until = NULL');
      const guesses = await Promise.all(
        Array.from({ length: 9 }, (_, i) => signIn(email, `quiet harbour lamps ${i}`)),
      );
      expect(guesses.filter(({ status }) => status === 401)).toHaveLength(1);
      expect(guesses.filter(({ status }) => status === 429)).toHaveLength(8);
    }
  });

  it('never waits longer than fifteen minutes, and keeps no address that was typed', async () => {
    await app.fixtures.query('UPDATE identity.attempt SET tries = 2000000, delay_until = NULL');
    expect((await signIn('unknown@northside.example', 'quiet harbour lamps')).status).toBe(401);
    expect(await waitOf('unknown@northside.example')).toBe(900);
    const kept = await app.fixtures.query('SELECT address_hash FROM identity.attempt');
    expect(JSON.stringify(kept)).not.toContain('example');
  });

  it('lets nobody in with the password of the demo', async () => {
    await worker('demo@northside.example', 'demo-password-not-for-production');
    const answer = await signIn('demo@northside.example', 'demo-password-not-for-production');
    expect(answer).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
  });

  it('puts the session into a cookie that only our own pages get', async () => {
    await worker('browser@northside.example');
    const credentials = ['browser@northside.example', GOOD_PASSWORD, { cookie: true }] as const;
    expect(await signIn(...credentials)).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });

    const [email, password] = credentials;
    const answer = await nobody.post(
      '/v1/session',
      { email, password, cookie: true },
      { headers: { origin: ORIGIN } },
    );
    expect(answer).toMatchObject({ status: 201, body: { token: null } });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    const carried = { cookie: cookie.split(';')[0]! };
    expect(carried.cookie).toMatch(/^__Host-trellis=trs_/);
    expect((await nobody.get('/v1/session', { headers: carried })).status).toBe(200);

    for (const origin of [undefined, 'https://elsewhere.example', 'null', `${ORIGIN}.elsewhere.example`]) {
      const headers = { ...carried, ...(origin === undefined ? {} : { origin }) };
      expect(await nobody.delete('/v1/session', { headers })).toMatchObject({
        status: 403,
        body: { code: 'foreign_origin' },
      });
    }
    const out = await nobody.delete('/v1/session', { headers: { ...carried, origin: ORIGIN } });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-trellis=;.*Expires=Thu, 01 Jan 1970/);
    expect((await nobody.get('/v1/session', { headers: carried })).status).toBe(401);
  });

  it('does nothing for a page that is for another party than the session', async () => {
    const partyId = await worker('changed@northside.example');
    const { token } = (await signIn('changed@northside.example', GOOD_PASSWORD)).body;
    const own = new Api(app, { token: String(token) });
    const headers = { 'trellis-party': newId() };
    for (const answer of [
      await own.get('/v1/notifications', { headers }),
      await own.delete('/v1/session', { headers }),
    ])
      expect(answer).toMatchObject({ status: 401, body: { code: 'other_party' } });
    expect((await own.get('/v1/session')).status).toBe(200);
    // An id is the same in either case, as it is in `Trellis-Acting-Worker`.
    const out = await own.delete('/v1/session', { headers: { 'trellis-party': partyId.toUpperCase() } });
    expect(out.status).toBe(204);
  });

  it('refuses what is not well formed', async () => {
    const odd = await nobody.post('/v1/session', { email: 'no address', password: '', partyId: null, x: 1 });
    expect(odd.status).toBe(400);
    expect((odd.body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/email',
      '/partyId',
      '/password',
      '/x',
    ]);
    const long = await signIn('a@b.example', 'x'.repeat(201));
    expect(long).toMatchObject({ status: 422, body: { code: 'over_limit' } });
  });
});
