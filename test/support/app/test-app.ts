import type { Provider } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../../src/app.module';
import { Config } from '../../../src/platform/config/config';
import { createApp } from '../../../src/platform/http/create-app';
import { cloneDatabase, type ClonedDatabase } from '../postgres/clone';
import { Fixtures } from './fixtures';

/** A running API on a database of its own. */
export interface TestApp {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: ClonedDatabase;
  readonly fixtures: Fixtures;
  close(): Promise<void>;
}

/**
 * Starts the real application, on a real port and a fresh copy of the template database. With providers of the test's
 * own, or as one more process on a database that is there.
 */
export async function startTestApp(
  overrides: Partial<Config> = {},
  more: { providers?: Provider[]; database?: ClonedDatabase } = {},
): Promise<TestApp> {
  const database = more.database ?? (await cloneDatabase());
  const config = Object.assign(new Config(), {
    mode: 'test',
    port: 0,
    publicUrl: 'http://127.0.0.1:3000',
    databaseUrl: database.url('app'),
    queueDatabaseUrl: database.url('queue'),
    smtpUrl: 'smtp://127.0.0.1:1',
    databasePool: 4,
    rateLimit: 0,
    logLevel: 'error',
    ...overrides,
  } satisfies Partial<Config>);
  const app = await createApp({ ...AppModule.with(config), providers: more.providers ?? [] }, config);
  await app.listen(0, '127.0.0.1');
  const fixtures = await Fixtures.connect(database.url('migrator'));
  return {
    url: await app.getUrl(),
    app,
    database,
    fixtures,
    close: async () => {
      await app.close();
      await fixtures.close();
      if (!more.database) await database.drop();
    },
  };
}
