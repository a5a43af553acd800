import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Contract {
  paths: Record<string, Record<string, { operationId: string; requestBody?: unknown }>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}

/**
 * Rows that may be deleted: keys of search rebuilt from names, identifiers given up, answers kept for a day, updates of
 * live documents that a snapshot holds.
 */
const DELETABLE = ['idempotency_entry', 'live_update', 'person_identifier', 'person_name_key'];

describe('invariants of plans that no single rule holds', () => {
  const contract = JSON.parse(
    readFileSync(join(__dirname, '../../../openapi/openapi.json'), 'utf8'),
  ) as Contract;
  let app: TestApp;
  let orgId: string;
  let person: Caller;
  let staff: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const goal = { kind: 'life', direction: 'approach', statement: { own: 'Bake bread.' } };

  it('invariant 7: no operation copies a goal between people', async () => {
    const writes = Object.entries(contract.paths).flatMap(([path, operations]) =>
      Object.keys(operations).flatMap((method) => (method === 'get' ? [] : [path])),
    );
    expect(writes.length).toBeGreaterThan(50);
    for (const path of writes) {
      expect(path).not.toMatch(/cop(y|ies)|clone|duplicate|import|template|library/);
      expect(path.match(/\{planId\}/g)?.length ?? 0).toBeLessThan(2);
    }
    const fields = Object.keys(contract.components.schemas['CreateGoalRequest']?.properties ?? {});
    expect(fields).toEqual(expect.arrayContaining(['statement', 'kind']));
    expect(fields.filter((field) => /copy|source|from|template|original/i.test(field))).toEqual([]);
    const tried = await staff.post(`/v1/plans/${planId}/goals`, { ...goal, copyOf: person.partyId });
    expect(tried).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/copyOf', code: 'unknown_field' }] },
    });
  });

  it('invariant 8: no level of risk has a place to stand, in the contract or in the database', async () => {
    const names = Object.values(contract.components.schemas).flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /risk|severity|score/i.test(name))).toEqual([]);
    const columns = await app.fixtures.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    expect(columns.length).toBeGreaterThan(100);
    expect(columns.filter(({ column_name }) => /risk|severity|score/.test(column_name))).toEqual([]);
  });

  it('invariant 13: a goal is the first thing in an empty plan, and asks for nothing before it', async () => {
    const amira = new Api(app, person);
    const { body } = await amira.get<Record<string, unknown[]>>(`/v1/plans/${planId}`);
    expect([body['needs'], body['strengths'], body['aboutMe']]).toEqual([[], [], []]);
    expect((await amira.post(`/v1/plans/${planId}/goals`, goal)).status).toBe(201);
  });

  it('invariant 15: nothing of a plan can be deleted by the service; what is removed says so', async () => {
    const grants = await app.fixtures.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.role_table_grants
       WHERE grantee = 'app' AND table_schema = 'public' AND privilege_type IN ('DELETE', 'TRUNCATE') ORDER BY 1`,
    );
    expect(grants.map(({ table_name }) => table_name)).toEqual(DELETABLE);
    const amira = new Api(app, person);
    const made = await amira.post(`/v1/plans/${planId}/goals`, goal);
    const path = `/v1/plans/${planId}/goals/${String(made.body.id)}`;
    expect((await amira.delete(path, { version: 1 })).status).toBe(204);
    const rows = await app.fixtures.query(
      'SELECT removed_at IS NOT NULL AS removed FROM plan_item WHERE id = $1',
      [made.body.id],
    );
    expect(rows).toEqual([{ removed: true }]);
  });

  it('invariant 16: another organisation meets nothing, by any door', async () => {
    const other = await app.fixtures.organisation('Southside');
    const stranger = new Api(app, await app.fixtures.worker(other, 'practitioner', null));
    const paths = [
      `/v1/plans/${planId}`,
      `/v1/people/${person.partyId}/plan`,
      `/v1/people/${person.partyId}/history`,
    ];
    for (const path of paths) {
      const { status, body } = await stranger.get(path);
      expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'not_found' });
    }
    expect((await stranger.post('/v1/plans', { personId: person.partyId })).status).toBe(404);
  });
});
