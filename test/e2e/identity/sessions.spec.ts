import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { newId } from '../../../src/shared/ids';
import { issueSecret } from '../../../src/platform/identity/secret';

interface Session {
  token: string;
  party: { id: string };
  organisation: { id: string };
  parties: { partyId: string }[];
}

describe('sessions', () => {
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

  const signIn = async (email: string, partyId?: string): Promise<Session> => {
    const answer = await nobody.post<Session>('/v1/session', { email, password: GOOD_PASSWORD, partyId });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const as = (session: Pick<Caller, 'token'>): Api => new Api(app, session);
  const me = (session: Pick<Caller, 'token'>): Promise<Answer> => as(session).get('/v1/session');

  /** One account that works in both organisations and is a supported person in the second. */
  const locum = async (email: string): Promise<{ northId: string; southId: string; personId: string }> => {
    const accountId = await account(app.fixtures, email);
    const northId = (await app.fixtures.worker(north, 'practitioner')).partyId;
    const southId = (await app.fixtures.worker(south, 'peer_worker')).partyId;
    const team = await app.fixtures.team(south);
    const personId = (await app.fixtures.person(south, team, southId)).partyId;
    for (const [orgId, partyId] of [[north, northId], [south, southId], [south, personId]] as const)
      await bind(app.fixtures, { orgId, partyId }, accountId); // prettier-ignore
    return { northId, southId, personId };
  };

  it('take the party that is asked for, of the account and no other', async () => {
    const { northId, southId, personId } = await locum('locum1@example.org');
    const first = await signIn('locum1@example.org');
    expect(first.parties.map(({ partyId }) => partyId)).toEqual([northId, southId, personId]);
    expect(first.party.id).toBe(northId);
    expect((await signIn('locum1@example.org', personId)).organisation.id).toBe(south);

    const stranger = await app.fixtures.worker(south, 'admin');
    const foreign = await nobody.post('/v1/session', {
      email: 'locum1@example.org',
      password: GOOD_PASSWORD,
      partyId: stranger.partyId,
    });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('change over to another party in another organisation, and end', async () => {
    const { southId } = await locum('locum2@example.org');
    const first = await signIn('locum2@example.org');
    const chosen = await as(first).post<Session>('/v1/session/party', { partyId: southId });
    expect(chosen).toMatchObject({ status: 201, body: { party: { id: southId }, roles: ['peer_worker'] } });
    expect(chosen.body.token).not.toBe(first.token);
    expect((await me(first)).status).toBe(401);
    expect((await me(chosen.body)).body).toMatchObject({ organisation: { id: south, name: 'Southside' } });

    const stranger = await app.fixtures.worker(south, 'admin');
    const foreign = await as(chosen.body).post('/v1/session/party', { partyId: stranger.partyId });
    expect(foreign.status).toBe(404);
    expect((await me(chosen.body)).status).toBe(200);
  });

  it('change over once when asked twice at the same time, also with one Idempotency-Key', async () => {
    const { southId } = await locum('locum3@example.org');
    const first = await signIn('locum3@example.org');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        as(first).post('/v1/session/party', { partyId: southId }, { key: 'change-over-1' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]);
  });

  it('keep their absolute limit when the party changes', async () => {
    const { northId, southId } = await locum('locum4@example.org');
    const first = await signIn('locum4@example.org');
    await app.fixtures.query(
      `UPDATE session SET created_at = now() - interval '11 hours', expires_at = now() + interval '1 hour'
       WHERE org_id = $1 AND party_id = $2`,
      [north, northId],
    );
    const chosen = await as(first).post('/v1/session/party', { partyId: southId });
    const minutes = (Date.parse(String(chosen.body.expiresAt)) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(55);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  it('end by themselves: idle too long, or too long in all', async () => {
    await locum('locum5@example.org');
    const move = async (change: string): Promise<number> => {
      const session = await signIn('locum5@example.org');
      expect((await me(session)).status).toBe(200);
      await app.fixtures.query(`UPDATE session SET ${change} WHERE party_id = $1 AND ended_at IS NULL`, [
        session.party.id,
      ]);
      return (await me(session)).status;
    };
    expect(await move(`last_seen_at = now() - interval '29 minutes'`)).toBe(200);
    expect(await move(`last_seen_at = now() - interval '31 minutes'`)).toBe(401);
    expect(await move(`expires_at = now() - interval '1 second'`)).toBe(401);
  });

  it('follow the limits of the organisation, and stay alive while they are used', async () => {
    const orgId = await app.fixtures.organisation('Strict');
    await app.fixtures.query(
      'UPDATE organisation SET session_idle_minutes = 5, session_hours = 1 WHERE org_id = $1',
      [orgId],
    );
    const { partyId } = await app.fixtures.worker(orgId, 'auditor');
    await bind(app.fixtures, { orgId, partyId }, await account(app.fixtures, 'strict@example.org'));
    const session = await signIn('strict@example.org');
    const [row] = await app.fixtures.query(
      `SELECT idle_minutes, round(extract(epoch FROM expires_at - created_at))::integer AS seconds
       FROM session WHERE org_id = $1 AND account_id IS NOT NULL`,
      [orgId],
    );
    expect(row).toEqual({ idle_minutes: 5, seconds: 3600 });
    await app.fixtures.query(
      `UPDATE session SET last_seen_at = now() - interval '4 minutes' WHERE org_id = $1`,
      [orgId],
    );
    expect((await me(session)).status).toBe(200);
    const [seen] = await app.fixtures.query(
      `SELECT last_seen_at > now() - interval '1 minute' AS touched FROM session
       WHERE org_id = $1 AND account_id IS NOT NULL`,
      [orgId],
    );
    expect(seen).toEqual({ touched: true });
  });

  it('are refused on the next request when the party has ended, and without a role when roles were revoked', async () => {
    const worker = await app.fixtures.worker(north, 'practitioner');
    expect((await me(worker)).status).toBe(200);
    await app.fixtures.query('UPDATE membership SET ended_at = now() WHERE worker_id = $1', [worker.partyId]);
    const refused = { status: 403, body: { code: 'role_not_allowed' } };
    expect(await as(worker).get('/v1/people')).toMatchObject(refused);
    expect(await me(worker)).toMatchObject({ status: 200, body: { roles: [] } });
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [worker.partyId]);
    expect((await me(worker)).status).toBe(401);
  });

  it('lose one role of several on the next request', async () => {
    const admin = await app.fixtures.worker(north, 'admin');
    await app.fixtures.insert('membership', {
      org_id: north, id: newId(), worker_id: admin.partyId, role: 'auditor', created_by: admin.partyId,
    }); // prettier-ignore
    expect((await as(admin).get('/v1/api-keys')).status).toBe(200);
    await app.fixtures.query(
      `UPDATE membership SET ended_at = now() WHERE worker_id = $1 AND role = 'admin'`,
      [admin.partyId],
    );
    expect((await as(admin).get('/v1/api-keys')).status).toBe(403);
    expect((await me(admin)).body).toMatchObject({ roles: ['auditor'] });
  });

  it('end one by one', async () => {
    const worker = await app.fixtures.worker(north, 'practitioner');
    const other = await app.fixtures.signIn(north, worker.partyId);
    expect((await as(worker).delete('/v1/session')).status).toBe(204);
    expect((await me(worker)).status).toBe(401);
    expect((await as(worker).delete('/v1/session')).status).toBe(401);
    expect((await me(other)).status).toBe(200);
  });

  it('end everywhere at once, in two organisations', async () => {
    const { northId, southId } = await locum('locum6@example.org');
    const sessions = [
      await signIn('locum6@example.org', northId),
      await signIn('locum6@example.org', northId),
      await signIn('locum6@example.org', southId),
    ];
    const bystander = await app.fixtures.worker(north, 'practitioner');
    expect((await as(sessions[0]!).delete('/v1/sessions')).status).toBe(204);
    for (const session of sessions) expect((await me(session)).status).toBe(401);
    expect((await me(bystander)).status).toBe(200);
    expect((await me(await signIn('locum6@example.org'))).status).toBe(200);
    const accounts = await app.fixtures.query(
      `SELECT 1 FROM audit_entry e JOIN identity.account a ON a.id = e.subject_id`,
    );
    expect(accounts).toEqual([]);
  });

  it('without an account cannot act on one', async () => {
    const session = await app.fixtures.worker(north, 'practitioner');
    for (const answer of [
      await as(session).delete('/v1/sessions'),
      await as(session).put('/v1/session/password', { password: GOOD_PASSWORD }),
      await as(session).post('/v1/session/party', { partyId: session.partyId }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'account_needed' } });
  });

  it('are not forged', async () => {
    const { token } = await app.fixtures.worker(north, 'admin');
    const [, org, random] = /^trs_(.{32})_(.{43})$/.exec(token)!;
    const { token: foreign } = issueSecret('session', south);
    const forged = [
      issueSecret('session', north).token,
      `trs_${foreign.slice(4, 36)}_${random}`,
      `trk_${org}_${random}`,
      `trl_${org}_${random}`,
      `TRS_${org}_${random}`,
      `trs_${org!.toUpperCase()}_${random}`,
      `trs_${'0'.repeat(32)}_${random}`,
      `trs_${org}_${random!.slice(1)}`,
      `trs_${org}_${random}a`,
      `trs_${org}_${random!.slice(0, -1)}%`,
      `trs_${org}_${' '.repeat(43)}`,
      `trs_${org}`,
      random!,
      'null',
      `trs_${org}_'; SELECT 1; --${random!.slice(16)}`,
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
    ];
    for (const shown of forged) expect([shown, (await me({ token: shown })).status]).toEqual([shown, 401]);
    for (const authorization of [
      '',
      'Bearer',
      `Basic ${token}`,
      `Bearer ${token} x`,
      token,
      `Bearer ${token},`,
    ])
      expect((await nobody.get('/v1/session', { headers: { authorization } })).status).toBe(401);
    for (const cookie of [`__Host-trellis=${forged[0]}`, '__Host-trellis=', `trellis=${token}`])
      expect((await nobody.get('/v1/session', { headers: { cookie } })).status).toBe(401);
    const missing = await nobody.get('/v1/session');
    expect(missing).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    expect(missing.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await me({ token })).status).toBe(200);
  });
});
