import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'postgres', 'typescript-hook.js');

export interface EndedEntry {
  readonly code: unknown;
  readonly out: string;
  readonly error: string;
}

/** After so long it has not ended by itself. */
const PATIENCE_MS = 60_000;

/** Starts the service or its worker as a process, and waits until it has ended. */
export async function runEntry(entry: string, databaseUrl: (role: string) => string): Promise<EndedEntry> {
  const child = spawn(process.execPath, ['--require', HOOK, join(ROOT, 'src', `${entry}.ts`)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
    env: {
      PATH: process.env['PATH'],
      TRELLIS_MODE: 'development',
      PORT: '0',
      DATABASE_URL: databaseUrl('app'),
      QUEUE_DATABASE_URL: databaseUrl('queue'),
      SMTP_URL: 'smtp://127.0.0.1:1',
    },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, out, error };
}
