import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries';
import type { DataFolder } from './data-folder';
import { diagnoseOutput } from './diagnosis';
import { serverEnvironment } from './server-environment';
import type { ServerLaunch, ServerUser } from './server-user';

const DRAFT = 'cluster.new-';

/**
 * Makes the cluster on the first run. It is built beside its place and renamed when whole, so a first run that is
 * killed half-way leaves nothing that a second run would take for a database.
 */
export async function createCluster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  user: ServerUser | null,
  launch: ServerLaunch,
  keeping: 'durable' | 'volatile',
): Promise<void> {
  await removeDrafts(folder);
  const draft = join(folder.root, `${DRAFT}${randomBytes(4).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  await writeFile(folder.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user !== null) {
    await chown(draft, user.uid, user.gid);
    await chown(folder.passwordFile, user.uid, user.gid);
  }
  try {
    await runInitdb(draft, folder, [...launch.through, binaries.initdb], launch.user, keeping);
    await rename(draft, folder.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function runInitdb(
  draft: string,
  folder: DataFolder,
  program: readonly string[],
  user: ServerUser | null,
  keeping: 'durable' | 'volatile',
): Promise<void> {
  const [command = '', ...args] = [
    ...program,
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${folder.passwordFile}`,
    // The socket lies in a folder only we can enter; whatever comes over TCP needs the password.
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(keeping === 'volatile' ? ['--no-sync'] : []),
  ];
  try {
    await promisify(execFile)(command, args, { cwd: '/', env: serverEnvironment(), ...user });
  } catch (error) {
    // The message of a command that failed holds what it printed.
    throw diagnoseOutput(String(error), folder.root);
  }
}

async function removeDrafts(folder: DataFolder): Promise<void> {
  const drafts = (await readdir(folder.root)).filter((name) => name.startsWith(DRAFT));
  await Promise.all(drafts.map((name) => rm(join(folder.root, name), { recursive: true, force: true })));
}
