import type { OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { Log } from '../observability/log';
import { Bus, LONGEST_MESSAGE, wireOf } from './bus';

const CHANNEL = 'trellis_bus';
const MOST_WAITING = 10_000;
const MOST_AT_ONCE = 500;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/**
 * LISTEN and NOTIFY on one connection of its own. NOTIFY makes the commits of a database wait for one another, so
 * messages are sent together, in transactions that hold nothing else.
 */
export class PostgresBus extends Bus implements OnApplicationShutdown {
  private client?: Client;
  private connecting?: Promise<void>;
  private waiting: string[] = [];
  private sending?: Promise<void>;
  private listening = false;
  private stopped = false;
  private pause = FIRST_PAUSE_MS;
  private again?: NodeJS.Timeout;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Pick<Log, 'warn'>,
  ) {
    super();
  }

  publish(topic: string, body: string): void {
    const wire = wireOf(topic, body);
    if (this.stopped || Buffer.byteLength(wire) > LONGEST_MESSAGE || this.waiting.length >= MOST_WAITING) {
      this.log.warn('a message between processes was not sent', { topic });
      return;
    }
    this.waiting.push(wire);
    this.sending ??= this.send().finally(() => (this.sending = undefined));
  }

  async start(): Promise<void> {
    this.listening = true;
    await this.connected().catch(() => this.connectAgain());
  }

  async stop(): Promise<void> {
    await this.sending;
    this.stopped = true;
    clearTimeout(this.again);
    await this.connecting?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private async send(): Promise<void> {
    // What is said in this turn of the event loop goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0 && !this.stopped) {
      const together = this.waiting.splice(0, MOST_AT_ONCE);
      try {
        await this.connected();
        await this.client?.query('SELECT pg_notify($1, body) FROM unnest($2::text[]) body', [
          CHANNEL,
          together,
        ]);
      } catch (error) {
        this.log.warn('messages between processes were lost', { count: together.length, ...named(error) });
        return;
      }
    }
  }

  /** The open connection, or one attempt at it. */
  private async connected(): Promise<void> {
    if (this.client) return;
    this.connecting ??= this.connect().finally(() => (this.connecting = undefined));
    await this.connecting;
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'trellis-bus',
      // What is said is lost with the server anyway: nobody waits for it to reach the disk.
      options: '-c synchronous_commit=off',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === CHANNEL && payload !== undefined) this.deliver(payload);
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      if (this.listening) await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.pause = FIRST_PAUSE_MS;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    if (this.stopped) return;
    this.log.warn('the connection that other processes are heard on was lost');
    if (this.listening) this.connectAgain();
  }

  private connectAgain(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      this.connected().then(
        () => this.reportGap(),
        () => {
          if (!this.stopped) this.connectAgain();
        },
      );
    }, this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}

function named(error: unknown): { name: string } {
  return { name: error instanceof Error ? error.name : 'unknown' };
}
