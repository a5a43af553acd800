import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedServer } from '../../../src/platform/database/embedded/index.ts';
import type { Running } from '../../bench/load/processes.mts';
import { startRedis } from '../../support/redis/redis-server.ts';

const PATIENCE_MS = 60_000;

/** Something that a fault can happen to. */
export interface Part {
  kill(): Promise<void>;
  /** After `kill`: it is at work again. */
  revive(): Promise<void>;
  /** Asked to end, and started again. */
  restart(): Promise<void>;
  pause(): void;
  resume(): void;
}

/** Tries again until it succeeds, as whatever watches over processes does. @throws its last error. */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(250);
    }
  }
}

/** An API or a worker. */
export class ProcessPart implements Part {
  private running: Running | undefined;
  private asked = false;
  /** How often it has ended although nobody asked it to. */
  ended = 0;
  private readonly begin: () => Promise<Running>;

  constructor(begin: () => Promise<Running>) {
    this.begin = begin;
  }

  async revive(): Promise<void> {
    this.asked = false;
    const running = await insist(this.begin);
    this.running = running;
    running.child.once('exit', () => {
      if (this.asked || this.running !== running) return;
      this.ended += 1;
      void this.revive();
    });
  }

  async kill(): Promise<void> {
    const child = this.expect().child;
    this.asked = true;
    const exited = once(child, 'exit');
    if (child.kill('SIGKILL')) await exited;
  }

  async restart(): Promise<void> {
    this.asked = true;
    await this.expect().stop();
    await this.revive();
  }

  async end(): Promise<void> {
    this.asked = true;
    await this.running?.stop();
  }

  pause(): void {
    this.expect().child.kill('SIGSTOP');
  }

  resume(): void {
    this.expect().child.kill('SIGCONT');
  }

  private expect(): Running {
    if (!this.running) throw new Error('It was never started.');
    return this.running;
  }
}

/** Redis, which keeps nothing over a death. */
export class RedisPart implements Part {
  private server: Awaited<ReturnType<typeof startRedis>> | undefined;
  private port: number | undefined;

  get url(): string {
    return this.server?.url ?? '';
  }

  async revive(): Promise<void> {
    this.server = await insist(() => startRedis(this.port));
    this.port = this.server.port;
  }

  async kill(): Promise<void> {
    await this.server?.stop();
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.revive();
  }

  pause(): void {
    this.server?.child.kill('SIGSTOP');
  }

  resume(): void {
    this.server?.child.kill('SIGCONT');
  }
}

/** PostgreSQL with all its processes. */
export class PostgresPart implements Part {
  private server: EmbeddedServer | undefined;
  private readonly folder: string;
  private readonly begin: () => Promise<EmbeddedServer>;

  constructor(folder: string, begin: () => Promise<EmbeddedServer>) {
    this.folder = folder;
    this.begin = begin;
  }

  get running(): EmbeddedServer {
    if (!this.server) throw new Error('PostgreSQL was never started.');
    return this.server;
  }

  async start(): Promise<void> {
    this.server = await this.begin();
  }

  /** Its supervisor starts it again by itself. */
  kill(): Promise<void> {
    process.kill(this.postmaster(), 'SIGKILL');
    return Promise.resolve();
  }

  async revive(): Promise<void> {
    await insist(async () => {
      const client = new Client({ connectionString: this.running.superuserUrl });
      client.on('error', () => undefined);
      await client.connect();
      await client.end();
    });
  }

  async restart(): Promise<void> {
    await this.running.stop();
    await this.start();
  }

  pause(): void {
    for (const pid of this.everyProcess()) signal(pid, 'SIGSTOP');
  }

  resume(): void {
    for (const pid of this.everyProcess()) signal(pid, 'SIGCONT');
  }

  private postmaster(): number {
    return Number(readFileSync(join(this.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  private everyProcess(): number[] {
    const postmaster = this.postmaster();
    const children = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && parentOf(name) === postmaster,
    );
    return [postmaster, ...children.map(Number)];
  }
}

/** NaN for a process that has ended meanwhile. */
function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

/** Harmless where the process has ended meanwhile. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
