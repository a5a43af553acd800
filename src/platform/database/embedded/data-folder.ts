import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Makes the folder if need be; file system errors pass to the caller. */
export async function prepareDataFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true });
  // When root starts us PostgreSQL runs as another user, who has to pass through; otherwise it is ours alone.
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  return dataFolder(await realpath(path));
}
