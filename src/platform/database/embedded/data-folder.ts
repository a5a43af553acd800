import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode, notWritable } from './diagnosis';

/** What lies where in the folder given to the embedded server. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** Where the Unix socket goes, if its path is short enough. */
  readonly sockets: string;
  /** The generated password of the superuser, for connections that do not come by the socket. */
  readonly passwordFile: string;
  /** PostgreSQL's log since the last start; it names no data (see server-settings). */
  readonly logFile: string;
}

/** The parts of a data folder, whether or not they exist. */
export function dataFolder(root: string): DataFolder {
  return {
    root,
    cluster: join(root, 'cluster'),
    sockets: join(root, 'run'),
    passwordFile: join(root, 'password'),
    logFile: join(root, 'postgres.log'),
  };
}

/**
 * A folder with all that lead to it. Node's own way tries for ever where a parent is there and takes no child, as in
 * /proc: both are answered ENOENT.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path);
  } catch (error) {
    if (fileErrorCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Makes the folder if need be; file system errors pass to the caller. */
export async function prepareDataFolder(path: string): Promise<DataFolder> {
  await makeFolder(path).catch((error: unknown) => {
    throw fileErrorCode(error) === 'ENOENT' ? notWritable(path, String(error)) : error;
  });
  // When root starts us PostgreSQL runs as another user, who has to pass through; otherwise it is ours alone.
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  return dataFolder(await realpath(path));
}
