import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ClonedDatabase } from '../../support/postgres/clone';

const ROOT = join(__dirname, '..', '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'postgres', 'typescript-hook.js');

/** The real API in a process of its own, on a database that tests may share among several. */
export interface ApiProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has written on standard output and standard error so far. */
  output(): string;
  /** Waits until it has written this: a line may come through the pipe after the answer came through the socket. */
  wrote(text: string): Promise<void>;
  /** Asks it to end, and waits. @returns its exit code and how long it took, in milliseconds. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }>;
}

/** Starts `src/main.ts` and waits until it serves. `variables` override the environment. */
export async function startApiProcess(
  database: ClonedDatabase,
  variables: Record<string, string> = {},
): Promise<ApiProcess> {
  const child = spawnApi(database, variables);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const served = /Trellis serves on (\S+)/.exec(said)?.[1];
      if (served !== undefined) resolve(served);
    });
    void exited.then(() => reject(new Error(`The API ended before it served:\n${said}`)));
  });
  return {
    url,
    child,
    output: () => said,
    wrote: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!said.includes(text)) return;
          child.stdout.off('data', look);
          resolve();
        };
        child.stdout.on('data', look);
        look();
      }),
    stop: async (signal = 'SIGTERM') => {
      const asked = performance.now();
      child.kill(signal);
      await exited;
      return { code: child.exitCode, tookMs: performance.now() - asked };
    },
  };
}

function spawnApi(
  database: ClonedDatabase,
  variables: Record<string, string>,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ['-r', HOOK, join(ROOT, 'src', 'main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      TRELLIS_MODE: 'test',
      PORT: '0',
      DATABASE_URL: database.url('app'),
      QUEUE_DATABASE_URL: database.url('queue'),
      SMTP_URL: 'smtp://127.0.0.1:1',
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...variables,
    },
  });
}
