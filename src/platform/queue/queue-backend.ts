import {
  assertSchemaCompatibility,
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type RedisQueueBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { Config } from '../config/config';
import { heardToTheEnd } from '../database/data-source-options';
import { QUEUE_SCHEMA } from '../database/setup/migrate';

/** Where BullMQ keeps what wakes workers. */
export interface QueueBackend {
  /** BullMQ's types speak of Redis where either will do. */
  readonly factory: BackendFactory<RedisQueueBackend>;
  readonly connection: ConnectionOptions;
  /** How long adding messages may take; what was not added by then comes up again. */
  readonly patienceMs: number;
  /** @throws when it cannot be used. */
  assertReady(): Promise<void>;
}

const PATIENCE_MS = 2_000;
const ADDING_MS = 10_000;

/** Redis where the environment names one, else PostgreSQL as role `queue`. Chosen here and nowhere else. */
export function chooseQueueBackend({ redisUrl, queueDatabaseUrl }: Config): QueueBackend {
  return redisUrl === undefined ? postgresBackend(queueDatabaseUrl) : redisBackend(redisUrl);
}

function postgresBackend(connectionString: string): QueueBackend {
  return {
    factory: createPostgresBackend as unknown as BackendFactory<RedisQueueBackend>,
    connection: {
      connectionString,
      schema: QUEUE_SCHEMA,
      max: 4,
      onConnect: heardToTheEnd,
    },
    patienceMs: ADDING_MS,
    // Opening a queue on a schema that is missing or of another version would hang the process.
    assertReady: async () => {
      const client = new Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS });
      client.on('error', () => undefined);
      await client.connect();
      try {
        await assertSchemaCompatibility(client, QUEUE_SCHEMA);
      } finally {
        await client.end();
      }
    },
  };
}

function redisBackend(url: string): QueueBackend {
  return {
    factory: createRedisBackend,
    // A worker waits for Redis to come back however long it takes: rows decide what is due, and they stay.
    connection: { url, maxRetriesPerRequest: null },
    patienceMs: ADDING_MS,
    assertReady: async () => {
      const redis = new Redis(url, {
        lazyConnect: true,
        enableOfflineQueue: false,
        maxRetriesPerRequest: 0,
        connectTimeout: PATIENCE_MS,
        retryStrategy: () => null,
      });
      redis.on('error', () => undefined);
      try {
        await redis.connect();
        await redis.ping();
      } finally {
        redis.disconnect();
      }
    },
  };
}
