import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newId } from '../../../src/shared/ids';
import { Fixtures } from '../../support/app/fixtures';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { until } from '../../support/until';

const ROOT = join(__dirname, '..', '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'postgres', 'typescript-hook.js');

/** A mail server that takes connections and says nothing until it is told to. */
async function silentMailServer(): Promise<{ server: Server; port: number; connections: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port, connections: () => connections };
}

/** A process that works jobs, on a database of its own, with a job that hangs in the mail server. */
class Hanging {
  said = '';
  private constructor(
    readonly child: ChildProcess,
    readonly fixtures: Fixtures,
    private readonly database: ClonedDatabase,
    private readonly mail: Awaited<ReturnType<typeof silentMailServer>>,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static async start(entry: string, variables: Record<string, string>): Promise<Hanging> {
    const database = await cloneDatabase();
    const mail = await silentMailServer();
    const child = spawn(process.execPath, ['-r', HOOK, join(ROOT, 'src', entry)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        TRELLIS_MODE: 'test',
        DATABASE_URL: database.url('app'),
        QUEUE_DATABASE_URL: database.url('queue'),
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        LOG_LEVEL: 'silent',
        ...variables,
      },
    });
    return new Hanging(child, await Fixtures.connect(database.url('migrator')), database, mail);
  }

  async says(what: RegExp): Promise<string> {
    await until(() => what.test(this.said), `it says ${String(what)}`, 40_000);
    return what.exec(this.said)?.[1] ?? '';
  }

  /** Asks it to end while a job hangs. @returns how long that took, and what is left of the job. */
  async endWhileHanging(): Promise<{ ms: number; left: unknown }> {
    const outboxId = await askForMail(this.fixtures);
    await until(() => this.mail.connections() === 1, 'the job hangs in the mail server', 30_000);
    const exited = once(this.child, 'exit');
    const asked = performance.now();
    this.child.kill('SIGTERM');
    await exited;
    const ms = performance.now() - asked;
    const [left] = await this.fixtures.query(
      'SELECT o.done_at, d.due_at FROM outbox o JOIN platform.due d ON d.ref_id = o.id WHERE o.id = $1',
      [outboxId],
    );
    return { ms, left };
  }

  async close(): Promise<void> {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    this.mail.server.close();
    await this.fixtures.close();
    await this.database.drop();
  }
}

const COMES_UP_AGAIN = { done_at: null, due_at: expect.any(Date) as Date };

describe('a process that works jobs', () => {
  let worker: Hanging;
  let api: Hanging;

  beforeAll(async () => {
    worker = await Hanging.start('worker.ts', { WORKER_PORT: String(await freePort()) });
    api = await Hanging.start('main.ts', { PORT: '0', WORKER_IN_PROCESS: 'true', RATE_LIMIT: '0' });
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await api.close();
  });

  it('tells its metrics where it is a process of its own', async () => {
    const metrics = await worker.says(/Metrics on (\S+)/);
    expect(await (await fetch(metrics)).text()).toContain('trellis_job_seconds');
    expect((await fetch(metrics.replace('metrics', 'healthz'))).status).toBe(200);
    expect((await fetch(metrics.replace('metrics', 'else'))).status).toBe(404);
  }, 90_000);

  it('ends in time on SIGTERM although a job hangs, by itself or within the API; the job comes up again', async () => {
    await Promise.all([worker.says(/is running/), api.says(/serves on/)]);
    for (const { ms, left } of await Promise.all([worker.endWhileHanging(), api.endWhileHanging()])) {
      expect(ms).toBeLessThan(20_500);
      expect(left).toEqual(COMES_UP_AGAIN);
    }
  }, 90_000);
});

/** @returns the outbox row of a mail that is due. */
async function askForMail(fixtures: Fixtures): Promise<string> {
  const orgId = await fixtures.organisation();
  const partyId = await fixtures.party(orgId, 'worker', 'Dele');
  const [id, outboxId] = [newId(), newId()];
  await fixtures.insert('one_time_link', {
    org_id: orgId, id, party_id: partyId, purpose: 'sign_in', email: 'dele@example.org',
    expires_at: new Date(Date.now() + 600_000),
  }); // prettier-ignore
  await fixtures.insert('outbox', {
    org_id: orgId, id: outboxId, kind: 'link.send', ref_id: id, aggregate_id: id, party_id: partyId,
    request_id: newId(),
  }); // prettier-ignore
  await fixtures.query(
    `INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ('job.mail', $1, $2, now())`,
    [orgId, outboxId],
  );
  return outboxId;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
