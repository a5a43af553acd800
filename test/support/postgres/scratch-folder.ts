import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLeftoverServer } from '../../../src/platform/database/embedded/leftover-server';
import { processIdentity } from '../../../src/platform/database/embedded/process-identity';

const PREFIX = 'trellis-test-';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 1024 ** 3;

/** A new folder for data nobody needs again: in memory where there is room, else in the temporary folder. */
export function scratchFolder(): string {
  return mkdtempSync(join(scratchPlace(), `${PREFIX}${process.pid}-`));
}

/** Ends the servers and deletes the folders of test runs that were killed together with their supervisor. */
export async function sweepScratchFolders(): Promise<void> {
  for (const place of new Set([MEMORY, tmpdir()].filter(isWritable))) {
    for (const name of readdirSync(place).filter(isOrphan)) {
      await stopLeftoverServer(join(place, name, 'cluster'));
      rmSync(join(place, name), { recursive: true, force: true });
    }
  }
}

function isOrphan(name: string): boolean {
  const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
  return owner !== undefined && processIdentity(Number(owner)) === null;
}

function scratchPlace(): string {
  if (!isWritable(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
