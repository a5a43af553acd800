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

describe('a worker that is a process of its own', () => {
  let database: ClonedDatabase;
  let fixtures: Fixtures;
  let worker: ChildProcess;

  beforeAll(async () => {
    database = await cloneDatabase();
    fixtures = await Fixtures.connect(database.url('migrator'));
  });
  afterAll(async () => {
    if (worker.exitCode === null) worker.kill('SIGKILL');
    await fixtures.close();
    await database.drop();
  });

  it('tells its metrics, and on SIGTERM ends in time although a job hangs; the job comes up again', async () => {
    const mail = await silentMailServer();
    worker = spawn(process.execPath, ['-r', HOOK, join(ROOT, 'src', 'worker.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        TRELLIS_MODE: 'test',
        DATABASE_URL: database.url('app'),
        QUEUE_DATABASE_URL: database.url('queue'),
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        WORKER_PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
      },
    });
    const exited = once(worker, 'exit') as Promise<[number | null, string | null]>;
    let said = '';
    worker.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes('is running'), 'the worker runs', 30_000);
    const [, metrics = ''] = /Metrics on (\S+)/.exec(said) ?? [];
    expect(await (await fetch(metrics)).text()).toContain('trellis_job_seconds');
    expect((await fetch(metrics.replace('metrics', 'healthz'))).status).toBe(200);
    expect((await fetch(metrics.replace('metrics', 'else'))).status).toBe(404);

    const outboxId = await askForMail();
    await until(() => mail.connections() === 1, 'the job hangs in the mail server', 30_000);
    const asked = performance.now();
    worker.kill('SIGTERM');
    await exited;
    expect(performance.now() - asked).toBeLessThan(20_500);
    mail.server.close();
    const [left] = await fixtures.query(
      'SELECT o.done_at, d.due_at FROM outbox o JOIN platform.due d ON d.ref_id = o.id WHERE o.id = $1',
      [outboxId],
    );
    expect(left).toEqual({ done_at: null, due_at: expect.any(Date) });
  }, 90_000);

  async function askForMail(): Promise<string> {
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
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
