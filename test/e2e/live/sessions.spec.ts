import { readSecret } from '../../../src/platform/identity/secret';
import { RightsFacts } from '../../../src/modules/live/gateway/rights/facts';
import type { Principal } from '../../../src/platform/context/principal';
import { newId } from '../../../src/shared/ids';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('a session, asked by a request and by the watch of live connections', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    worker = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
  });
  afterAll(() => app.close());

  const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
  const set = (sql: string, ...values: unknown[]): Promise<unknown> => app.fixtures.query(sql, values);

  async function facts({ partyId, token }: Caller): Promise<boolean | undefined> {
    const [session] = await app.fixtures.query<{ id: string }>(
      'SELECT id FROM session WHERE secret_hash = $1',
      [readSecret('session', token)?.hash],
    );
    const principal: Principal = {
      orgId, partyId, kind: 'worker', roles: ['practitioner'], accountId: null, credentialId: session?.id ?? '',
      method: 'password', viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
    }; // prettier-ignore
    const [found] = await app.app.get(RightsFacts).beat(orgId, [{ principal, planId: newId() }], []);
    return found?.sessionLives;
  }

  const someone = async (): Promise<Caller> => {
    const party = await app.fixtures.party(orgId, 'worker', 'Omar');
    return app.fixtures.signIn(orgId, party);
  };

  it('lives for both or for neither', async () => {
    const left = await someone();
    await set('UPDATE party SET ended_at = now() WHERE id = $1', left.partyId);
    const signedOut = await someone();
    const accountId = await account(app.fixtures, `${newId()}@example.org`);
    await bind(app.fixtures, signedOut, accountId);
    await set(
      'UPDATE session SET account_id = $2, account_epoch = 7 WHERE party_id = $1',
      signedOut.partyId,
      accountId,
    );
    const known = await someone();
    const other = await account(app.fixtures, `${newId()}@example.org`);
    await bind(app.fixtures, known, other);
    await set(
      'UPDATE session SET account_id = $2, account_epoch = identity.session_epoch($2) WHERE party_id = $1',
      known.partyId,
      other,
    );
    const device = await someone();
    const [deviceSession] = await app.fixtures.query<{ id: string }>(
      'SELECT id FROM session WHERE party_id = $1',
      [device.partyId],
    );
    await set('UPDATE session SET ended_at = now() WHERE party_id = $1', device.partyId);
    const via = { method: 'sitting', via_id: device.partyId, via_session_id: deviceSession?.id };
    const cases: [string, boolean, Caller][] = [
      ['open', true, worker],
      ['of an account', true, known],
      ['ended', false, await app.fixtures.signIn(orgId, worker.partyId, { ended_at: ago(0) })],
      ['over', false, await app.fixtures.signIn(orgId, worker.partyId, { expires_at: ago(1) })],
      ['idle', false, await app.fixtures.signIn(orgId, worker.partyId, { last_seen_at: ago(31) })],
      ['of who has left', false, left],
      ['signed out everywhere', false, signedOut],
      ['via an ended one', false, await app.fixtures.signIn(orgId, worker.partyId, via)],
    ]; // prettier-ignore
    for (const [what, lives, caller] of cases) {
      const { status } = await new Api(app, caller).get('/v1/session');
      // Who has no role is known, and refused for another reason.
      expect([what, await facts(caller), status !== 401]).toEqual([what, lives, lives]);
    }
  });

  it('does not go idle while it is written with', async () => {
    const caller = await app.fixtures.signIn(orgId, worker.partyId, { last_seen_at: ago(20) });
    const [session] = await app.fixtures.query<{ id: string }>(
      'SELECT id FROM session WHERE secret_hash = $1',
      [readSecret('session', caller.token)?.hash],
    );
    await app.app.get(RightsFacts).beat(orgId, [], [session?.id ?? '']);
    const [seen] = await app.fixtures.query(
      `SELECT last_seen_at > now() - interval '1 minute' AS lately FROM session WHERE id = $1`,
      [session?.id],
    );
    expect(seen).toEqual({ lately: true });
  });
});
