import { AppModule } from '../../../src/app.module';
import { seedDemo, seedTools } from '../../../src/demo/seed';
import type { Config } from '../../../src/platform/config/config';
import { createApp } from '../../../src/platform/http/create-app';
import { systemClock } from '../../../src/shared/clock';
import { today } from '../../../src/shared/plain-date';
import { connectTo } from '../postgres/ask';
import { cloneDatabase, makeTemplate, type ClonedDatabase } from '../postgres/clone';
import { testServer } from '../postgres/test-server';

/** Any number that nobody else on this server locks. */
const SEEDING = 4_682;

/**
 * A database with the demo's people. They are written once a run, by whoever asks first, and copied for each test file:
 * once a day, that is, for what they tell of is counted from today.
 */
export async function cloneDemo(configOf: (database: ClonedDatabase) => Config): Promise<ClonedDatabase> {
  const template = `trellis_demo_${today('Europe/London', systemClock).replaceAll('-', '_')}`;
  const superuser = await connectTo(testServer().superuserUrl);
  try {
    // Two workers ask at once, as a rule: the second waits for what the first writes.
    await superuser.query('SELECT pg_advisory_lock($1)', [SEEDING]);
    const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const database = await cloneDatabase();
      await seed(configOf(database));
      await makeTemplate(database, template);
    }
  } finally {
    await superuser.end();
  }
  return cloneDatabase(template);
}

async function seed(config: Config): Promise<void> {
  const app = await createApp(AppModule.with(config), config);
  await seedDemo(seedTools(app));
  await app.close();
}
