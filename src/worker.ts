import './platform/compile-cache';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { ConfigError, loadConfig } from './platform/config/config';
import { OutboxWorker } from './platform/outbox/outbox-worker';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(loadConfig(process.env)), {
    abortOnError: false,
    logger: ['warn', 'error', 'fatal'],
  });
  app.enableShutdownHooks();
  await app.get(OutboxWorker).start();
  process.stdout.write('The Trellis worker is running.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(1);
});
