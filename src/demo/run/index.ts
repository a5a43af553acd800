import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../app.module';
import type { Config } from '../../platform/config/config';
import { createApp } from '../../platform/http/create-app';
import { JobWorker } from '../../platform/outbox/job-worker';
import { webFolder } from '../../platform/web';
import { seedDemo, seedTools } from '../seed';
import { demoConfig, freeAddress } from './demo-config';
import { causeOf, openDatabase } from './demo-database';
import type { DemoOptions } from './demo-options';
import { firstSignal, stopAll } from './until-stopped';
import { welcome } from './welcome';

/**
 * Runs the whole of it in this process until a signal ends it, or the database is lost.
 * @returns what was wrong, where something was; by then nothing that was started is left.
 */
export async function runDemo(options: DemoOptions): Promise<unknown> {
  const stopped = firstSignal().then(() => null);
  const parts: (() => Promise<void>)[] = [];
  const trouble = await Promise.race([stopped, run(options, parts).catch((error: unknown) => ({ error }))]);
  await stopAll(parts.toReversed());
  return trouble?.error;
}

/** Each part goes on the list as soon as it has to be stopped. Resolves only when something is wrong. */
async function run(options: DemoOptions, parts: (() => Promise<void>)[]): Promise<{ error: unknown }> {
  const address = await freeAddress(options.env);
  const database = await openDatabase(options);
  parts.push(() => database.stop());
  try {
    const config = await demoConfig(options, address, database);
    const app = await createApp(AppModule.with(config), config, webFolder());
    parts.push(() => app.close());
    await serve(app, config, options);
  } catch (error) {
    return { error: await causeOf(error, database) };
  }
  return { error: await database.lost };
}

async function serve(app: NestFastifyApplication, config: Config, { say }: DemoOptions): Promise<void> {
  const seeded = await seedDemo(seedTools(app));
  if (seeded.length > 0) say(`Filled with the made-up organisations ${seeded.join(' and ')}.`);
  await app.listen(config.port, config.host);
  await app.get(JobWorker).start();
  say(welcome(config.publicUrl));
}
