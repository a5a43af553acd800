import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Entry extends Record<string, unknown> {
  id: string;
}
interface Listed {
  items: Entry[];
}

describe('the edges of what a session reaches in a plan', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let staff: Api;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    amira = new Api(app, person);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const goal = (own: string): object => ({ statement: { own }, kind: 'life', direction: 'approach' });
  const add = async (api: Api, path: string, body: object): Promise<Entry> => {
    const made = await api.post<Entry>(`/v1/plans/${planId}/${path}`, body);
    expect(made.status).toBe(201);
    return made.body;
  };

  /** A session that came from a link sent for one proposal. */
  const byLink = async (): Promise<Api> => {
    const proposalId = newId();
    await app.fixtures.insert('proposal', {
      org_id: orgId, id: proposalId, plan_id: planId, draft: 1, status: 'withdrawn', schema_version: 1,
      bytes: Buffer.from('{}'), hash: 'x', created_by: worker.partyId, updated_by: worker.partyId,
    }); // prettier-ignore
    const lock = { method: 'link', plan_id: planId, proposal_id: proposalId };
    return new Api(app, await app.fixtures.signIn(orgId, person.partyId, lock));
  };

  it('an API key reads the suggestions of its sections alone, and nobody those of what was removed', async () => {
    const swim = await add(amira, 'goals', goal('Swim.'));
    const about = await add(amira, 'about-me', { heading: 'what_matters', words: { own: 'My sister.' } });
    const removed = await add(amira, 'goals', goal('Not mine.'));
    for (const [id, field] of [
      [swim.id, 'statement'],
      [about.id, 'words'],
      [removed.id, 'statement'],
    ])
      await add(staff, `items/${id}/texts/${field}/suggestions`, { text: `For ${id}` });
    await amira.delete(`/v1/plans/${planId}/goals/${removed.id}`, { version: 1 });
    const acting = { headers: { 'trellis-acting-worker': worker.partyId } };
    const narrow = new Api(app, await app.fixtures.apiKey(orgId, ['about_me:read']));
    const seen = await narrow.get<Listed>(`/v1/plans/${planId}/suggestions`, acting);
    expect(seen.body.items.map(({ itemId }) => itemId)).toEqual([about.id]);
    const all = await amira.get<Listed>(`/v1/plans/${planId}/suggestions`);
    expect(all.body.items.map(({ itemId }) => itemId)).toEqual([swim.id, about.id]);
  });

  it('a link sent for one proposal writes nothing else in the plan, and opens no history', async () => {
    const swim = await add(amira, 'goals', goal('Swim far.'));
    const link = await byLink();
    expect((await link.get(`/v1/plans/${planId}`)).status).toBe(200);
    const tries = [
      link.post(`/v1/plans/${planId}/goals`, goal('Slipped in.')),
      link.put(
        `/v1/plans/${planId}/items/${swim.id}/texts/statement/own`,
        { text: 'Other.' },
        { version: 1 },
      ),
      link.post(`/v1/plans/${planId}/items/${swim.id}/progress`, { state: 'chosen' }),
      link.post(`/v1/plans/${planId}/review-requests`, {}),
      link.delete(`/v1/plans/${planId}/goals/${swim.id}`, { version: 1 }),
    ];
    for (const { status, body } of await Promise.all(tries))
      expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'read_only' });
    expect((await link.get(`/v1/people/${person.partyId}/history`)).status).toBe(403);
    expect((await amira.get(`/v1/people/${person.partyId}/history`)).status).toBe(200);
  });

  it('confirmed and accepted words keep the own lane within its limit', async () => {
    const full = await add(amira, 'goals', goal('a'.repeat(9_990)));
    const text = `items/${full.id}/texts/statement`;
    const { id } = await add(staff, `${text}/suggestions`, { text: 'b'.repeat(20) });
    expect(await amira.post(`/v1/plans/${planId}/suggestions/${id}/acceptance`)).toMatchObject({
      status: 422,
      body: { code: 'text_too_long' },
    });
    await staff.put(`/v1/plans/${planId}/${text}/dictation`, { text: 'c'.repeat(20) }, { version: 0 });
    const confirmed = await amira.post(`/v1/plans/${planId}/${text}/dictation/confirmation`, undefined, {
      version: 1,
    });
    expect(confirmed).toMatchObject({ status: 422, body: { code: 'text_too_long' } });
  });

  it('steps added side by side stay within their number, and none is left under a goal that goes', async () => {
    const many = await add(amira, 'goals', goal('Many steps.'));
    const step = { what: { own: 'One.' }, owner: { kind: 'person' } };
    const path = `/v1/plans/${planId}/goals/${many.id}/steps`;
    const statuses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const racing = Array.from({ length: 8 }, () => amira.post(path, step));
      statuses.push(...(await Promise.all(racing)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(30);
    expect(statuses.filter((status) => status === 422)).toHaveLength(10);
    for (let round = 0; round < 10; round += 1) {
      const going = await add(amira, 'goals', goal(`Going ${round}.`));
      const goalPath = `/v1/plans/${planId}/goals/${going.id}`;
      await Promise.all([
        amira.post(`${goalPath}/steps`, step),
        amira.delete(goalPath, { version: 1 }),
        amira.post(`${goalPath}/steps`, step),
      ]);
    }
    const orphans = await app.fixtures.query(
      `SELECT s.id FROM plan_item s JOIN plan_item g ON g.org_id = s.org_id AND g.id = s.parent_id
       WHERE s.org_id = $1 AND s.removed_at IS NULL AND g.removed_at IS NOT NULL`,
      [orgId],
    );
    expect(orphans).toEqual([]);
  });

  it('entries of the other kinds added side by side stay within their number too', async () => {
    const value = { words: { own: 'Kindness.' } };
    const path = `/v1/plans/${planId}/values`;
    const statuses: number[] = [];
    for (const size of [...Array<number>(16).fill(6), 24]) {
      const racing = Array.from({ length: size }, () => amira.post(path, value));
      statuses.push(...(await Promise.all(racing)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(100);
  });

  it('invariant 10: a consent narrowed to the own words opens no note of staff on how it goes', async () => {
    const sister = await app.fixtures.supporter(orgId, person.partyId);
    await app.fixtures.insert('consent', {
      org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: sister.partyId, purpose: 'support',
      basis: 'own', section: 'goals', status: 'narrowed', created_by: person.partyId, updated_by: person.partyId,
    }); // prettier-ignore
    const sing = await add(amira, 'goals', goal('Sing.'));
    const progress = `items/${sing.id}/progress`;
    await add(amira, progress, { state: 'chosen', note: 'Mine to tell.' });
    await add(staff, progress, { state: 'active', note: 'Staff only.' });
    const leila = new Api(app, sister);
    const listed = await leila.get<Listed>(`/v1/plans/${planId}/${progress}`);
    expect(listed.body.items.map(({ note }) => note)).toEqual(['Mine to tell.', null]);
    const whole = await leila.get<{ goals: Entry[] }>(`/v1/plans/${planId}`);
    expect(whole.body.goals.find(({ id }) => id === sing.id)).toMatchObject({
      state: 'active',
      progress: { note: null },
    });
    expect(whole.text).not.toContain('Staff only.');
    expect((await staff.get(`/v1/plans/${planId}`)).text).toContain('Staff only.');
  });
});
