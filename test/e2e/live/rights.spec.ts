import type { Caller } from '../../support/app/fixtures';
import { LiveSetting } from './setting';
import { until } from '../../support/until';
import type { LiveClient } from './live-client';

jest.setTimeout(120_000);

/** What the issue promises, from the change to the closed socket, on every process. */
const WITHIN_MS = 2_000;

describe('rights, while documents are open on two processes', () => {
  let at: LiveSetting;
  beforeAll(async () => {
    at = await LiveSetting.begin();
  });
  afterAll(() => at.end());

  /** Somebody with the document open on both processes, and a colleague beside them whom nothing concerns. */
  async function open(caller: Caller): Promise<{ theirs: LiveClient[]; beside: LiveClient[] }> {
    const other = await at.colleague();
    const theirs = [0, 1].map((which) => at.open(caller, which));
    const beside = [0, 1].map((which) => at.open(other, which));
    await Promise.all([...theirs, ...beside].map((each) => each.synced()));
    return { theirs, beside };
  }

  async function change(sql: string, values: unknown[]): Promise<number> {
    await at.fixtures.query(sql, values);
    return performance.now();
  }

  async function expectClosed(clients: LiveClient[], from: number, code: number): Promise<void> {
    await until(() => clients.every(({ closed }) => closed.length > 0), 'they are closed');
    const took = performance.now() - from;
    expect(clients.map(({ closed }) => closed[0]?.code)).toEqual(clients.map(() => code));
    expect(took).toBeLessThan(WITHIN_MS);
  }

  const refusedWith = (clients: LiveClient[], reason: string): Promise<void> =>
    until(() => clients.every(({ refused }) => refused[0] === reason), `they are refused: ${reason}`);

  it('a consent that is withdrawn closes what it opened, and nothing can be opened again', async () => {
    const { theirs, beside } = await open(at.supporter);
    const from = await change(
      `UPDATE consent SET status = 'withdrawn' WHERE org_id = $1 AND recipient_id = $2 AND section = 'goals'`,
      [at.orgId, at.supporter.partyId],
    );
    await expectClosed(theirs, from, 4403);
    await refusedWith(theirs, 'not_found');
    expect(beside.flatMap(({ closed }) => closed)).toEqual([]);
  });

  it('a consent to another section concerns nobody here', async () => {
    const supporter = await at.fixtures.supporter(at.orgId, at.person.partyId);
    await at.consent('goals', 'given', supporter.partyId);
    await at.consent('safety', 'given', supporter.partyId);
    const { theirs } = await open(supporter);
    await change(
      `UPDATE consent SET status = 'withdrawn' WHERE org_id = $1 AND recipient_id = $2 AND section = 'safety'`,
      [at.orgId, supporter.partyId],
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(theirs.flatMap(({ closed }) => closed)).toEqual([]);
  });

  it('a consent narrowed to the person’s own words closes the other lanes', async () => {
    const supporter = await at.fixtures.supporter(at.orgId, at.person.partyId);
    await at.consent('goals', 'given', supporter.partyId);
    const { theirs } = await open(supporter);
    const from = await change(
      `UPDATE consent SET status = 'narrowed' WHERE org_id = $1 AND recipient_id = $2`,
      [at.orgId, supporter.partyId],
    );
    await expectClosed(theirs, from, 4403);
    await refusedWith(theirs, 'not_found');
    const own = at.open(supporter, 0, { lane: 'own' });
    await own.synced();
    expect(own.scope).toBe('readonly');
  });

  it('a role that is revoked closes', async () => {
    const leaving = await at.colleague();
    const { theirs, beside } = await open(leaving);
    const from = await change(
      'UPDATE membership SET ended_at = now(), ended_by = worker_id WHERE org_id = $1 AND worker_id = $2',
      [at.orgId, leaving.partyId],
    );
    await expectClosed(theirs, from, 4403);
    await refusedWith(theirs, 'not_found');
    expect(beside.flatMap(({ closed }) => closed)).toEqual([]);
  });

  it('a session that is ended closes, with the word that signing in comes first', async () => {
    const { theirs } = await open(at.manager);
    const from = performance.now();
    expect((await at.api(at.manager).delete('/v1/session')).status).toBe(204);
    await expectClosed(theirs, from, 4401);
    await refusedWith(theirs, 'not_signed_in');
  });

  it('an episode that closed long enough ago closes the way of its team', async () => {
    const { theirs } = await open(await at.colleague());
    const close = `UPDATE episode SET closed_at = now() - interval '31 days' WHERE org_id = $1`;
    const from = await change(close, [at.orgId]);
    await expectClosed(theirs, from, 4403);
    await refusedWith(theirs, 'not_found');
    await change('UPDATE episode SET closed_at = NULL WHERE org_id = $1', [at.orgId]);
  });

  it('a plan that ends is read on, and no longer written', async () => {
    await change(`UPDATE plan SET status = 'active' WHERE org_id = $1`, [at.orgId]);
    const { theirs } = await open(await at.colleague());
    const path = `/v1/plans/${at.planId}`;
    const { body } = await at.api(at.worker).get<{ version: number }>(path);
    const move = { to: 'ended', reason: 'Moved away.' };
    const from = performance.now();
    const ended = await at.api(at.worker).put(`${path}/status`, move, { version: body.version });
    expect([ended.status, ended.text]).toEqual([200, expect.any(String)]);
    await expectClosed(theirs, from, 4403);
    await until(() => theirs.every(({ scope }) => scope === 'readonly'), 'they read on');
  });
});
