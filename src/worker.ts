import './platform/compile-cache';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { plainly } from './commands/plain-error';
import { loadConfig } from './platform/config/config';
import { requireDatabases } from './platform/database/reachable';
import { endInTime } from './platform/end-in-time';
import { Metrics } from './platform/observability/metrics';
import { serveMetrics } from './platform/observability/serve-metrics';
import { JobWorker } from './platform/outbox/job-worker';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await requireDatabases(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    abortOnError: false,
    logger: ['warn', 'error', 'fatal'],
  });
  app.enableShutdownHooks();
  endInTime();
  await app.get(JobWorker).start();
  const watched =
    config.workerPort === 0 ? '' : ` Metrics on ${await serveMetrics(app.get(Metrics), config)}`;
  process.stdout.write(`The Trellis worker is running.${watched}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${plainly(error)}\n`);
  process.exit(1);
});
