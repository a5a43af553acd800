import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module';
import { loadConfig } from '../platform/config/config';

/** Lets a command work with the parts of the application, without its web server, and closes it afterwards. */
export async function inApplication<Result>(
  env: NodeJS.ProcessEnv,
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const app = await NestFactory.createApplicationContext(AppModule.with(loadConfig(env)), {
    abortOnError: false,
    logger: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
