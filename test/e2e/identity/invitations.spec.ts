import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const NEW_PASSWORD = 'quiet harbour lamps before dawn';

describe('inviting a worker', () => {
  const sink = new MailSink();
  let app: TestApp;
  let nobody: Api;
  let orgId: string;
  let admin: Api;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
    await app.app.get(JobWorker).start();
    nobody = new Api(app);
    orgId = await app.fixtures.organisation();
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin', null, 'Ade Okafor'));
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  /** A worker whom nobody has signed in as yet. */
  const newcomer = async (email: string, org = orgId): Promise<string> => {
    const { partyId } = await app.fixtures.worker(org, 'practitioner', null, 'Ruth Adeyemi');
    await app.fixtures.query('UPDATE worker SET email = $3 WHERE org_id = $1 AND id = $2', [
      org,
      partyId,
      email,
    ]);
    return partyId;
  };
  const invite = (partyId: string): Promise<Answer> => admin.post('/v1/invitations', { partyId });
  const accept = (token: string, password?: string): Promise<Answer> =>
    nobody.post('/v1/session/link', { token, password });
  const mailed = async (email: string, count = 1): Promise<string> =>
    tokenIn((await sink.arrived(email, count)).at(-1)!);

  it('sends a link that sets a password and binds the party to the account of the address', async () => {
    const partyId = await newcomer('ruth@northside.example');
    const invitation = await invite(partyId);
    expect(invitation).toMatchObject({ status: 201, body: { partyId } });
    expect(Object.keys(invitation.body).sort()).toEqual(['createdAt', 'expiresAt', 'id', 'partyId']);
    const days = (Date.parse(String(invitation.body.expiresAt)) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(14, 1);
    const token = await mailed('ruth@northside.example');
    const [mail] = sink.to('ruth@northside.example');
    expect(mail!.subject).toBe('An invitation for you');
    expect(mail!.text).toContain('Ade Okafor (Northside) invites you');

    expect(await accept(token)).toMatchObject({ status: 422, body: { code: 'password_required' } });
    expect(await accept(token, 'fennel-orbit-7')).toMatchObject({ body: { code: 'password_too_short' } });
    const session = await accept(token, NEW_PASSWORD);
    expect(session).toMatchObject({ status: 201, body: { party: { id: partyId }, method: 'password' } });
    expect(await accept(token, NEW_PASSWORD)).toMatchObject({
      status: 401,
      body: { code: 'link_not_valid' },
    });
    const again = { email: 'ruth@northside.example', password: NEW_PASSWORD };
    expect((await nobody.post('/v1/session', again)).status).toBe(201);
    expect(await invite(partyId)).toMatchObject({ status: 409, body: { code: 'already_joined' } });
  });

  it('joins the account that an address has already, with the password it has', async () => {
    const south = await app.fixtures.organisation('Southside');
    const elsewhere = await app.fixtures.worker(south, 'peer_worker');
    const accountId = await account(app.fixtures, 'locum@example.org');
    await bind(app.fixtures, elsewhere, accountId);
    const there = await nobody.post<{ token: string }>('/v1/session', { email: 'locum@example.org', password: GOOD_PASSWORD }); // prettier-ignore
    const partyId = await newcomer('locum@example.org');
    const stranger = await newcomer('stranger@example.org');
    const [known, unknown] = [await invite(partyId), await invite(stranger)];
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
    expect([known.status, unknown.status]).toEqual([201, 201]);

    const session = await accept(await mailed('locum@example.org'), GOOD_PASSWORD);
    expect(session.body.parties).toEqual([
      expect.objectContaining({ partyId: elsewhere.partyId }),
      expect.objectContaining({ partyId }),
    ]);
    // The password was shown, not set: sessions elsewhere live on.
    expect((await new Api(app, there.body).get('/v1/session')).status).toBe(200);
  });

  it('leaves the password of an account as it is, whatever other one is typed', async () => {
    const elsewhere = await app.fixtures.worker(await app.fixtures.organisation('Southside'), 'peer_worker');
    await bind(app.fixtures, elsewhere, await account(app.fixtures, 'twofold@example.org'));
    const signIn = (password: string): Promise<Answer<{ token: string }>> =>
      nobody.post('/v1/session', { email: 'twofold@example.org', password });
    const there = await signIn(GOOD_PASSWORD);
    await invite(await newcomer('twofold@example.org'));
    const token = await mailed('twofold@example.org');
    expect(sink.to('twofold@example.org')[0]!.text).toContain('it stays as it is');

    expect(await accept(token)).toMatchObject({ status: 422, body: { code: 'password_required' } });
    expect(await accept(token, NEW_PASSWORD)).toMatchObject({
      status: 409,
      body: { code: 'password_exists', detail: expect.stringContaining('/v1/session/password') as string },
    });
    expect((await new Api(app, there.body).get('/v1/session')).status).toBe(200);
    expect((await signIn(NEW_PASSWORD)).status).toBe(401);
    expect((await signIn(GOOD_PASSWORD)).status).toBe(201);
    expect(await accept(token, GOOD_PASSWORD)).toMatchObject({ status: 201, body: { method: 'password' } });
  });

  it('tries no more passwords of an account than signing in does', async () => {
    const elsewhere = await app.fixtures.worker(await app.fixtures.organisation('Southside'), 'peer_worker');
    await bind(app.fixtures, elsewhere, await account(app.fixtures, 'guessed@example.org'));
    await invite(await newcomer('guessed@example.org'));
    const token = await mailed('guessed@example.org');
    const answers: number[] = [];
    for (let guess = 0; guess < 7; guess += 1)
      answers.push((await accept(token, `${NEW_PASSWORD} ${guess}`)).status);
    expect(answers.slice(0, 5)).toEqual(Array(5).fill(409));
    expect(answers.at(-1)).toBe(429);
  });

  it('sets a new password for an account that is nobody any more', async () => {
    await account(app.fixtures, 'back@example.org');
    const partyId = await newcomer('back@example.org');
    await invite(partyId);
    expect(await accept(await mailed('back@example.org'), NEW_PASSWORD)).toMatchObject({
      status: 201,
      body: { party: { id: partyId } },
    });
  });

  it('lets one of two in who accept at the same time', async () => {
    await invite(await newcomer('twice@example.org'));
    const token = await mailed('twice@example.org');
    const answers = await Promise.all([1, 2, 3].map((i) => accept(token, `${NEW_PASSWORD} ${i}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401]);
  });

  it('takes back the invitation before it, and on request', async () => {
    const partyId = await newcomer('later@example.org');
    await invite(partyId);
    const first = await mailed('later@example.org');
    const second = await invite(partyId);
    const token = await mailed('later@example.org', 2);
    expect(await accept(first, NEW_PASSWORD)).toMatchObject({
      status: 401,
      body: { code: 'link_not_valid' },
    });
    const path = `/v1/invitations/${String(second.body.id)}`;
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.delete(path)).status).toBe(204);
    expect(await accept(token, NEW_PASSWORD)).toMatchObject({
      status: 401,
      body: { code: 'link_not_valid' },
    });
  });

  it('cannot take back what was accepted', async () => {
    const { body } = await invite(await newcomer('done@example.org'));
    expect((await accept(await mailed('done@example.org'), NEW_PASSWORD)).status).toBe(201);
    const late = await admin.delete(`/v1/invitations/${String(body.id)}`);
    expect(late).toMatchObject({ status: 409, body: { code: 'invitation_accepted' } });
  });

  it('is for administrators, and for workers of their own organisation', async () => {
    const practitioner = await app.fixtures.worker(orgId, 'practitioner');
    const partyId = await newcomer('forbidden@example.org');
    const refused = await new Api(app, practitioner).post('/v1/invitations', { partyId });
    expect(refused).toMatchObject({ status: 403, body: { code: 'role_not_allowed' } });

    const south = await app.fixtures.organisation('Elsewhere');
    const foreigner = await newcomer('foreign@example.org', south);
    const team = await app.fixtures.team(orgId);
    const person = await app.fixtures.person(orgId, team, practitioner.partyId);
    for (const id of [foreigner, person.partyId, '01a2b3c4-0000-7000-8000-00000000dead'])
      expect(await invite(id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const foreignAdmin = new Api(app, await app.fixtures.worker(south, 'admin'));
    const { body } = await invite(partyId);
    expect((await foreignAdmin.delete(`/v1/invitations/${String(body.id)}`)).status).toBe(404);
    expect(sink.to('foreign@example.org')).toEqual([]);
  });
});
