import { Client } from 'pg';
import { startEmbedded, type EmbeddedServer } from '../../../src/platform/database/embedded';
import { prepareTemplate } from './prepare-template';
import { scratchFolder, sweepScratchFolders } from './scratch-folder';
import { announceTestServer } from './test-server';

const TEMPLATE = 'trellis_template';

/** Nothing here outlives the run, so nothing needs to reach a disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  checkpoint_timeout: '1h',
  // Shared memory as files in the data folder: deleted with it, also after kill -9.
  dynamic_shared_memory_type: 'mmap',
};

declare global {
  // `var` is how TypeScript declares a global.
  var trellisTestServer: EmbeddedServer | undefined;
}

/** Starts one PostgreSQL for the whole run, with a template database that every test file copies. */
export default async function globalSetup(): Promise<void> {
  await sweepScratchFolders();
  const server = await startEmbedded({
    dataDir: scratchFolder(),
    disposable: true,
    settings: SETTINGS,
    log: () => undefined,
  });
  globalThis.trellisTestServer = server;
  try {
    await prepareTemplate(server.superuserUrl, TEMPLATE);
    await closeTemplate(server.superuserUrl);
  } catch (error) {
    await server.stop(); // Jest runs no teardown after a failed setup
    throw error;
  }
  const { host, port, superuserUrl } = server;
  announceTestServer({ host, port, superuserUrl, template: TEMPLATE });
}

/** A template somebody is connected to cannot be copied: let nobody in. */
async function closeTemplate(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`ALTER DATABASE "${TEMPLATE}" WITH is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}
