import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'postgres', 'typescript-hook.js');
const PASSWORD = 'not-to-be-told';

jest.setTimeout(60_000);

describe.each(['main', 'worker'])('%s, started on a database that cannot be reached', (entry) => {
  let silent: Server;

  beforeAll(async () => {
    silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterAll(async () => {
    silent.close();
    await once(silent, 'close');
  });

  const start = async (port: number): Promise<{ code: unknown; out: string; error: string }> => {
    const url = (role: string): string => `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/trellis`;
    const child = spawn(process.execPath, ['--require', HOOK, join(ROOT, 'src', `${entry}.ts`)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        TRELLIS_MODE: 'development',
        DATABASE_URL: url('app'),
        QUEUE_DATABASE_URL: url('queue'),
        SMTP_URL: 'smtp://127.0.0.1:1',
      },
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    const [code] = (await once(child, 'close')) as [unknown];
    return { code, out, error };
  };

  it('says in one sentence which address does not answer, and ends', async () => {
    const { port } = silent.address() as AddressInfo;
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const nobody = (closed.address() as AddressInfo).port;
    closed.close();
    await once(closed, 'close');
    const [refused, unanswered] = await Promise.all([start(nobody), start(port)]);
    expect(refused).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${nobody} (DATABASE_URL): ECONNREFUSED, tried for 5 seconds.\n`,
    });
    expect(unanswered).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${port} (DATABASE_URL): no answer, tried for 5 seconds.\n`,
    });
  });
});
