import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process of its own that owns an embedded server, for tests to kill. */
export interface Owner {
  readonly child: ChildProcess;
  /** `url` and `supervisorPid` when the server runs; else the error's `code` and `message`. */
  readonly said: Readonly<Record<string, string>>;
  /** Kills owner and supervisor, so that nobody is left to stop the server; waits until the owner is gone. */
  readonly killWithSupervisor: () => Promise<void>;
}

/** Starts such a process and waits for what it has to say. */
export async function startOwner(dataDir: string): Promise<Owner> {
  const hook = join(__dirname, 'typescript-hook.js');
  const child = spawn(process.execPath, ['-r', hook, join(__dirname, 'owner-process.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const said = JSON.parse(line) as Record<string, string>;
  return {
    child,
    said,
    killWithSupervisor: async () => {
      process.kill(Number(said['supervisorPid']), 'SIGKILL');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
