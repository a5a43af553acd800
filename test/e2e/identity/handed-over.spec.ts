import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const PIN = '2580';
const WRONG = '1379';

interface Opened {
  readonly token: string | null;
  readonly personId: string;
}

describe('a device that is handed over', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId, 'Ruth Adeyemi');
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
    planId = newId();
    const by = { created_by: worker.partyId, updated_by: worker.partyId };
    await app.fixtures.insert('plan', {
      ...{ org_id: orgId, id: planId, person_id: person.partyId, status: 'active' },
      ...by,
    });
  });

  const as = (token: string | null): Api => new Api(app, { token: token ?? '' });
  const handOver = (body: object = {}, headers: Record<string, string> = {}): Promise<Answer<Opened>> =>
    as(worker.token).post<Opened>('/v1/sittings/hand-over', { planId, pin: PIN, ...body }, { headers });
  const handedOver = async (): Promise<string> => (await handOver()).body.token ?? '';
  const takeBack = (token: string, pin: string): Promise<Answer<{ token: string }>> =>
    as(token).post('/v1/sittings/return', { pin });
  const me = (token: string): Promise<Answer> => as(token).get('/v1/session');

  it('is the person’s, on that plan alone, and not the worker’s', async () => {
    const token = await handedOver();
    expect((await me(token)).body).toMatchObject({
      method: 'sitting',
      planId,
      party: { id: person.partyId },
      via: { id: worker.partyId },
    });
    for (const path of ['/v1/people', `/v1/people/${person.partyId}/duplicates`])
      expect((await as(token).get(path)).status).toBe(403);
  });

  it('goes back to the worker with the PIN: they go on where they were, and the sitting is over', async () => {
    const token = await handedOver();
    const before = (await me(worker.token)).body;
    const back = await takeBack(token, PIN);
    expect(back).toMatchObject({
      status: 201,
      body: { party: { id: worker.partyId }, planId: null, expiresAt: before['expiresAt'] },
    });
    expect((await me(back.body.token)).body).toMatchObject({ roles: ['practitioner'] });
    expect((await me(token)).status).toBe(401);
    // What the device held before is worth nothing any more.
    expect((await me(worker.token)).status).toBe(401);
    const entries = await app.fixtures.query<{ action: string; party_id: string }>(
      `SELECT action, party_id FROM audit_entry WHERE org_id = $1 AND party_id = ANY ($2) AND action <> 'sitting.opened'
       ORDER BY id`,
      [orgId, [worker.partyId, person.partyId]],
    );
    expect(entries).toEqual([
      { action: 'sitting.pin_tried', party_id: person.partyId },
      { action: 'session.ended', party_id: person.partyId },
      { action: 'session.resumed', party_id: worker.partyId },
    ]);
  });

  it('counts wrong PINs, says how many tries are left, and takes none after five, not even the right one', async () => {
    const token = await handedOver();
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await takeBack(token, WRONG)).toMatchObject({
        status: 422,
        body: { code: 'pin_wrong', errors: [{ pointer: '/pin', triesLeft }] },
      });
    expect(await takeBack(token, PIN)).toMatchObject({ status: 409, body: { code: 'pin_used_up' } });
    // What the person was writing goes on; the way out is to end it, and to sign in anew.
    expect((await me(token)).status).toBe(200);
    expect((await as(token).delete('/v1/session')).status).toBe(204);
    expect((await me(token)).status).toBe(401);
  });

  it('counts tries that come at once one by one', async () => {
    const token = await handedOver();
    const answers = await Promise.all(Array.from({ length: 12 }, () => takeBack(token, WRONG)));
    const codes = answers.map(({ body }) => (body as unknown as { code: string }).code);
    expect(codes.filter((code) => code === 'pin_wrong')).toHaveLength(5);
    expect(codes.filter((code) => code === 'pin_used_up')).toHaveLength(7);
  });

  it('gives itself back once, to the first of two that ask at once', async () => {
    const token = await handedOver();
    const statuses = (await Promise.all([takeBack(token, PIN), takeBack(token, PIN)])).map((a) => a.status);
    expect(statuses.sort()).toEqual([201, 401]);
  });

  it('keeps a PIN as a hash, and takes none that comes to mind first', async () => {
    await handedOver();
    const [row] = await app.fixtures.query<{ pin_hash: string }>(
      `SELECT pin_hash FROM session WHERE org_id = $1 AND party_id = $2 AND pin_hash IS NOT NULL`,
      [orgId, person.partyId],
    );
    expect(row?.pin_hash).toMatch(/^\$argon2id\$/);
    for (const pin of ['1234', '0000'])
      expect(await handOver({ pin })).toMatchObject({ status: 422, body: { code: 'pin_too_simple' } });
    for (const pin of ['123', '123456789', '12a4', '', 1234])
      expect(await handOver({ pin })).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });

  it('is taken back although the worker’s session was idle meanwhile, and not once it has ended', async () => {
    const idle = await handedOver();
    await app.fixtures.query(
      `UPDATE session SET last_seen_at = now() - interval '50 minutes' WHERE org_id = $1 AND party_id = $2`,
      [orgId, worker.partyId],
    );
    const back = await takeBack(idle, PIN);
    expect(back.status).toBe(201);
    expect((await me(back.body.token)).status).toBe(200);

    const second = await as(back.body.token).post<{ token: string }>('/v1/sittings/hand-over', {
      planId,
      pin: PIN,
    });
    await app.fixtures.query(`UPDATE session SET ended_at = now() WHERE org_id = $1 AND party_id = $2`, [
      orgId,
      worker.partyId,
    ]);
    expect((await takeBack(second.body.token, PIN)).status).toBe(401);
  });

  it('has no way back by a PIN where none was chosen, nor from a session of one’s own', async () => {
    const { body } = await as(worker.token).post<{ token: string }>('/v1/sittings', { planId });
    for (const token of [body.token, person.token])
      expect(await takeBack(token, PIN)).toMatchObject({
        status: 409,
        body: { code: 'sitting_without_pin' },
      });
    expect(await takeBack(worker.token, PIN)).toMatchObject({ status: 403 });
  });

  it('holds the sitting in the cookie instead of the worker, for our own pages only', async () => {
    const origin = 'http://127.0.0.1:3000';
    expect(await handOver({ cookie: true }, { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      body: { code: 'foreign_origin' },
    });
    const answer = await handOver({ cookie: true }, { origin });
    expect(answer).toMatchObject({ status: 201, body: { token: null, personId: person.partyId } });
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
    expect(cookie).toMatch(/^__Host-trellis=trs_/);
    const nobody = new Api(app);
    expect((await nobody.get('/v1/session', { headers: { cookie } })).body).toMatchObject({
      method: 'sitting',
    });
    const back = await nobody.post('/v1/sittings/return', { pin: PIN, cookie: true }, { headers: { cookie, origin } }); // prettier-ignore
    expect(back).toMatchObject({ status: 201, body: { token: null, party: { id: worker.partyId } } });
    expect(back.headers.get('set-cookie')).toMatch(/^__Host-trellis=trs_/);
  });
});
