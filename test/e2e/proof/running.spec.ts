import { Client } from 'pg';
import { Api } from '../../support/app/api';
import { Fixtures, type Caller } from '../../support/app/fixtures';
import { startTestApp } from '../../support/app/test-app';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { testServer } from '../../support/postgres/test-server';
import { startApiProcess, type ApiProcess } from './api-process';

jest.setTimeout(120_000);

describe('limits and headers of every answer', () => {
  it('too many requests from one address: 429, with when to come back', async () => {
    const app = await startTestApp({ rateLimit: 3 });
    const api = new Api(app);
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await api.get('/v1/teams')).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    const refused = await api.get('/v1/teams');
    expect(refused.body).toMatchObject({ code: 'too_many_requests', status: 429 });
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.get('/healthz')).status).toBe(200);
    await app.close();
  });

  it('over https: HSTS, a closed content policy, no sniffing, no framing, and no keeping of what is clinical', async () => {
    const app = await startTestApp({ publicUrl: 'https://trellis.example' });
    const api = new Api(app);
    for (const path of ['/v1/teams', '/v1/nothing', '/v1/plans/%zz']) {
      const { headers } = await api.get(path);
      expect({ path, hsts: headers.get('strict-transport-security') }).toEqual({
        path,
        hsts: 'max-age=63072000; includeSubDomains',
      });
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
    await app.close();
  });
});

describe('a running process', () => {
  let database: ClonedDatabase;
  let fixtures: Fixtures;
  let superuser: Client;
  let api: ApiProcess;
  let worker: Caller;
  let planId: string;
  let goalId: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    fixtures = await Fixtures.connect(database.url('migrator'));
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    api = await startApiProcess(database, { LOG_LEVEL: 'trace' });
    const orgId = await fixtures.organisation();
    const team = await fixtures.team(orgId);
    worker = await fixtures.worker(orgId, 'practitioner', team);
    const person = await fixtures.person(orgId, team, worker.partyId);
    planId = String((await staff().post('/v1/plans', { personId: person.partyId })).body.id);
    const goal = { kind: 'life', direction: 'approach', statement: { professional: 'Swim.' } };
    goalId = String((await staff().post(`/v1/plans/${planId}/goals`, goal)).body.id);
  });
  afterAll(async () => {
    if (api.child.exitCode === null) await api.stop('SIGKILL');
    await superuser.end();
    await fixtures.close();
    await database.drop();
  });

  const staff = (): Api => new Api({ url: api.url }, worker);

  it('logs no word of what was sent, not even where it could not be kept', async () => {
    const words = 'The pelican of Llanelli';
    const path = `/v1/plans/${planId}/items/${goalId}/progress`;
    expect(
      (await staff().post(path, { state: 'chosen', note: words, 'pelican of Llanelli': 1 })).status,
    ).toBe(400);
    // Planted faults: the database quotes the row in its error, by a CHECK and by a message of a trigger.
    await superuser.query('ALTER TABLE progress ADD CONSTRAINT ck_planted CHECK (note IS NULL)');
    const first = await staff().post(path, { state: 'chosen', note: words });
    await superuser.query(`ALTER TABLE progress DROP CONSTRAINT ck_planted;
      CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no %', NEW.note; END $$;
      CREATE TRIGGER tr_planted BEFORE INSERT ON progress FOR EACH ROW EXECUTE FUNCTION planted()`);
    const second = await staff().post(path, { state: 'chosen', note: words });
    await superuser.query('DROP TRIGGER tr_planted ON progress');
    for (const answer of [first, second]) {
      expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
      expect(answer.text).not.toContain('pelican');
      await api.wrote(String(answer.body.requestId));
    }
    expect(api.output()).toContain('request failed');
    expect(api.output()).not.toContain('pelican');
    expect(api.output()).not.toContain(worker.token);
  });

  it('says which dependency is down, and serves on once it is back', async () => {
    const server = new Client({ connectionString: testServer().superuserUrl });
    await server.connect();
    const ready = (): Promise<unknown> =>
      new Api(api).get('/readyz').then(({ status, body }) => ({ status, ...body }));
    expect(await ready()).toEqual({ status: 'up', database: 'up', queue: 'up' });
    await superuser.query('ALTER SCHEMA bullmq RENAME TO bullmq_gone');
    expect((await new Api(api).get('/readyz')).status).toBe(503);
    expect(await ready()).toEqual({ status: 'down', database: 'up', queue: 'down' });
    await superuser.query('ALTER SCHEMA bullmq_gone RENAME TO bullmq');
    expect(await ready()).toEqual({ status: 'up', database: 'up', queue: 'up' });

    await server.query(`ALTER DATABASE "${database.name}" ALLOW_CONNECTIONS false`);
    await superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IN ('app', 'queue')`);
    expect((await new Api(api).get('/readyz')).status).toBe(503);
    expect(await ready()).toEqual({ status: 'down', database: 'down', queue: 'down' });
    expect((await staff().get('/v1/teams')).body).toMatchObject({ status: 503, code: 'unavailable' });
    expect((await new Api(api).get('/healthz')).status).toBe(200);
    await server.query(`ALTER DATABASE "${database.name}" ALLOW_CONNECTIONS true`);
    await server.end();
    expect(await ready()).toEqual({ status: 'up', database: 'up', queue: 'up' });
    expect((await staff().get('/v1/teams')).status).toBe(200);
  });

  it('on SIGTERM ends what is under way, takes nothing new, and exits with 0', async () => {
    await superuser.query('BEGIN; LOCK TABLE team IN ACCESS EXCLUSIVE MODE');
    const underWay = staff().get('/v1/teams');
    await waiting();
    const stopped = api.stop();
    await refused();
    await superuser.query('COMMIT');
    expect((await underWay).status).toBe(200);
    const { code, tookMs } = await stopped;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
  });

  /** Until the request waits for the lock: asked of the database, so that nothing is left to chance. */
  async function waiting(): Promise<void> {
    const sql = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await superuser.query(sql)).rowCount === 0);
  }

  /** Until the process takes no connections any more. */
  async function refused(): Promise<void> {
    const open = (): Promise<boolean> =>
      fetch(`${api.url}/healthz`, { headers: { connection: 'close' } }).then(
        () => true,
        () => false,
      );
    while (await open());
  }
});
