import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('answers kept for replays', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let staff: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const value = { words: { professional: 'Kind to others.' } };

  it('go when their day is over, of whichever operation they were', async () => {
    const old = (orgOfRow: string, key: string, hours: number): Promise<unknown> =>
      app.fixtures.query(
        `INSERT INTO idempotency_entry (org_id, party_id, operation, key, body_hash, body, created_at)
         VALUES ($1, $2, 'goals_create', $3, 'x', '{"words": "long ago"}', now() - make_interval(hours => $4))`,
        [orgOfRow, worker.partyId, key, hours],
      );
    const elsewhere = await app.fixtures.organisation('Southside');
    await old(orgId, 'yesterday-1', 25);
    await old(orgId, 'yesterday-2', 49);
    await old(orgId, 'today-1', 23);
    await old(elsewhere, 'elsewhere-1', 25);
    expect((await staff.post(`/v1/plans/${planId}/values`, value, { key: newId() })).status).toBe(201);
    const kept = await app.fixtures.query<{ key: string }>(
      `SELECT key FROM idempotency_entry WHERE operation = 'goals_create' ORDER BY key`,
    );
    expect(kept.map(({ key }) => key)).toEqual(['elsewhere-1', 'today-1']);
  });

  it('are not repeated to a system that acts for another clinician', async () => {
    const other = await app.fixtures.worker(orgId, 'practitioner', await app.fixtures.team(orgId));
    const scopes = ['values_preferences:read', 'values_preferences:write'];
    const ehr = new Api(app, await app.fixtures.apiKey(orgId, scopes));
    const key = newId();
    const add = (acting: Caller): Promise<Answer> =>
      ehr.post(`/v1/plans/${planId}/values`, value, {
        key,
        headers: { 'trellis-acting-worker': acting.partyId },
      });
    const first = await add(worker);
    expect(first.status).toBe(201);
    const again = await add(worker);
    expect({ status: again.status, id: again.body['id'] }).toEqual({ status: 201, id: first.body['id'] });
    expect(await add(other)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });
});
