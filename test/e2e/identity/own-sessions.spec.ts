import { issueSecret } from '../../../src/platform/identity/secret';
import { newId } from '../../../src/shared/ids';
import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const TABLET =
  'Mozilla/5.0 (Linux; Android 15; SM-X210) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

interface Own {
  id: string;
  current: boolean;
  device: string | null;
  name: string;
  organisation: { id: string };
  lastSeenAt: string;
}

describe('own sessions', () => {
  let app: TestApp;
  let nobody: Api;
  let north: string;
  let south: string;

  beforeAll(async () => {
    app = await startTestApp();
    nobody = new Api(app);
    north = await app.fixtures.organisation('Northside');
    south = await app.fixtures.organisation('Southside');
  });
  afterAll(() => app.close());

  const as = (session: Pick<Caller, 'token'>): Api => new Api(app, session);
  const signIn = async (email: string, more: object = {}, headers: Record<string, string> = {}) => {
    const body = { email, password: GOOD_PASSWORD, ...more };
    const answer = await nobody.post<{ token: string; idleMinutes: number }>('/v1/session', body, {
      headers,
    });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const listOf = async (session: Pick<Caller, 'token'>): Promise<Own[]> =>
    (await as(session).get<{ items: Own[] }>('/v1/sessions')).body.items;

  /** One account that works in both organisations. */
  const locum = async (email: string): Promise<{ northId: string; southId: string }> => {
    const accountId = await account(app.fixtures, email);
    const northId = (await app.fixtures.worker(north, 'practitioner', null, 'Ruth North')).partyId;
    const southId = (await app.fixtures.worker(south, 'peer_worker', null, 'Ruth South')).partyId;
    await bind(app.fixtures, { orgId: north, partyId: northId }, accountId);
    await bind(app.fixtures, { orgId: south, partyId: southId }, accountId);
    return { northId, southId };
  };

  it('by a link do not lead to a party whose record says that the address is not safe', async () => {
    const accountId = await account(app.fixtures, 'zoe@example.org', null);
    const at = async (orgId: string): Promise<Caller> => {
      const team = await app.fixtures.team(orgId);
      const { partyId: key } = await app.fixtures.worker(orgId, 'practitioner', team);
      const caller = await app.fixtures.person(orgId, team, key, 'Zoe Hart');
      await bind(app.fixtures, caller, accountId);
      return caller;
    };
    const [here, beside, there] = [await at(north), await at(north), await at(south)];
    const mark = (safe: string) =>
      app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = ANY ($1)', [
        [beside.partyId, there.partyId],
        JSON.stringify([{ kind: 'email', value: 'Zoe@example.org ', safe }]),
      ]);
    const came = (method: 'link' | 'password') =>
      app.fixtures.signIn(north, here.partyId, { method, account_id: accountId, account_epoch: 1 });
    const choose = (caller: Caller, { partyId }: Caller) =>
      new Api(app, caller).post<Caller>('/v1/session/party', { partyId });

    await mark('never');
    const byLink = await came('link');
    for (const party of [beside, there])
      expect(await choose(byLink, party)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    // Asking for what is not theirs ends nothing.
    const session = await new Api(app, byLink).get<{ parties: { partyId: string }[] }>('/v1/session');
    expect(session.status).toBe(200);
    // What cannot be chosen is not told either, of whatever organisation it is.
    const told = ({ parties }: { parties: { partyId: string }[] }) => parties.map(({ partyId }) => partyId);
    expect(told(session.body)).toEqual([here.partyId]);
    // Nor does a password that whoever reads the mails makes up.
    const made = await new Api(app, byLink).put('/v1/session/password', {
      password: 'quiet harbour lamps before dawn',
    });
    expect(made).toMatchObject({ status: 403, body: { code: 'password_not_by_link' } });
    const { token, hash } = issueSecret('link', north);
    await app.fixtures.insert('one_time_link', {
      org_id: north, id: newId(), party_id: here.partyId, purpose: 'sign_in', email: 'zoe@example.org', secret_hash: hash,
      expires_at: new Date(Date.now() + 600_000),
    }); // prettier-ignore
    const redeem = (more: object) =>
      nobody.post<{ parties: { partyId: string }[] }>('/v1/session/link', { token, ...more });
    expect(await redeem({ password: 'quiet harbour lamps before dawn' })).toMatchObject({
      status: 422,
      body: { code: 'password_not_by_link' },
    });
    // A link that left before its own address was marked opens nothing either; once it is safe again, it does.
    const ownMark = (safe: string) =>
      app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
        here.partyId,
        JSON.stringify([{ kind: 'email', value: 'zoe@example.org', safe }]),
      ]);
    await ownMark('with_care');
    expect(await redeem({})).toMatchObject({ status: 401, body: { code: 'link_not_valid' } });
    await ownMark('always');
    const redeemed = await redeem({});
    expect(redeemed).toMatchObject({ status: 201, body: { method: 'link' } });
    expect(told(redeemed.body)).toEqual([here.partyId]);
    // Whoever knows the password reads no mail for it.
    for (const party of [beside, there])
      expect((await choose(await came('password'), party)).status).toBe(201);
    // Nor is a session ended that they are not told of.
    const farSession = async (id = newId()): Promise<string> => {
      await app.fixtures.signIn(south, there.partyId, { id, account_id: accountId, account_epoch: 1 });
      return id;
    };
    const [kept, ended] = [await farSession(), await farSession()];
    const end = (sessionId: string) => new Api(app, byLink).delete(`/v1/sessions/${sessionId}`);
    expect(await end(kept)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await mark('always');
    expect((await end(ended)).status).toBe(204);
    expect((await listOf(await came('password'))).map(({ id }) => id)).toContain(kept);
    const safe = await new Api(app, byLink).get<{ parties: { partyId: string }[] }>('/v1/session');
    expect(told(safe.body).sort()).toEqual([here, beside, there].map(({ partyId }) => partyId).sort());
    expect((await choose(byLink, there)).status).toBe(201);
  });

  it('are told with their device, in every organisation, this one marked', async () => {
    const { southId } = await locum('own1@example.org');
    await locum('stranger1@example.org');
    await signIn('stranger1@example.org');
    const tablet = await signIn('own1@example.org', {}, { 'user-agent': TABLET });
    const elsewhere = await signIn('own1@example.org', { partyId: southId });
    const seen = await listOf(tablet);
    expect(seen).toHaveLength(2);
    expect(seen.find(({ current }) => current)).toMatchObject({
      device: 'Chrome · Android', name: 'Ruth North', organisation: { id: north },
    }); // prettier-ignore
    expect(seen.find(({ current }) => !current)).toMatchObject({
      name: 'Ruth South', organisation: { id: south, name: 'Southside' },
    }); // prettier-ignore
    expect((await listOf(elsewhere)).find(({ current }) => current)?.organisation.id).toBe(south);
  });

  it('are no longer told once they are over: ended, idle, expired or signed out everywhere', async () => {
    await locum('own2@example.org');
    const first = await signIn('own2@example.org');
    for (const change of [
      'ended_at = now()',
      `last_seen_at = now() - interval '31 minutes'`,
      `expires_at = now() - interval '1 second'`,
      'account_epoch = account_epoch - 1',
    ]) {
      const other = await signIn('own2@example.org');
      expect(await listOf(first)).toHaveLength(2);
      const [{ id } = { id: '' }] = (await listOf(other)).filter(({ current }) => current);
      await app.fixtures.query(`UPDATE session SET ${change} WHERE id = $1`, [id]);
      expect([change, (await listOf(first)).length]).toEqual([change, 1]);
      expect((await as(first).delete(`/v1/sessions/${id}`)).status).toBe(404);
    }
  });

  it('end one by one, in another organisation too, and the others go on', async () => {
    const { northId, southId } = await locum('own3@example.org');
    const here = await signIn('own3@example.org');
    const there = await signIn('own3@example.org', { partyId: southId });
    const other = (await listOf(here)).find(({ current }) => !current);
    expect((await as(here).delete(`/v1/sessions/${other?.id}`)).status).toBe(204);
    expect((await as(there).get('/v1/session')).status).toBe(401);
    expect((await as(here).get('/v1/session')).status).toBe(200);
    const [own] = await listOf(here);
    const audited = await app.fixtures.query(
      `SELECT org_id, subject_id FROM audit_entry WHERE action = 'session.ended_one' AND subject_id = ANY ($1)`,
      [[northId, southId]],
    );
    expect(audited).toEqual([{ org_id: north, subject_id: northId }]);
    const last = await as(here).delete(`/v1/sessions/${own?.id}`);
    expect([last.status, last.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/__Host-trellis=;/),
    ]);
    expect((await as(here).get('/v1/session')).status).toBe(401);
  });

  it('of somebody else are not there, also in one organisation', async () => {
    await locum('own4@example.org');
    await locum('own5@example.org');
    const mine = await signIn('own4@example.org');
    const theirs = await signIn('own5@example.org');
    const [session] = await listOf(theirs);
    expect((await as(mine).delete(`/v1/sessions/${session?.id}`)).status).toBe(404);
    expect((await as(theirs).get('/v1/session')).status).toBe(200);
  });

  it('are nobody’s in a session without an account, and say how long they may rest', async () => {
    const session = await app.fixtures.worker(north, 'practitioner');
    expect(await as(session).get('/v1/sessions')).toMatchObject({
      status: 403,
      body: { code: 'account_needed' },
    });
    expect((await as(session).get('/v1/session')).body).toMatchObject({ idleMinutes: 30 });
  });
});
