import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module';
import { loadConfig, type Config } from '../platform/config/config';

/** Lets a command work with the parts of the application, without its web server, and closes it afterwards. */
export async function inApplication<Result>(
  work: (app: INestApplicationContext, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    abortOnError: false,
    logger: false,
  });
  try {
    return await work(app, config);
  } finally {
    await app.close();
  }
}
