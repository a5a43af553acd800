import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
/** What `npm run build` made; `npm test` builds before it tests. */
const CLI = join(ROOT, 'dist', 'src', 'cli.js');

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The demo as a process of its own. */
export interface DemoProcess {
  readonly child: ChildProcess;
  /** Resolves once it says that it is ready. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ended>;
}

const running = new Set<DemoProcess>();

/** Kills whatever a test that did not come to its end has left running. */
export async function killAll(): Promise<void> {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Runs the built command line with these arguments. @param input what it reads; nothing when left out. */
export function runCli(args: readonly string[], env: Record<string, string>, input?: string): DemoProcess {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...env },
  });
  child.stdin.end(input);
  let output = '';
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output }));
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Trellis is ready.')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${output}`)));
  });
  ready.catch(() => undefined); // whoever waits for it is told; nobody has to
  const started = { child, ready, ended };
  running.add(started);
  void ended.then(() => running.delete(started));
  return started;
}

/** Every process that names the folder on its command line, but for zombies: the database, its supervisor. */
export function processesOn(folder: string): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.filter((pid) => pid !== process.pid && commandOf(pid).includes(folder));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
}
