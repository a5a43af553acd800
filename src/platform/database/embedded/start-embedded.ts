import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { findBinaries, type PostgresBinaries } from './binaries';
import { connectionTo, type EmbeddedConnection } from './connection';
import { createCluster } from './create-cluster';
import { prepareDataFolder, type DataFolder } from './data-folder';
import { diagnoseFileError, diagnoseOutput } from './diagnosis';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { claimFolder } from './folder-claim';
import { stopLeftoverServer } from './leftover-server';
import { chooseAddress, type ListenAddress } from './listen-address';
import { settingArguments, type ServerSettings } from './server-settings';
import { serverLaunch, serverUser, type ServerLaunch } from './server-user';
import { superviseServer, type SupervisedServer } from './supervised-server';

export interface EmbeddedOptions {
  /** The server's own folder, made if need be; usually `DATA_DIR/postgres`. */
  readonly dataDir: string;
  /** Told in one sentence what is happening. */
  readonly log: (message: string) => void;
  /** PostgreSQL settings that differ from those for a small machine. */
  readonly settings?: ServerSettings;
  /** For data nobody needs again: the folder is deleted when the server or its owner ends. */
  readonly disposable?: boolean;
  /** Where a socket goes whose path in `dataDir` would be too long; the system's temporary folder by default. */
  readonly temporaryDir?: string;
}

/** A PostgreSQL that ends with this process. */
export interface EmbeddedServer extends EmbeddedConnection {
  /** Resolves if the server is lost although nobody stopped it. */
  readonly lost: Promise<EmbeddedPostgresError>;
  readonly supervisorPid: number;
  /** Shuts down in good order; a second call waits for the first. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a folder: creates the cluster on the first run, recovers one whose processes were all killed,
 * and stops a server that a killed owner left behind. Throws `EmbeddedPostgresError` with one sentence for people.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const binaries = findBinaries();
  try {
    const folder = await prepareDataFolder(options.dataDir);
    const claim = claimFolder(folder.root);
    try {
      return await startClaimed(options, folder, binaries, claim.release);
    } catch (error) {
      claim.release();
      throw error;
    }
  } catch (error) {
    throw diagnoseFileError(error, options.dataDir);
  }
}

async function startClaimed(
  options: EmbeddedOptions,
  folder: DataFolder,
  binaries: PostgresBinaries,
  release: () => void,
): Promise<EmbeddedServer> {
  const user = serverUser(folder.cluster);
  const launch = serverLaunch(user, binaries, folder.sockets);
  await stopLeftoverServer(folder.cluster);
  if (!existsSync(folder.cluster)) {
    options.log('Creating the database folder (first run only).');
    await createCluster(folder, binaries, user, launch, options.disposable ? 'volatile' : 'durable');
  }
  const address = await chooseAddress(folder, user, options.temporaryDir ?? tmpdir());
  const server = superviseServer(ordersFor(options, folder, binaries, launch, address), () =>
    options.log('The database was killed from outside; it has been started again.'),
  );
  const failure = await server.started;
  if (failure !== null) {
    await server.stop();
    throw diagnoseOutput(failure, folder.root);
  }
  return embeddedServer(folder, address, server, release);
}

function ordersFor(
  options: EmbeddedOptions,
  folder: DataFolder,
  binaries: PostgresBinaries,
  launch: ServerLaunch,
  address: ListenAddress,
): Parameters<typeof superviseServer>[0] {
  const [command = '', ...args] = [
    ...launch.through,
    binaries.postgres,
    // The folder comes first: see leftover-server.
    '-D',
    folder.cluster,
    ...settingArguments(address, options.settings ?? {}),
  ];
  const temporarySockets = address.kind === 'socket' && address.temporary ? [address.folder] : [];
  return {
    command,
    args,
    ...launch.user,
    cluster: folder.cluster,
    sockets: address.kind === 'socket' ? address.folder : null,
    logFile: folder.logFile,
    stopSignal: options.disposable ? 'SIGQUIT' : 'SIGINT',
    removeAfterwards: [...temporarySockets, ...(options.disposable ? [folder.root] : [])],
  };
}

function embeddedServer(
  folder: DataFolder,
  address: ListenAddress,
  server: SupervisedServer,
  release: () => void,
): EmbeddedServer {
  const password = readFileSync(folder.passwordFile, 'utf8').trim();
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await server.stop();
    await stopLeftoverServer(folder.cluster); // its supervisor may have been killed
    release();
  };
  return {
    ...connectionTo(address, password),
    supervisorPid: server.supervisorPid,
    lost: new Promise((resolve) => {
      void server.ended.then((output) => {
        if (stopping === null) resolve(lostError(output, folder));
      });
    }),
    stop: () => (stopping ??= stop()),
  };
}

function lostError(output: string, folder: DataFolder): EmbeddedPostgresError {
  const cause = diagnoseOutput(output, folder.root);
  if (cause.code === 'disk_full') return cause;
  return new EmbeddedPostgresError(
    'server_lost',
    `The database in ${folder.root} ended unexpectedly.`,
    output,
  );
}
