import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { probePort } from '../../../src/demo/run/free-port';
import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import { killAll, processesOn, runCli, type DemoProcess } from './demo-process';

// One story on one data folder, in order: each part takes over what the part before left.
describe('the demo as a process', () => {
  let folder: string;
  let env: Record<string, string>;
  let url: string;
  let note: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-demo-'));
    const port = await probePort('127.0.0.1', 0);
    url = `http://127.0.0.1:${port}`;
    env = { DATA_DIR: folder, PORT: String(port) };
  });
  afterAll(async () => {
    await killAll();
    for (const pid of processesOn(folder)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(...args: string[]): Promise<DemoProcess> {
    const demo = runCli(['demo', ...args], env);
    await demo.ready;
    return demo;
  }

  async function asPerson(): Promise<{ api: Api; id: string }> {
    const body = { email: 'person@northside.example', password: DEMO_PASSWORD };
    const session = await new Api({ url }).post<{ token: string; party: { id: string } }>(
      '/v1/session',
      body,
    );
    expect(session.status).toBe(201);
    return { api: new Api({ url }, session.body), id: session.body.party.id };
  }

  async function values(): Promise<string> {
    const { api, id } = await asPerson();
    const plan = await api.get<{ values: unknown[] }>(`/v1/people/${id}/plan`);
    return JSON.stringify(plan.body.values);
  }

  it('is ready, says how to get in, and keeps what is written', async () => {
    const demo = await start();
    expect((await new Api({ url }).get('/readyz')).status).toBe(200);
    expect((await new Api({ url }).get('/docs')).status).toBe(200);
    expect((await new Api({ url }).get('/dev/mail')).status).toBe(200);
    const { api, id } = await asPerson();
    const plan = await api.get<{ id: string }>(`/v1/people/${id}/plan`);
    note = `Written in a demo that was about to end ${Date.now()}.`;
    const written = await api.post(
      `/v1/plans/${plan.body.id}/values`,
      { words: { own: note } },
      { key: newId() },
    );
    expect(written.status).toBe(201);

    demo.child.kill('SIGINT');
    const { code, output } = await demo.ended;
    expect(code).toBe(0);
    for (const said of [
      `${url}/docs`,
      `${url}/dev/mail`,
      DEMO_PASSWORD,
      'peer@southside.example',
      'Ctrl-C stops it',
    ])
      expect(output).toContain(said);
    expect(processesOn(folder)).toEqual([]);
  }, 90_000);

  it('is there again after everything was killed, with what was written', async () => {
    const demo = await start();
    expect(await values()).toContain(note);
    const all = processesOn(folder);
    expect(all.length).toBeGreaterThanOrEqual(2);
    for (const pid of [demo.child.pid!, ...all]) process.kill(pid, 'SIGKILL');
    await demo.ended;

    const again = await start();
    expect(await values()).toContain(note);
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
    expect(processesOn(folder)).toEqual([]);
  }, 90_000);

  it('starts again with --fresh', async () => {
    const demo = await start('--fresh');
    expect(await values()).not.toContain(note);
    demo.child.kill('SIGINT');
    await demo.ended;
  }, 90_000);
});

describe('a demo that cannot start', () => {
  /** One sentence (or one line for a list), nothing of a stack, and an exit code. */
  async function sentence(args: string[], env: Record<string, string>): Promise<string> {
    const { code, output } = await runCli(args, env).ended;
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toMatch(/^\s+at /m);
    return output.trim();
  }

  it('names a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const said = await sentence(['demo'], {
      PORT: String(port),
      DATA_DIR: join(tmpdir(), 'trellis-never-made'),
    });
    expect(said).toBe(
      `Port ${port} of 127.0.0.1 is taken: stop what is using it, or set PORT to another one.`,
    );
    taken.close();
  }, 60_000);

  it('names a folder that cannot be written to, for root too', async () => {
    const closed = process.platform === 'darwin' ? '/System/trellis' : '/sys/trellis';
    const said = await sentence(['demo'], { PORT: '0', DATA_DIR: closed });
    expect(said).toContain(`${closed}/postgres cannot be written to`);
    const file = join(mkdtempSync(join(tmpdir(), 'trellis-demo-')), 'file');
    writeFileSync(file, '');
    expect(await sentence(['demo'], { PORT: '0', DATA_DIR: file })).toContain('cannot be written to');
  }, 60_000);

  it('names what is missing beside DATABASE_URL', async () => {
    const said = await sentence(['demo'], { PORT: '0', DATABASE_URL: 'postgres://app@127.0.0.1:1/none' });
    expect(said).toContain('MIGRATION_DATABASE_URL');
  }, 60_000);
});
