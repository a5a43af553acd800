import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { startEmbedded as StartEmbedded } from '../../src/platform/database/embedded/index.ts';
import type { provisionDatabase as ProvisionDatabase } from '../../src/platform/database/setup/provision.ts';
import { ROOT } from './gate.mts';

// Starts the built service as in production, on a PostgreSQL of its own, waits until it says that it is ready, and
// asks it to stop.

const DEADLINE_MS = 30_000;
const DATABASE = 'trellis';
const load = createRequire(import.meta.url);
const dist = (file: string): object =>
  load(join(ROOT, 'dist', 'src', 'platform', 'database', file)) as object;
const { startEmbedded } = dist('embedded') as { startEmbedded: typeof StartEmbedded };
const { provisionDatabase } = dist('setup/provision') as { provisionDatabase: typeof ProvisionDatabase };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The first answer of /readyz that says yes. @throws when the service ends, or is not ready in time. */
async function untilReady(service: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    if (service.exitCode !== null) throw new Error(`The service ended with ${service.exitCode}.`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The service was not ready in time.');
}

async function boot(databaseUrl: (role: string) => string): Promise<void> {
  const port = await freePort();
  const start = performance.now();
  const service = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'main.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      TRELLIS_MODE: 'production',
      PORT: String(port),
      PUBLIC_URL: 'https://trellis.example',
      DATABASE_URL: databaseUrl('app'),
      QUEUE_DATABASE_URL: databaseUrl('queue'),
      SMTP_URL: 'smtp://127.0.0.1:1',
      LOG_LEVEL: 'warn',
    },
  });
  const ended = once(service, 'exit') as Promise<[number | null, string | null]>;
  try {
    await untilReady(service, `http://127.0.0.1:${port}`);
    console.log(`The built service was ready after ${Math.round(performance.now() - start)} ms.`);
  } finally {
    service.kill('SIGTERM');
  }
  const [code, signal] = await ended;
  // Nest ends by the signal it was sent, once everything is closed.
  if (code !== 0 && signal !== 'SIGTERM')
    throw new Error(`The service ended with ${code ?? signal ?? 'nothing'}.`);
  console.log('It stopped when asked.');
}

const folder = mkdtempSync(join(tmpdir(), 'trellis-boot-'));
const server = await startEmbedded({
  dataDir: join(folder, 'postgres'),
  log: () => undefined,
  disposable: true,
});
try {
  await provisionDatabase({ superuserUrl: server.superuserUrl, database: DATABASE });
  await boot((role) => server.url(DATABASE, role));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
