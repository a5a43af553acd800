import type { OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Log } from '../observability/log';
import { Bus, LONGEST_MESSAGE, wireOf } from './bus';

const CHANNEL = 'trellis:bus';
const LONGEST_PAUSE_MS = 2_000;

/**
 * Publish and subscribe of Redis, which keeps nothing: while it is away messages are lost, and whoever listens is told
 * of the gap when it is back.
 */
export class RedisBus extends Bus implements OnApplicationShutdown {
  private readonly sender: Redis;
  private readonly receiver: Redis;
  private opening?: Promise<void>;
  private subscribing?: Promise<void>;
  private heardBefore = false;

  constructor(
    redisUrl: string,
    private readonly log: Pick<Log, 'warn'>,
  ) {
    super();
    const options = {
      lazyConnect: true,
      // A message that waits for Redis to come back is of no use: by then everybody reads anew.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt: number) => Math.min(attempt * 50, LONGEST_PAUSE_MS),
    };
    this.sender = new Redis(redisUrl, options);
    this.receiver = new Redis(redisUrl, { ...options, autoResubscribe: false });
    for (const redis of [this.sender, this.receiver])
      redis.on('error', (error: Error) => this.log.warn('redis trouble', { name: error.name }));
    this.receiver.on('message', (_channel: string, wire: string) => this.deliver(wire));
    this.receiver.on('ready', () => {
      this.subscribing = this.listen();
    });
  }

  publish(topic: string, body: string): void {
    const wire = wireOf(topic, body);
    if (Buffer.byteLength(wire) > LONGEST_MESSAGE) {
      this.log.warn('a message between processes was not sent', { topic });
      return;
    }
    this.send(wire).catch(() => this.log.warn('a message between processes was lost', { topic }));
  }

  async start(): Promise<void> {
    // Whoever is away at first is tried again and again: nobody waits for Redis to begin their work.
    await Promise.allSettled([this.open(), this.receiver.connect()]);
    await this.subscribing;
  }

  async stop(): Promise<void> {
    await Promise.all([this.sender, this.receiver].map((redis) => ended(redis)));
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** A worker only sends: it connects with its first message. */
  private open(): Promise<void> {
    this.opening ??= this.sender.connect();
    return this.opening;
  }

  private async send(wire: string): Promise<void> {
    if (this.sender.status !== 'ready') await this.open();
    await this.sender.publish(CHANNEL, wire);
  }

  private async listen(): Promise<void> {
    try {
      await this.receiver.subscribe(CHANNEL);
    } catch {
      return; // Lost before it was ready: the next `ready` comes here once more.
    }
    if (this.heardBefore) this.reportGap();
    this.heardBefore = true;
  }
}

/** What was sent goes out first, where somebody takes it. */
async function ended(redis: Redis): Promise<void> {
  if (redis.status === 'ready') await redis.quit().catch(() => undefined);
  redis.disconnect();
}
