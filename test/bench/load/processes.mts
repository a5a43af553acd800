import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedStatement } from '../ceiling/recording.mts';
import type { LoadJob, LoadResult } from './driver.mts';

const BENCH = join(import.meta.dirname, '..');
const MAIN = join(BENCH, '..', '..', 'dist', 'src', 'main.js');

/** A child process that serves HTTP. */
export interface Served {
  readonly url: string;
  readonly child: ChildProcess;
  /** Milliseconds from the start of the process until it said that it serves. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

interface Started {
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
}

async function serve({ file, args = [], env = {}, execArgv = [] }: Started): Promise<Served> {
  const began = performance.now();
  const child = fork(file, [...args], {
    env: { ...process.env, ...env },
    execArgv: [...execArgv],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /serves on (http\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)));
  });
  return {
    url,
    child,
    readyMs: performance.now() - began,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Where the application finds its database. */
export interface Databases {
  readonly app: string;
  readonly queue: string;
}

function appEnvironment({ app, queue }: Databases): NodeJS.ProcessEnv {
  return {
    // As in production, but for the limit on requests from one address, which production insists on.
    TRELLIS_MODE: 'test',
    RATE_LIMIT: '0',
    NODE_ENV: 'production',
    DATABASE_URL: app,
    QUEUE_DATABASE_URL: queue,
    SMTP_URL: 'smtp://127.0.0.1:1',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
  };
}

/** What `npm start` tells Node. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(BENCH, '..', '..', 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The built application, as `npm start` runs it. `execArgv` is for a profile. */
export function serveApp(databases: Databases, execArgv: readonly string[] = []): Promise<Served> {
  return serve({
    file: MAIN,
    env: appEnvironment(databases),
    execArgv: [...startFlags(), ...execArgv],
  });
}

/** The built application, with a note taken of every statement. */
export function serveRecordedApp(databases: Databases): Promise<Served> {
  return serveApp(databases, ['--import', join(BENCH, 'ceiling', 'record.mts')]);
}

export function serveCeiling(inputFile: string): Promise<Served> {
  return serve({ file: join(BENCH, 'ceiling', 'server.mts'), args: [inputFile] });
}

/** The statements that a recorded application has sent since it was asked last. */
export async function takeStatements({ child }: Served): Promise<RecordedStatement[]> {
  const answer = once(child, 'message');
  child.send('take');
  const [{ statements }] = (await answer) as [{ statements: RecordedStatement[] }];
  return statements;
}

/** The most memory a process has held, in MB; what it holds now where the system does not say. */
export function peakMemoryMb({ child }: Served): number {
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** The process that makes the requests. */
export class LoadDriver {
  private readonly child = fork(join(BENCH, 'load', 'driver.mts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

  async run(job: LoadJob): Promise<LoadResult> {
    const answer = once(this.child, 'message');
    this.child.send(job);
    const [{ result, error }] = (await answer) as [{ result?: LoadResult; error?: string }];
    if (!result) throw new Error(`The load could not be made: ${error}`);
    if (result.faults > 0)
      throw new Error(`${result.faults} requests to ${job.url} went wrong: ${result.fault}`);
    return result;
  }

  stop(): void {
    this.child.kill();
  }
}
