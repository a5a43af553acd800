import './platform/compile-cache';
import 'reflect-metadata';
import { AppModule } from './app.module';
import { plainly } from './commands/plain-error';
import { loadConfig } from './platform/config/config';
import { requireDatabases } from './platform/database/reachable';
import { createApp } from './platform/http/create-app';
import { OutboxWorker } from './platform/outbox/outbox-worker';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await requireDatabases(config);
  const app = await createApp(AppModule.with(config), config);
  await app.listen(config.port, config.host);
  if (config.workerInProcess) await app.get(OutboxWorker).start();
  process.stdout.write(`Trellis serves on ${await app.getUrl()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${plainly(error)}\n`);
  process.exit(1);
});
