import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PostgresBinaries } from './binaries';
import { diagnoseOutput } from './diagnosis';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Whom PostgreSQL runs as, when that is not simply whoever started us. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** How to start one of PostgreSQL's programs so that it runs as the right user and reaches its files. */
export interface ServerLaunch {
  /** Null: the same user as this process. */
  readonly user: ServerUser | null;
  /** A program and its options to put in front of the command; empty when `user` alone is enough. */
  readonly through: readonly string[];
}

/**
 * PostgreSQL refuses to run as root. Then the owner of the existing cluster runs it, else the machine's user `postgres`,
 * else `nobody`: no user is ever created, so starting a demo leaves the machine as it was.
 */
export function serverUser(clusterFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = namedUser('postgres') ?? namedUser('nobody');
  if (found !== null) return found;
  throw new EmbeddedPostgresError(
    'folder_unreachable',
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor a user "nobody" to run it: start as another user.',
  );
}

/** Finds a way to run the binaries on the folder, and proves it by running one; throws when there is none. */
export function serverLaunch(
  user: ServerUser | null,
  binaries: PostgresBinaries,
  folder: string,
): ServerLaunch {
  const closed = user === null ? null : (closedFolder(binaries.postgres, user) ?? closedFolder(folder, user));
  if (user === null || closed === null) {
    const launch = { user, through: [] };
    const complaint = tryVersion(launch, binaries);
    if (complaint !== null) throw diagnoseOutput(`cannot execute binary: ${complaint}`, folder);
    return launch;
  }
  const launch = ['dac_read_search', 'dac_override']
    .map((right) => withRight(user, right))
    .find((candidate) => tryVersion(candidate, binaries) === null);
  if (launch !== undefined) return launch;
  throw new EmbeddedPostgresError(
    'folder_unreachable',
    `PostgreSQL does not run as root, and its user may not enter ${closed}: move the project and its data folder to where every user may enter (for example below /srv), or start as another user.`,
  );
}

/**
 * A project below /root (mode 700) is out of reach for every other user. Linux lets root hand its right to pass through
 * closed folders on to one program, so nobody has to open /root.
 */
function withRight(user: ServerUser, right: string): ServerLaunch {
  const identity = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  // Without the secure bit access(2), which initdb asks, would leave the right out of account.
  const rights = ['--securebits=+no_setuid_fixup', `--inh-caps=+${right}`, `--ambient-caps=+${right}`];
  return { user: null, through: ['setpriv', ...identity, ...rights, '--'] };
}

/** The topmost folder on the way to a path that the user may not pass through. */
function closedFolder(path: string, user: ServerUser): string | null {
  const parent = dirname(path);
  if (parent === path) return null;
  return closedFolder(parent, user) ?? (mayPass(parent, user) ? null : parent);
}

function mayPass(folder: string, user: ServerUser): boolean {
  const { uid, gid, mode } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}

function tryVersion(launch: ServerLaunch, binaries: PostgresBinaries): string | null {
  // By way of `env`, because setpriv itself may still run what the program it becomes may not: initdb runs postgres.
  const [command, ...args] = [...launch.through, 'env', binaries.postgres, '--version'];
  const result = spawnSync(command, args, { encoding: 'utf8', cwd: '/', ...launch.user });
  if (result.status === 0) return null;
  return result.error?.message ?? (result.stderr.trim() || `exit code ${result.status}`);
}

function namedUser(name: string): ServerUser | null {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
