import { Config } from '../config/config';
import { Log } from '../observability/log';
import type { Bus } from './bus';
import { PostgresBus } from './postgres-bus';
import { RedisBus } from './redis-bus';

/** Redis where the environment names one, else PostgreSQL. */
export function chooseBus(config: Config, log: Log): Bus {
  return config.redisUrl === undefined
    ? new PostgresBus(config.databaseUrl, log)
    : new RedisBus(config.redisUrl, log);
}
