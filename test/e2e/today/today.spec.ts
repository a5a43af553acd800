import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Line {
  id: string;
  name: string;
  why: string;
  plan: { id: string } | null;
  waiting: {
    proposal: { id: string } | null;
    suggestions: number;
    dictations: number;
    reviewRequests: { id: string; at: string }[];
    disagreements: number;
  } | null;
}
interface Page {
  items: Line[];
  next: string | null;
}

const NOTHING = { proposal: null, suggestions: 0, dictations: 0, reviewRequests: [], disagreements: 0 };

describe('today', () => {
  let app: TestApp;
  let orgId: string;
  let team: string;
  let ruth: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    team = await app.fixtures.team(orgId);
    ruth = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
  });
  afterAll(() => app.close());

  const as = (caller: Caller): Api => new Api(app, caller);
  const today = async (caller: Caller, query = ''): Promise<Page> => {
    const { status, body } = await as(caller).get<Page>(`/v1/today${query}`);
    expect(status).toBe(200);
    return body;
  };
  const names = async (caller: Caller): Promise<string[]> =>
    (await today(caller)).items.map(({ name, why }) => `${name}: ${why}`);

  it('tells whom a worker looks after, why, and what waits there; in one look at a list', async () => {
    const amira = await app.fixtures.person(orgId, team, ruth.partyId, 'Amira Haddad');
    await app.fixtures.person(orgId, team, ruth.partyId, 'Ben Noone');
    const { body: plan } = await as(ruth).post('/v1/plans', { personId: amira.partyId });
    const at = `/v1/plans/${String(plan.id)}`;
    expect((await today(ruth)).items).toMatchObject([
      { name: 'Amira Haddad', why: 'key_worker', plan: { id: plan.id }, waiting: NOTHING },
      { name: 'Ben Noone', plan: null, waiting: null },
    ]);
    const goal = { kind: 'life', direction: 'approach', statement: { own: 'Swim.' } };
    const { body: made } = await as(amira).post(`${at}/goals`, goal);
    const texts = `${at}/items/${String(made.id)}/texts`;
    await as(ruth).post(`${texts}/why/suggestions`, { text: 'To be in the sea.' });
    await as(ruth).put(`${texts}/why/dictation`, { text: 'Because I love it.' }, { version: 0 });
    const { body: wish } = await as(amira).post(`${at}/review-requests`, { words: 'I feel worse.' });
    const { text } = await as(ruth).get('/v1/today');
    expect(text).not.toMatch(/worse|love it|in the sea/);
    const [line] = (await today(ruth)).items;
    expect(line?.waiting).toMatchObject({ suggestions: 1, dictations: 1, reviewRequests: [{ id: wish.id }] });
    await as(ruth).post(`${at}/review-requests/${String(wish.id)}/answer`);
    expect((await today(ruth)).items[0]?.waiting?.reviewRequests).toEqual([]);
    const looks = await app.fixtures.query(
      `SELECT person_id FROM access_entry WHERE party_id = $1 AND operation = 'today_read'`,
      [ruth.partyId],
    );
    expect(looks).toEqual([{ person_id: null }]);
  });

  it('tells of those for whom somebody stands in, while they do', async () => {
    const away = await app.fixtures.worker(orgId, 'practitioner', team, 'Away Today');
    const cover = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    await app.fixtures.person(orgId, team, away.partyId, 'Cara Covered');
    expect(await names(cover)).toEqual([]);
    const id = newId();
    await app.fixtures.insert('cover', {
      org_id: orgId, id, covering_worker_id: cover.partyId, covered_worker_id: away.partyId, reason: 'leave',
      starts_at: new Date(Date.now() - 60_000), ends_at: new Date(Date.now() + 60_000),
      created_by: away.partyId, updated_by: away.partyId,
    }); // prettier-ignore
    expect(await names(cover)).toEqual(['Cara Covered: cover']);
    await app.fixtures.query('UPDATE cover SET ended_at = now() WHERE id = $1', [id]);
    expect(await names(cover)).toEqual([]);
  });

  it('tells of those of a team who have no key worker, to that team and its manager', async () => {
    const other = await app.fixtures.team(orgId);
    const own = await app.fixtures.worker(orgId, 'peer_worker', other);
    const manager = await app.fixtures.worker(orgId, 'service_manager');
    const nora = await app.fixtures.person(orgId, other, ruth.partyId, 'Nora Nobody');
    await app.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE person_id = $1', [nora.partyId]);
    expect(await names(own)).toEqual(['Nora Nobody: no_key_worker']);
    expect(await names(manager)).toEqual(['Nora Nobody: no_key_worker']);
    expect(await names(ruth)).not.toContain('Nora Nobody: no_key_worker');
  });

  it('leaves out who has died, and records entered for the wrong person', async () => {
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const gone = await app.fixtures.person(orgId, team, worker.partyId, 'Gone');
    const wrong = await app.fixtures.person(orgId, team, worker.partyId, 'Wrong');
    await app.fixtures.query(`UPDATE person SET deceased_on = '2026-01-01' WHERE id = $1`, [gone.partyId]);
    await app.fixtures.query(`UPDATE person SET entered_in_error_at = now() WHERE id = $1`, [wrong.partyId]);
    expect(await names(worker)).toEqual([]);
  });

  it('comes in pages, and refuses a cursor that is not its own', async () => {
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    for (const name of ['Ana', 'Bo', 'Cy']) await app.fixtures.person(orgId, team, worker.partyId, name);
    const first = await today(worker, '?limit=2');
    expect(first.items.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    const second = await today(worker, `?limit=2&cursor=${first.next}`);
    expect([second.items.map(({ name }) => name), second.next]).toEqual([['Cy'], null]);
    expect((await as(worker).get('/v1/today?cursor=nonsense')).status).toBe(400);
  });

  it('is nothing for a person, an auditor or another system', async () => {
    const auditor = await app.fixtures.worker(orgId, 'auditor');
    const person = await app.fixtures.person(orgId, team, ruth.partyId);
    for (const caller of [auditor, person, await app.fixtures.apiKey(orgId, ['people:read'])])
      expect((await as(caller).get('/v1/today')).status).toBe(403);
  });
});
