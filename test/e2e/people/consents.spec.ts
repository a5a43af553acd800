import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Consent extends Record<string, unknown> {
  id: string;
  status: string;
}

describe('consents', () => {
  let app: TestApp;
  let orgId: string;
  let teamId: string;
  let worker: Caller;
  let person: Caller;
  let supporter: Caller;
  let own: Api;
  let staff: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId);
    staff = new Api(app, worker);
  });
  beforeEach(async () => {
    person = await app.fixtures.person(orgId, teamId, worker.partyId);
    supporter = await app.fixtures.supporter(orgId, person.partyId);
    own = new Api(app, person);
  });
  afterAll(() => app.close());

  const ask = (api: Api, body: object = {}): Promise<Answer<Consent>> =>
    api.post<Consent>(`/v1/people/${person.partyId}/consents`, {
      section: 'goals',
      recipientId: supporter.partyId,
      purpose: 'to help',
      status: 'proposed',
      ...body,
    });
  const decide = (api: Api, id: string, decision: string, body: object = {}): Promise<Answer<Consent>> =>
    api.post<Consent>(`/v1/consents/${id}/${decision}`, body);
  const open = async () => {
    const { status, body } = await new Api(app, supporter).get<{
      access: { sections: string[]; ownWordsOnly: string[] };
    }>(`/v1/people/${person.partyId}`);
    return status === 200 ? { all: body.access.sections, own: body.access.ownWordsOnly } : status;
  };
  const day = async (days: number) => {
    const [row] = await app.fixtures.query<{ day: string }>(
      `SELECT ((now() AT TIME ZONE 'Europe/London')::date + $1::int)::text AS day`,
      [days],
    );
    return row!.day;
  };

  it('invariant 10: open a section when the person gives them, narrow to own words, and close at once', async () => {
    const proposed = await ask(staff);
    expect(proposed).toMatchObject({
      status: 201,
      body: { status: 'proposed', basis: 'proposed', words: null },
    });
    expect(await open()).toBe(404);
    const { id } = proposed.body;
    expect((await decide(own, id, 'give')).body).toMatchObject({ status: 'given', basis: 'own' });
    expect(await open()).toEqual({ all: ['goals'], own: [] });
    expect((await decide(own, id, 'narrow')).body).toMatchObject({ status: 'narrowed' });
    expect(await open()).toEqual({ all: ['goals'], own: ['goals'] });
    expect((await decide(own, id, 'give')).body).toMatchObject({ status: 'given' });
    expect(await open()).toEqual({ all: ['goals'], own: [] });
    expect((await decide(own, id, 'withdraw')).body).toMatchObject({ status: 'withdrawn' });
    expect(await open()).toBe(404);
    for (const decision of ['give', 'narrow', 'withdraw', 'refuse'])
      expect(await decide(own, id, decision)).toMatchObject({ status: 409, body: { code: 'consent_state' } });
    const states = await app.fixtures.query<{ state: string }>(
      'SELECT state FROM state_change WHERE subject_id = $1 ORDER BY at, id',
      [id],
    );
    expect(states.map(({ state }) => state)).toEqual(['proposed', 'given', 'narrowed', 'given', 'withdrawn']);
  });

  it('are refused, and then asked again', async () => {
    const { id } = (await ask(staff)).body;
    expect(await ask(staff)).toMatchObject({ status: 409, body: { code: 'consent_exists' } });
    expect((await decide(own, id, 'narrow')).status).toBe(409);
    expect((await decide(own, id, 'refuse')).body).toMatchObject({ status: 'refused' });
    expect(await open()).toBe(404);
    expect((await ask(staff)).status).toBe(201);
  });

  it('are the decision of the person: a worker records how it was made, in which words', async () => {
    const bare = await ask(staff, { status: 'given' });
    expect(bare).toMatchObject({ status: 422, body: { code: 'evidence_required' } });
    expect(bare.body['errors']).toHaveLength(2);
    expect(await ask(staff, { status: 'given', basis: 'spoken' })).toMatchObject({
      body: { errors: [{ pointer: '/words' }] },
    });
    const given = await ask(staff, { status: 'given', basis: 'spoken', words: '“Yes, let her see.” 🌻' });
    expect(given).toMatchObject({
      status: 201,
      body: { status: 'given', basis: 'spoken', words: '“Yes, let her see.” 🌻' },
    });
    expect(await open()).toEqual({ all: ['goals'], own: [] });
    for (const decision of ['narrow', 'withdraw'])
      expect(await decide(staff, given.body.id, decision)).toMatchObject({
        status: 422,
        body: { code: 'evidence_required' },
      });
    const told = { basis: 'written', words: 'Letter of 3 March' };
    expect((await decide(staff, given.body.id, 'withdraw', told)).body).toMatchObject({
      status: 'withdrawn',
      ...told,
    });
    const [last] = await app.fixtures.query(
      'SELECT state, detail, reason, party_id FROM state_change WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1',
      [given.body.id],
    );
    expect(last).toEqual({
      state: 'withdrawn',
      detail: 'written',
      reason: 'Letter of 3 March',
      party_id: worker.partyId,
    });
  });

  it('given in a sitting are the person’s, with whose device it was', async () => {
    const sitting = new Api(
      app,
      await app.fixtures.signIn(orgId, person.partyId, { method: 'sitting', via_id: worker.partyId }),
    );
    const given = await ask(sitting, { status: 'given' });
    expect(given).toMatchObject({ status: 201, body: { basis: 'sitting' } });
    const [entry] = await app.fixtures.query(
      `SELECT party_id, via_id, action, section FROM audit_entry WHERE subject_id = $1`,
      [given.body.id],
    );
    expect(entry).toEqual({
      party_id: person.partyId,
      via_id: worker.partyId,
      action: 'consent.given',
      section: 'goals',
    });
  });

  it('end by themselves on the day after their last', async () => {
    const past = await ask(own, { status: 'given', expiresOn: await day(-1) });
    expect(past).toMatchObject({ status: 422, body: { code: 'expires_in_past' } });
    expect((await ask(own, { status: 'given', expiresOn: '2026-02-30' })).status).toBe(400);
    const { id } = (await ask(own, { status: 'given', expiresOn: await day(0) })).body;
    expect(await open()).toEqual({ all: ['goals'], own: [] });
    await app.fixtures.query('UPDATE consent SET expires_on = $2 WHERE id = $1', [id, await day(-1)]);
    expect(await open()).toBe(404);
    const { body } = await own.get<{ items: Consent[] }>(`/v1/people/${person.partyId}/consents`);
    expect(body.items.map(({ status }) => status)).toEqual(['expired']);
    expect((await decide(own, id, 'withdraw')).status).toBe(409);
    const anew = await ask(own, { status: 'given' });
    expect(anew.status).toBe(201);
    const [old] = await app.fixtures.query('SELECT status FROM consent WHERE id = $1', [id]);
    expect(old).toEqual({ status: 'expired' });
    expect(await open()).toEqual({ all: ['goals'], own: [] });
  });

  it('go to supporters of this person, whom the person wants', async () => {
    const other = await app.fixtures.person(orgId, teamId, worker.partyId);
    const theirs = await app.fixtures.supporter(orgId, other.partyId);
    for (const recipientId of [theirs.partyId, worker.partyId, person.partyId, newId()])
      expect(await ask(own, { recipientId })).toMatchObject({
        status: 422,
        body: { code: 'unknown_recipient', errors: [{ pointer: '/recipientId' }] },
      });
    await app.fixtures.query(`UPDATE supporter SET wanted = 'no' WHERE id = $1`, [supporter.partyId]);
    expect(await ask(staff)).toMatchObject({ status: 409, body: { code: 'supporter_not_wanted' } });
    expect((await ask(staff, { section: 'everything' })).status).toBe(400);
  });

  it('are one decision, when two are made at once', async () => {
    const { id } = (await ask(staff)).body;
    const answers = await Promise.all([
      decide(own, id, 'give'),
      decide(own, id, 'refuse'),
      decide(own, id, 'give'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('are decided about by nobody else', async () => {
    const { id } = (await ask(staff)).body;
    const path = `/v1/people/${person.partyId}/consents`;
    expect((await decide(new Api(app, supporter), id, 'give')).status).toBe(403);
    expect((await new Api(app, supporter).get(path)).status).toBe(403);
    const manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
    expect((await manager.get(path)).status).toBe(200);
    expect((await decide(manager, id, 'give')).status).toBe(403);
    expect((await ask(manager)).status).toBe(403);
    const outside = new Api(
      app,
      await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId)),
    );
    const foreign = new Api(
      app,
      await app.fixtures.worker(await app.fixtures.organisation(), 'practitioner'),
    );
    const other = new Api(app, await app.fixtures.person(orgId, teamId, worker.partyId));
    for (const api of [outside, foreign, other]) {
      expect((await api.get(path)).status).toBe(404);
      expect((await ask(api)).status).toBe(404);
      expect((await decide(api, id, 'give', { basis: 'spoken', words: 'x' })).status).toBe(404);
    }
    for (const role of ['admin', 'auditor'] as const)
      expect((await new Api(app, await app.fixtures.worker(orgId, role)).get(path)).status).toBe(403);
    const both = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
    await app.fixtures.query(
      `INSERT INTO membership (org_id, id, worker_id, role, team_id, created_by)
       SELECT org_id, gen_random_uuid(), worker_id, 'practitioner', $2, worker_id FROM membership
       WHERE org_id = $1 AND role = 'service_manager'`,
      [orgId, await app.fixtures.team(orgId)],
    );
    expect(await decide(both, id, 'give', { basis: 'spoken', words: 'x' })).toMatchObject({
      status: 403,
      body: { code: 'read_only' },
    });
  });
});
