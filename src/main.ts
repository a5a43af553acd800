import './platform/compile-cache';
import 'reflect-metadata';
import { AppModule } from './app.module';
import { plainly } from './commands/plain-error';
import { loadConfig } from './platform/config/config';
import { requireDatabases } from './platform/database/reachable';
import { endInTime } from './platform/end-in-time';
import { createApp } from './platform/http/create-app';
import { JobWorker } from './platform/outbox/job-worker';
import { webFolder } from './platform/web';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  await requireDatabases(config);
  const web = webFolder();
  const app = await createApp(AppModule.with(config), config, web);
  endInTime();
  await app.listen(config.port, config.host);
  if (config.workerInProcess) await app.get(JobWorker).start();
  const alone = web === null ? ' (the API alone: the web app is not built)' : '';
  process.stdout.write(`Trellis serves on ${await app.getUrl()}${alone}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${plainly(error)}\n`);
  process.exit(1);
});
