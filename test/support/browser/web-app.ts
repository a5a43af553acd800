import { join } from 'node:path';
import { AppModule } from '../../../src/app.module';
import { seedDemo, seedTools } from '../../../src/demo/seed';
import { probePort } from '../../../src/demo/run/free-port';
import { Config } from '../../../src/platform/config/config';
import { createApp } from '../../../src/platform/http/create-app';
import { cloneDatabase } from '../postgres/clone';

/** The folder that `npm run build` fills; `npm test` builds before it tests. */
const WEB_FOLDER = join(__dirname, '..', '..', '..', 'dist', 'web');

/** The whole service with its web app and the demo's people, at an address that is its own. */
export async function startWebApp(): Promise<{ url: string; close(): Promise<void> }> {
  const free = (): Promise<number> => probePort('127.0.0.1', 0);
  const [database, port, mail] = await Promise.all([cloneDatabase(), free(), free()]);
  const url = `http://127.0.0.1:${port}`;
  const config = Object.assign(new Config(), {
    // The password of the demo opens nothing anywhere else.
    mode: 'demo',
    port,
    publicUrl: url,
    databaseUrl: database.url('app'),
    queueDatabaseUrl: database.url('queue'),
    smtpUrl: `smtp://127.0.0.1:${mail}`,
    databasePool: 4,
    rateLimit: 0,
    logLevel: 'error',
  } satisfies Partial<Config>);
  const app = await createApp(AppModule.with(config), config, WEB_FOLDER);
  await seedDemo(seedTools(app));
  await app.listen(port, '127.0.0.1');
  return {
    url,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
