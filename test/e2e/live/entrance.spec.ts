import { newId } from '../../../src/shared/ids';
import { SESSION_COOKIE } from '../../../src/platform/identity';
import type { Caller } from '../../support/app/fixtures';
import { until } from '../../support/until';
import { LiveClient } from './live-client';
import { authMessage, RawSocket } from './raw-socket';
import { LiveSetting } from './setting';

jest.setTimeout(120_000);

const OURS = 'http://127.0.0.1:3000';

describe('the way in to /live', () => {
  let at: LiveSetting;
  const sockets: RawSocket[] = [];
  beforeAll(async () => {
    at = await LiveSetting.begin();
  });
  afterAll(async () => {
    for (const socket of sockets) socket.end();
    await at.end();
  });

  const socket = (headers: Record<string, string> = {}): RawSocket => {
    const made = new RawSocket(at.url(0), { headers });
    sockets.push(made);
    return made;
  };
  /** Asks for a document. @returns the refusal, and how long it took. */
  async function refusalOf(name: string, token: string): Promise<{ reason?: string; ms: number }> {
    const raw = await socket().opened();
    const from = performance.now();
    raw.send(authMessage(name, token));
    await until(() => raw.refusal !== undefined || raw.authenticated, 'it is answered');
    const ms = performance.now() - from;
    raw.end();
    return { reason: raw.refusal, ms };
  }

  it('is one path; every other is answered 404', async () => {
    const other = new RawSocket(`${at.url(0)}/v1`);
    await until(() => other.failed !== undefined, 'it is answered');
    expect(other.failed).toBe(404);
    const answer = await fetch(`${at.url(0)}/live`);
    expect(answer.status).toBe(404);
  });

  it('takes a session by its token or by the cookie of our own pages, and no cookie from elsewhere', async () => {
    const cookie = `${SESSION_COOKIE}=${at.worker.token}`;
    const ours = await socket({ cookie, origin: OURS }).opened();
    ours.send(authMessage(at.name('professional'), '{"clientId":7}'));
    await until(() => ours.authenticated, 'the cookie opens');
    const foreigners: Record<string, string>[] = [
      { cookie },
      { cookie, origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreigners) {
      const foreign = socket(headers);
      await until(() => foreign.failed !== undefined, 'it is answered');
      expect(foreign.failed).toBe(403);
    }
    const bearer = await socket({ origin: 'https://a-third-party.example' }).opened();
    bearer.send(authMessage(at.name('professional'), at.worker.token));
    await until(() => bearer.authenticated, 'the token opens');
    const nobody = await socket({ origin: OURS }).opened();
    nobody.send(authMessage(at.name('professional'), ''));
    await until(() => nobody.refusal !== undefined, 'it is answered');
    expect(nobody.refusal).toBe('not_signed_in');
  });

  it('is closed to API keys, ended sessions and what is no token', async () => {
    const key = await at.fixtures.apiKey(at.orgId, ['goals:read', 'goals:write']);
    const over = await at.fixtures.signIn(at.orgId, at.worker.partyId, { ended_at: new Date() });
    const late = await at.fixtures.signIn(at.orgId, at.worker.partyId, {
      expires_at: new Date(Date.now() - 1_000),
    });
    for (const token of [key.token, over.token, late.token, 'words', '{}', `${at.worker.token}x`])
      expect((await refusalOf(at.name('own'), token)).reason).toBe('not_signed_in');
    expect((await refusalOf(at.name('own'), '{"clientId":-1}')).reason).toBe('malformed_message');
  });

  it('is closed to a page of another party than its session', async () => {
    const { token, partyId } = await at.fixtures.signIn(at.orgId, at.worker.partyId);
    const rested = `now() - interval '5 minutes'`;
    await at.fixtures.query(`UPDATE session SET last_seen_at = ${rested} WHERE party_id = $1`, [partyId]);
    const claims = (party: string): string => JSON.stringify({ token, clientId: 11, party });
    expect((await refusalOf(at.name('professional'), claims(newId()))).reason).toBe('other_party');
    // Nor does a page of somebody else keep a session from ending.
    const [{ seen } = { seen: null }] = await at.fixtures.query<{ seen: boolean | null }>(
      `SELECT bool_or(last_seen_at > now() - interval '4 minutes') AS seen FROM session WHERE party_id = $1`,
      [partyId],
    );
    expect(seen).toBe(false);
    for (const party of [partyId, partyId.toUpperCase()])
      expect((await refusalOf(at.name('professional'), claims(party))).reason).toBeUndefined();
  });

  it('answers alike, and in like time, for what may not be read and for what is not there', async () => {
    const foreignOrg = await at.fixtures.organisation('Southside');
    const foreign = await at.fixtures.worker(foreignOrg, 'practitioner');
    const elsewhere = await at.fixtures.worker(
      at.orgId,
      'practitioner',
      await at.fixtures.team(at.orgId, 'Elsewhere'),
    );
    const own = `${foreignOrg}/${at.planId}/goals/own`;
    const cases: [Caller, string][] = [
      [foreign, at.name('own')],
      [foreign, own],
      [elsewhere, at.name('own')],
      [at.supporter, at.name('own', 'strengths')],
      [at.supporter, at.name('dictation')],
      [at.worker, at.name('own', 'goals', newId())],
      [at.worker, `${newId()}/${at.planId}/goals/own`],
      [at.worker, at.name('own', 'secrets')],
      [at.worker, at.name('margin')],
      [at.worker, 'words'],
      [at.worker, `${at.name('own')}/x`],
      [at.worker, at.name('own').toUpperCase()],
    ];
    // Whoever measures asks often and takes the quickest answer: what else the machine does only adds to it.
    const quickest = cases.map(() => Infinity);
    for (let round = 0; round < 5; round += 1)
      for (const [index, [caller, name]] of cases.entries()) {
        const { reason, ms } = await refusalOf(name, caller.token);
        expect([name, reason]).toEqual([name, 'not_found']);
        quickest[index] = Math.min(quickest[index] ?? ms, ms);
      }
    expect(Math.min(...quickest)).toBeGreaterThan(35);
    expect(Math.max(...quickest) - Math.min(...quickest)).toBeLessThan(80);
  });

  it('leaves an access row, as any reading does', async () => {
    const reader = await at.colleague();
    await at.open(reader, 0, { lane: 'own' }).synced();
    const rows = await at.fixtures.query(
      `SELECT sections, outcome, basis FROM access_entry WHERE org_id = $1 AND party_id = $2`,
      [at.orgId, reader.partyId],
    );
    expect(rows).toEqual([{ sections: 'goals', outcome: 'seen', basis: 'team' }]);
  });

  it('a sitting reaches its plan and no other', async () => {
    const sat = await at
      .api(at.worker)
      .post<{ token: string; personId: string }>('/v1/sittings', { planId: at.planId });
    const sitting = { ...at.person, token: sat.body.token };
    const client = at.open(sitting, 1, { lane: 'own' });
    await client.synced();
    expect(client.scope).toBe('read-write');
    const earlier = newId();
    const by = { created_by: at.worker.partyId, updated_by: at.worker.partyId };
    await at.fixtures.insert('plan', {
      org_id: at.orgId, id: earlier, person_id: at.person.partyId, status: 'ended', ...by,
    }); // prettier-ignore
    const name = at.name('own', 'goals', earlier);
    expect((await refusalOf(name, sitting.token)).reason).toBe('not_found');
    expect((await refusalOf(name, at.person.token)).reason).toBeUndefined();
  });

  it('one socket opens several documents of one session, and closes and opens one again at once', async () => {
    const first = at.open(at.worker, 0);
    await first.synced();
    const more = ['own', 'dictation'].map(
      (lane) => new LiveClient({ url: at.url(0), token: at.worker.token, name: at.name(lane) }, first.socket),
    );
    await Promise.all(more.map((each) => each.synced()));
    expect(more.map(({ scope }) => scope)).toEqual(['readonly', 'read-write']);
    // As a page does that is left and entered again.
    more[1]?.provider.destroy();
    const again = new LiveClient(
      { url: at.url(0), token: at.worker.token, name: at.name('dictation') },
      first.socket,
    );
    await again.synced();
    again.type(at.field, 'She says');
    await again.saved();
    expect(first.closed).toEqual([]);
    const other = await at.colleague();
    const stranger = new LiveClient(
      { url: at.url(0), token: other.token, name: at.name('own', 'strengths') },
      first.socket,
    );
    await until(() => stranger.refused.length > 0, 'another session is refused');
    expect(stranger.refused).toEqual(['one_session_a_socket']);
    for (const each of [...more, again, stranger]) each.provider.destroy();
  });

  it('shows nobody of a document to whoever may not see it', async () => {
    const [amira, leila] = [
      at.open(at.person, 0, { name: at.name('own', 'strengths') }),
      at.open(at.supporter, 0, { name: at.name('own', 'strengths') }),
    ];
    await amira.synced();
    await until(() => leila.refused.length > 0, 'she is refused');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(amira.here().map(({ partyId }) => partyId)).toEqual([at.person.partyId]);
    expect(leila.here()).toEqual([]);
  });

  it('an id that is somebody else’s is refused, and one of one’s own is taken again', async () => {
    const ruth = at.open(at.worker, 0, { clientId: 4_711 });
    await ruth.synced();
    const taken = at.open(await at.colleague(), 1, { clientId: 4_711 });
    await until(() => taken.refused.length > 0, 'it is refused');
    expect(taken.refused[0]).toBe('client_id_taken');
    const again = at.open(at.worker, 1, { clientId: 4_711 });
    await again.synced();
    expect(again.scope).toBe('read-write');
    const reader = at.open(at.worker, 1, { clientId: null });
    await reader.synced();
    expect(reader.scope).toBe('readonly');
  });
});
