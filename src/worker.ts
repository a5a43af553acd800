import './platform/compile-cache';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { plainly } from './commands/plain-error';
import { loadConfig } from './platform/config/config';
import { requireDatabases } from './platform/database/reachable';
import { OutboxWorker } from './platform/outbox/outbox-worker';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await requireDatabases(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    abortOnError: false,
    logger: ['warn', 'error', 'fatal'],
  });
  app.enableShutdownHooks();
  await app.get(OutboxWorker).start();
  process.stdout.write('The Trellis worker is running.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${plainly(error)}\n`);
  process.exit(1);
});
