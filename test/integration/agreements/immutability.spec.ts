import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { png } from '../../e2e/agreements/files';
import { PlanInHand } from '../../e2e/agreements/plan-in-hand';

const FROZEN = ['plan_version', 'attestation', 'attachment', 'proposal'] as const;

describe('invariant 1: what was agreed, in the database', () => {
  let app: TestApp;
  let plan: PlanInHand;
  const clients: Record<string, Client> = {};

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    const attachmentId = await plan.attach(plan.staff, 'image/png', png());
    const proposal = await plan.propose();
    await plan.attest(proposal, plan.staff, { method: 'signed_paper', evidence: { attachmentId } });
    expect((await plan.agree(proposal)).status).toBe(201);
    for (const role of ['app', 'migrator'] as const) {
      const client = new Client({ connectionString: app.database.url(role) });
      await client.connect();
      await client.query(`SELECT set_config('app.org_id', $1, false)`, [plan.orgId]);
      clients[role] = client;
    }
  });
  afterAll(async () => {
    await Promise.all(Object.values(clients).map((client) => client.end()));
    await app.close();
  });

  const attempt = (role: string, sql: string): Promise<unknown> =>
    clients[role]!.query(sql).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );

  describe.each(['app', 'migrator'])('as %s', (role) => {
    it.each(FROZEN)('a row of %s can be read, so that what fails next fails for a reason', async (table) => {
      const { rows } = await clients[role]!.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${table}`,
      );
      expect(rows).toEqual([{ count: 1 }]);
    });

    it.each(
      FROZEN.flatMap((table) => [
        [`UPDATE ${table} SET ${table === 'attestation' ? `words = 'x'` : `bytes = '\\x00'`}`],
        [`UPDATE ${table} SET org_id = org_id`],
        [`DELETE FROM ${table}`],
        [`TRUNCATE ${table} CASCADE`],
      ]),
    )('%s fails', async (statement) => {
      // 23001: the trigger; 42501: the role has no such right. Either way nothing has happened.
      const expected = role === 'migrator' ? ['23001'] : ['23001', '42501'];
      expect(expected).toContain(await attempt(role, statement));
    });
  });

  it('an open proposal too keeps its bytes, hash and maker; it can be closed, once', async () => {
    const { id } = await plan.propose();
    const migrator = (sql: string) => attempt('migrator', `UPDATE proposal SET ${sql} WHERE id = '${id}'`);
    for (const change of [
      `bytes = '\\x00'`,
      `hash = 'x'`,
      `previous_hash = NULL`,
      `draft = 9`,
      `created_by = id`,
    ])
      expect(await migrator(change)).toBe('23001');
    expect(await migrator(`status = 'withdrawn'`)).toBe('done');
    expect(await migrator(`status = 'open'`)).toBe('23001');
  });
});
