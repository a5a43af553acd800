import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedStatement } from '../ceiling/recording.mts';
import type { LoadJob, LoadResult } from './driver.mts';

const BENCH = join(import.meta.dirname, '..');
const DIST = join(BENCH, '..', '..', 'dist', 'src');
const MAIN = join(DIST, 'main.js');
const WORKER = join(DIST, 'worker.js');

/** A child process that has said that it is at work. */
export interface Running {
  readonly child: ChildProcess;
  /** Milliseconds from the start of the process until it said so. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** One that serves HTTP. */
export interface Served extends Running {
  readonly url: string;
}

interface Started {
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
}

/** @param saying what it says once it is at work. */
async function run(
  { file, args = [], env = {}, execArgv = [] }: Started,
  saying: RegExp,
): Promise<Running & { readonly said: string }> {
  const began = performance.now();
  const child = fork(file, [...args], {
    env: { ...process.env, ...env },
    execArgv: [...execArgv],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const said = await new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const found = saying.exec(heard)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${heard}`)));
  });
  // What it has to complain of later is for whoever watches.
  child.stdout?.removeAllListeners('data').pipe(process.stderr, { end: false });
  return {
    said,
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

async function serve(started: Started): Promise<Served> {
  const { said, ...running } = await run(started, /serves on (http\S+)/);
  return { url: said, ...running };
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

/** How a script of package.json has Node run: its flags, and what it sets in the environment. */
function asIn(script: 'start' | 'worker'): { execArgv: string[]; env: NodeJS.ProcessEnv } {
  const { scripts } = JSON.parse(readFileSync(join(BENCH, '..', '..', 'package.json'), 'utf8')) as {
    scripts: Record<typeof script, string>;
  };
  const words = scripts[script].split(' ');
  const settings = words.slice(0, words.indexOf('exec')).map((word) => word.split('='));
  return {
    execArgv: words.filter((word) => word.startsWith('--')),
    env: Object.fromEntries(settings) as NodeJS.ProcessEnv,
  };
}

/** The built application, as `npm start` runs it. `execArgv` is for a profile. */
export function serveApp(
  databases: Databases,
  execArgv: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const started = asIn('start');
  return serve({
    file: MAIN,
    env: { ...appEnvironment(databases), ...started.env, ...env },
    execArgv: [...started.execArgv, ...execArgv],
  });
}

/** The built worker, as `npm run worker` runs it. */
export function startWorker(
  databases: Databases,
  execArgv: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const started = asIn('worker');
  return run(
    {
      file: WORKER,
      env: { ...appEnvironment(databases), ...started.env, ...env },
      execArgv: [...started.execArgv, ...execArgv],
    },
    /worker is (running)/,
  );
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

/** The most memory a process has held, in MB. */
export function peakMemoryMb(running: Running): number {
  return memoryOf(running, /VmHWM:\s+(\d+) kB/);
}

/** The memory that a process holds now, in MB. */
export function memoryMb(running: Running): number {
  return memoryOf(running, /VmRSS:\s+(\d+) kB/);
}

function memoryOf({ child }: Running, line: RegExp): number {
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
  return Number(line.exec(status)?.[1] ?? Number.NaN) / 1024;
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
