import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { built, prepare } from '../../bench/database.mts';
import { serveApp, startWorker, type Databases } from '../../bench/load/processes.mts';
import type { MailSink } from './mail-sink.mts';
import type { Backend, Plant } from './options.mts';
import { insist, PostgresPart, ProcessPart, RedisPart, type Part } from './parts.mts';
import type { Fault, PartName } from './schedule.mts';

export interface HouseOptions {
  readonly backend: Backend;
  readonly plant: Plant | undefined;
  readonly organisations: number;
  readonly plans: number;
  readonly sink: MailSink;
}

/** Room for two APIs and two workers whose queues are in the database as well. */
const SETTINGS = { max_connections: '250' };
const PLANT = join(import.meta.dirname, 'plant.mts');

/** Two APIs, two workers, PostgreSQL and, where it is asked for, Redis: each a real process. */
export class House {
  readonly apis: readonly string[];
  /** Connected until the first fault. */
  readonly superuser: Client;
  private readonly folder: string;
  private readonly databases: Databases & { readonly superuserUrl: string };
  private readonly processes: readonly ProcessPart[];
  private readonly postgres: PostgresPart;
  private readonly redis: RedisPart | undefined;

  private constructor(made: Pick<House, 'apis' | 'superuser'> & Made) {
    this.apis = made.apis;
    this.superuser = made.superuser;
    this.folder = made.folder;
    this.databases = made.databases;
    this.processes = made.processes;
    this.postgres = made.postgres;
    this.redis = made.redis;
  }

  /** The database is filled; nothing runs on it yet. */
  static async build({ backend, plant, organisations, plans, sink }: HouseOptions): Promise<House> {
    const program = built();
    const folder = mkdtempSync(join(tmpdir(), 'trellis-faults-'));
    const postgres = new PostgresPart(folder, () =>
      program.startEmbedded({ dataDir: folder, settings: SETTINGS, log: () => undefined }),
    );
    await postgres.start();
    const { app, queue, superuser } = await prepare(program, postgres.running, organisations, plans);
    const superuserUrl = program.urlFor(postgres.running.superuserUrl, { database: databaseOf(app) });
    const databases = { app, queue, superuserUrl };
    const redis = backend === 'redis' ? new RedisPart() : undefined;
    await redis?.revive();
    const env = { DATABASE_POOL: '6', LOG_LEVEL: 'fatal', ...(redis ? { REDIS_URL: redis.url } : {}) };
    const planted = plant === undefined ? [] : ['--import', PLANT];
    const withPlant = plant === undefined ? env : { ...env, PLANTED_FAULT: plant };
    const ports = [await freePort(), await freePort()];
    const doors = [await sink.open(), await sink.open()];
    const processes = [
      ...ports.map(
        (port) => new ProcessPart(() => serveApp(databases, planted, { ...withPlant, PORT: String(port) })),
      ),
      ...doors.map(
        (door) => new ProcessPart(() => startWorker(databases, planted, { ...withPlant, SMTP_URL: door })),
      ),
    ];
    const apis = ports.map((port) => `http://127.0.0.1:${port}`);
    return new House({ apis, superuser, folder, databases, processes, postgres, redis });
  }

  async open(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.revive()));
  }

  /** Has it happen, and waits until it is healed. */
  async suffer({ part, action, lasts }: Fault): Promise<void> {
    if (action === 'empty') return this.emptyQueue();
    const sufferer = this.part(part);
    switch (action) {
      case 'kill':
        await sufferer.kill();
        await wait(lasts);
        return sufferer.revive();
      case 'stop':
        sufferer.pause();
        await wait(lasts);
        sufferer.resume();
        return;
      case 'restart':
        return sufferer.restart();
    }
  }

  /** How often a process has ended although nobody asked it to. */
  get endedByThemselves(): number {
    return this.processes.reduce((sum, { ended }) => sum + ended, 0);
  }

  /** A connection for whoever looks at what came of it. */
  async look<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.databases.superuserUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.end()));
    await this.redis?.kill();
    await this.postgres.running.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private part(name: PartName): Part {
    if (name === 'database') return this.postgres;
    if (name === 'queue' && this.redis) return this.redis;
    const process = this.processes[['api 1', 'api 2', 'worker 1', 'worker 2'].indexOf(name)];
    if (!process) throw new Error(`There is no ${name}.`);
    return process;
  }

  /** FLUSHALL, and what comes to the same in PostgreSQL. */
  private async emptyQueue(): Promise<void> {
    if (!this.redis) {
      await insist(() => this.look((client) => client.query('TRUNCATE bullmq.job CASCADE')));
      return;
    }
    const redis = new Redis(this.redis.url, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await redis.flushall();
    redis.disconnect();
  }
}

interface Made {
  readonly folder: string;
  readonly databases: Databases & { readonly superuserUrl: string };
  readonly processes: readonly ProcessPart[];
  readonly postgres: PostgresPart;
  readonly redis: RedisPart | undefined;
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
