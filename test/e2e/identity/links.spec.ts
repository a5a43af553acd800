import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { RequestLinks } from '../../../src/platform/identity/application/links/request-links';
import { issueSecret } from '../../../src/platform/identity/secret';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const NEW_PASSWORD = 'quiet harbour lamps before dawn';

describe('links', () => {
  const sink = new MailSink();
  let app: TestApp;
  let nobody: Api;
  let north: string;
  let south: string;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
    await app.app.get(JobWorker).start();
    nobody = new Api(app);
    north = await app.fixtures.organisation('Northside');
    south = await app.fixtures.organisation('Southside');
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const ask = (email: string): Promise<Answer> => nobody.post('/v1/links', { email });
  const redeem = (token: string, more: object = {}): Promise<Answer> =>
    nobody.post('/v1/session/link', { token, ...more });
  const person = async (email: string, orgId = north, password: string | null = null): Promise<Caller> => {
    const team = await app.fixtures.team(orgId);
    const { partyId: key } = await app.fixtures.worker(orgId, 'practitioner', team);
    const caller = await app.fixtures.person(orgId, team, key);
    await bind(app.fixtures, caller, await account(app.fixtures, email, password));
    return caller;
  };
  /** A link that has reached its mailbox. */
  const linkFor = async (email: string, count = 1): Promise<string> => {
    expect((await ask(email)).status).toBe(202);
    return tokenIn((await sink.arrived(email, count)).at(-1)!);
  };
  const notValid = { status: 401, body: { code: 'link_not_valid' } };

  it('sign in a person without a password, once', async () => {
    const { partyId } = await person('amira@example.org');
    const token = await linkFor('amira@example.org');
    const session = await redeem(token);
    expect(session).toMatchObject({
      status: 201,
      body: { method: 'link', party: { id: partyId, kind: 'person' }, roles: ['person'], planId: null },
    });
    const me = await new Api(app, { token: String(session.body.token) }).get('/v1/session');
    expect(me.body).toMatchObject({ party: { id: partyId } });
    expect(await redeem(token)).toMatchObject(notValid);
  });

  it('are mails that name who asked and until when, with the secret behind the # of our own address', async () => {
    await person('mail@example.org');
    await linkFor('mail@example.org');
    const [mail] = sink.to('mail@example.org');
    expect(mail).toMatchObject({
      from: expect.stringContaining('no-reply@trellis.example'),
      to: ['mail@example.org'],
      subject: 'Your link to sign in',
    });
    expect(mail!.text).toMatch(/^http:\/\/127\.0\.0\.1:3000\/link#trl_[0-9a-f]{32}_[\w-]{43}$/m);
    expect(mail!.text).toContain('sign in at Northside');
    expect(mail!.text).toMatch(/until \w+,? \d+ \w+ \d{4} at \d{2}:\d{2} (GMT|BST)\./);
    const rows = await app.fixtures.query(`SELECT * FROM one_time_link WHERE email = 'mail@example.org'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ secret_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const token = tokenIn(mail!);
    const dump = await app.fixtures.query(
      `SELECT l::text FROM one_time_link l UNION ALL SELECT o::text FROM outbox o UNION ALL
       SELECT e::text FROM audit_entry e UNION ALL SELECT j::text FROM bullmq.job j`,
    );
    expect(JSON.stringify(dump)).not.toContain(token.slice(37));
  });

  it('are asked for with one answer, whoever asks', async () => {
    await person('known@example.org');
    const answers = [await ask('known@example.org'), await ask('unknown@example.org')];
    for (const { status, text, headers } of answers) {
      expect([status, text]).toEqual([202, '']);
      expect([...headers.keys()].sort()).toEqual([...answers[0]!.headers.keys()].sort());
    }
    await sink.arrived('known@example.org');
    expect(sink.to('unknown@example.org')).toEqual([]);
  });

  it('let exactly one of several in who use one at the same time', async () => {
    await person('parallel@example.org');
    const token = await linkFor('parallel@example.org');
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401, 401, 401]);
    const sessions = await app.fixtures.query(
      `SELECT 1 FROM session s JOIN identity.account a ON a.id = s.account_id WHERE a.email = 'parallel@example.org'`,
    );
    expect(sessions).toHaveLength(1);
  });

  it('are answered alike when expired, withdrawn, of a party that left, foreign or invented', async () => {
    const { partyId } = await person('gone@example.org');
    const move = async (change: string): Promise<string> => {
      const token = await linkFor('gone@example.org', sink.to('gone@example.org').length + 1);
      await app.fixtures.query(`UPDATE one_time_link SET ${change} WHERE party_id = $1 AND used_at IS NULL`, [
        partyId,
      ]);
      return token;
    };
    const expired = await move(`expires_at = now() - interval '1 second'`);
    const withdrawn = await move(`withdrawn_at = now()`);
    const left = await move('email = email');
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [partyId]);
    const elsewhere = left.replace(/^trl_.{32}/, `trl_${south.replaceAll('-', '')}`);
    const invented = issueSecret('link', north).token;
    const answers = [];
    for (const token of [
      expired,
      withdrawn,
      left,
      elsewhere,
      invented,
      'trl_x',
      invented.replace('trl', 'trs'),
    ])
      answers.push(await redeem(token));
    for (const { status, body } of answers)
      expect([status, { ...body, requestId: '' }]).toEqual([401, { ...answers[0]!.body, requestId: '' }]);
    expect(answers[0]).toMatchObject(notValid);
  });

  it('last thirty minutes', async () => {
    await person('minutes@example.org');
    await linkFor('minutes@example.org');
    const [row] = await app.fixtures.query(
      `SELECT round(extract(epoch FROM expires_at - created_at))::integer AS seconds FROM one_time_link
       WHERE email = 'minutes@example.org'`,
    );
    expect(row).toEqual({ seconds: 1800 });
  });

  it('go to an address five times an hour, then to nobody, and nobody can tell', async () => {
    const { partyId } = await person('often@example.org');
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('often@example.org')));
    for (const { status, text } of answers) expect([status, text]).toEqual([202, '']);
    await app.app.get(RequestLinks).idle();
    const links = await app.fixtures.query('SELECT 1 FROM one_time_link WHERE party_id = $1', [partyId]);
    expect(links).toHaveLength(5);
    expect(await sink.arrived('often@example.org', 5)).toHaveLength(5);
  });

  it('go to each party of the address, in every organisation', async () => {
    const accountId = await account(app.fixtures, 'both@example.org', null);
    for (const orgId of [north, south]) {
      const team = await app.fixtures.team(orgId);
      const { partyId: key } = await app.fixtures.worker(orgId, 'practitioner', team);
      const someone = await app.fixtures.person(orgId, team, key);
      await bind(app.fixtures, await app.fixtures.supporter(orgId, someone.partyId), accountId);
    }
    await ask('both@example.org');
    const mails = await sink.arrived('both@example.org', 2);
    const organisations = await Promise.all(
      mails.map(async (mail) => (await redeem(tokenIn(mail))).body.organisation),
    );
    expect(organisations).toEqual(
      expect.arrayContaining([
        { id: north, name: 'Northside' },
        { id: south, name: 'Southside' },
      ]),
    );
  });

  it('set a new password for a worker, and open nothing without one', async () => {
    const worker = await app.fixtures.worker(north, 'practitioner');
    await bind(app.fixtures, worker, await account(app.fixtures, 'worker@example.org'));
    const before = (await nobody.post<Caller>('/v1/session', { email: 'worker@example.org', password: GOOD_PASSWORD })).body; // prettier-ignore
    const token = await linkFor('worker@example.org');
    expect(sink.to('worker@example.org')[0]!.subject).toBe('Your link to set a new password');
    expect(await redeem(token)).toMatchObject({ status: 422, body: { code: 'password_required' } });
    const weak = await redeem(token, { password: 'passwordpassword1' });
    expect(weak).toMatchObject({ status: 422, body: { code: 'password_too_weak' } });
    const set = await redeem(token, { password: NEW_PASSWORD });
    expect(set).toMatchObject({ status: 201, body: { method: 'password', party: { id: worker.partyId } } });
    expect(await redeem(token, { password: NEW_PASSWORD })).toMatchObject(notValid);
    expect((await new Api(app, before).get('/v1/session')).status).toBe(401);
    const again = { email: 'worker@example.org', password: NEW_PASSWORD };
    expect((await nobody.post('/v1/session', again)).status).toBe(201);
  });

  it('do not lead from a person to the worker they also are without the password', async () => {
    const accountId = await account(app.fixtures, 'peer@example.org');
    const worker = await app.fixtures.worker(south, 'peer_worker');
    await bind(app.fixtures, worker, accountId);
    const team = await app.fixtures.team(north);
    const { partyId: key } = await app.fixtures.worker(north, 'practitioner', team);
    const self = await app.fixtures.person(north, team, key);
    await bind(app.fixtures, self, accountId);
    await ask('peer@example.org');
    const mails = await sink.arrived('peer@example.org', 2);
    const signInMail = mails.find(({ subject }) => subject === 'Your link to sign in')!;
    const session = await redeem(tokenIn(signInMail));
    expect(session.body.parties).toEqual([expect.objectContaining({ partyId: self.partyId })]);
    const here = new Api(app, { token: String(session.body.token) });
    expect((await here.post('/v1/session/party', { partyId: worker.partyId })).status).toBe(404);

    // Fresh from a link they may set a password, by the rules for workers, and sign in with it as either.
    const short = await here.put('/v1/session/password', { password: 'fennel-orbit-7' });
    expect(short).toMatchObject({ status: 422, body: { code: 'password_too_short' } });
    expect((await here.put('/v1/session/password', { password: NEW_PASSWORD })).status).toBe(204);
    expect((await here.get('/v1/session')).status).toBe(200);
    await app.fixtures.query(
      `UPDATE session SET created_at = now() - interval '16 minutes' WHERE org_id = $1 AND party_id = $2`,
      [north, self.partyId],
    );
    const late = await here.put('/v1/session/password', { password: GOOD_PASSWORD });
    expect(late).toMatchObject({ status: 403, body: { code: 'recent_link_needed' } });
  });
});
