import { existsSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { diagnoseFileError } from '../../platform/database/embedded/diagnosis';
import { claimFolder } from '../../platform/database/embedded/folder-claim';
import { dataFolder } from '../../platform/database/embedded/data-folder';
import { stopLeftoverServer } from '../../platform/database/embedded/leftover-server';

/** Deletes the built-in database; refuses while somebody runs it. */
export async function forgetDatabase(path: string): Promise<void> {
  if (!existsSync(path)) return;
  try {
    const folder = dataFolder(await realpath(path));
    const claim = claimFolder(folder.root);
    try {
      await stopLeftoverServer(folder.cluster);
      await rm(folder.root, { recursive: true, force: true });
    } finally {
      claim.release();
    }
  } catch (error) {
    throw diagnoseFileError(error, path);
  }
}
