import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { processCommand, processIdentity } from './process-identity';

const POLL_MS = 20;
const PATIENCE_MS = 15_000;

/**
 * Stops the server that a killed owner left running on this cluster, and waits until it is gone: an immediate shutdown,
 * from which the next start recovers. Does nothing when `postmaster.pid` names nobody, or a process that merely has
 * the same number by now.
 */
export async function stopLeftoverServer(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  const identity = processIdentity(pid);
  if (identity === null || !isServerOn(cluster, pid)) return;
  process.kill(pid, 'SIGQUIT');
  const deadline = Date.now() + PATIENCE_MS;
  while (processIdentity(pid) === identity) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        'already_running',
        `A PostgreSQL left over from an earlier run (process ${pid}) still holds ${cluster} and does not stop: end that process.`,
      );
    }
    await wait(POLL_MS);
  }
}

/** The command line starts as the supervisor wrote it (the folder is the first argument), so it names program and folder. */
function isServerOn(cluster: string, pid: number): boolean {
  return processCommand(pid).includes(`postgres -D ${cluster} `);
}

function postmasterPid(cluster: string): number {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return 0;
  }
}
