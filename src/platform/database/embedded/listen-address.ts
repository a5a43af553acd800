import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { ServerUser } from './server-user';

/** Where the server is to be reached. */
export type ListenAddress =
  | { readonly kind: 'socket'; readonly folder: string; readonly temporary: boolean }
  | { readonly kind: 'port'; readonly port: number };

/** The number in the socket's name; nothing listens on this port. */
export const SOCKET_PORT = 5432;

/** A Unix socket's path has room for 104 (macOS) to 108 bytes; stay below on every system. */
const LONGEST_SOCKET_PATH = 100;

/**
 * A Unix socket in the data folder; else one in the temporary folder (the path is too long, or the file system holds no
 * sockets); else a free port of 127.0.0.1.
 */
export async function chooseAddress(
  folder: DataFolder,
  user: ServerUser | null,
  temporaryFolder: string,
): Promise<ListenAddress> {
  await mkdir(folder.sockets, { recursive: true, mode: 0o700 });
  await give(folder.sockets, user);
  if (await holdsSockets(folder.sockets)) {
    return { kind: 'socket', folder: folder.sockets, temporary: false };
  }
  const temporary = await mkdtemp(join(temporaryFolder, 'trellis-'));
  await give(temporary, user);
  if (await holdsSockets(temporary)) return { kind: 'socket', folder: temporary, temporary: true };
  await rm(temporary, { recursive: true, force: true });
  return { kind: 'port', port: await freePort() };
}

async function give(folder: string, user: ServerUser | null): Promise<void> {
  if (user !== null) await chown(folder, user.uid, user.gid);
}

async function holdsSockets(folder: string): Promise<boolean> {
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) >= LONGEST_SOCKET_PATH) return false;
  const path = join(folder, '.probe');
  await rm(path, { force: true });
  return (await listenOnce({ path })) !== null;
}

async function freePort(): Promise<number> {
  const port = await listenOnce({ host: '127.0.0.1', port: 0 });
  if (port !== null) return port;
  throw new EmbeddedPostgresError(
    'cannot_listen',
    'PostgreSQL found neither a folder for its socket nor a free port of 127.0.0.1: set TMPDIR to a folder with a short path.',
  );
}

/** Listens and lets go again; null when that is not possible. The port is 0 for a path. */
function listenOnce(where: { path: string } | { host: string; port: number }): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(where, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
