import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Done, Job, LivePlace, Typed } from './jobs.mts';

// The process of the clients: real providers, as browsers have them, each with a socket of its own.

const SYNCED_WITHIN_MS = 60_000;

class Writer {
  readonly doc = new Y.Doc();
  readonly latencies: number[] = [];
  private readonly provider: HocuspocusProvider;
  private readonly socket: HocuspocusProviderWebsocket;
  private sent: number[] = [];
  private readonly field: string;

  constructor(url: string, { name, field }: LivePlace, token: string, onSynced = (): void => undefined) {
    this.field = field;
    this.socket = new HocuspocusProviderWebsocket({
      url: `${url.replace(/^http/, 'ws')}/live`,
      WebSocketPolyfill: WebSocket,
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name,
      document: this.doc,
      token: JSON.stringify({ token, clientId: this.doc.clientID }),
      onSynced,
      // Updates are acknowledged in the order in which they were sent.
      onUnsyncedChanges: ({ number }) => {
        while (this.sent.length > number) this.latencies.push(performance.now() - (this.sent.shift() ?? 0));
      },
    });
    this.provider.attach();
  }

  get saved(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  get words(): string {
    return this.doc.getText(this.field).toJSON();
  }

  type(): void {
    this.sent.push(performance.now());
    const text = this.doc.getText(this.field);
    text.insert(text.length, 'abcdefgh '[Math.floor(Math.random() * 9)] ?? ' ');
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
    this.doc.destroy();
  }
}

async function until(so: () => boolean, what: string): Promise<void> {
  const end = performance.now() + SYNCED_WITHIN_MS;
  while (!so()) {
    if (performance.now() > end) throw new Error(`It did not come about that ${what}.`);
    await wait(20);
  }
}

async function type({
  url,
  places,
  warmUpSeconds,
  seconds,
  everyMs,
}: Job & { kind: 'type' }): Promise<Typed> {
  const groups: Writer[][] = [];
  for (const place of places) {
    groups.push(place.tokens.map((token) => new Writer(url, place, token)));
    await wait(10);
  }
  const writers = groups.flat();
  await until(() => writers.every(({ saved }) => saved), 'all are in step');
  const end = performance.now() + (warmUpSeconds + seconds) * 1000;
  const typing = writers.map(async (writer) => {
    await wait(Math.random() * everyMs);
    while (performance.now() < end) {
      writer.type();
      await wait(everyMs * (0.5 + Math.random()));
    }
  });
  await wait(warmUpSeconds * 1000);
  for (const { latencies } of writers) latencies.length = 0;
  await Promise.all(typing);
  await until(() => writers.every(({ saved }) => saved), 'all is acknowledged');
  await wait(500);
  const all = writers.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const at = (part: number): number => all[Math.floor(all.length * part)] ?? Number.NaN;
  const diverged = groups.filter((group) => new Set(group.map(({ words }) => words)).size > 1).length;
  for (const writer of writers) writer.leave();
  return { updates: all.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), diverged };
}

/** From asking for the document to having all of it. */
async function load({ url, place, times }: Job & { kind: 'load' }): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/live`);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.terminate();
    let synced: number | undefined;
    const from = performance.now();
    const writer = new Writer(url, place, place.tokens[0] ?? '', () => (synced ??= performance.now()));
    await until(() => synced !== undefined, 'the document is loaded');
    took.push((synced ?? Number.NaN) - from);
    if (writer.words.length < 1_000) throw new Error('The document came without its words.');
    writer.leave();
    // The last one who leaves takes the copy in memory with them.
    await wait(500);
  }
  return took;
}

let idlers: Writer[] = [];

async function idle({ url, places, sockets }: Job & { kind: 'idle' }): Promise<void> {
  for (let made = 0; made < sockets; made += 1) {
    const place = places[made % places.length];
    if (place) idlers.push(new Writer(url, place, place.tokens[made % place.tokens.length] ?? ''));
    if (made % 20 === 19) await wait(50);
  }
  await until(() => idlers.every(({ saved }) => saved), 'all are in step');
  await wait(5_000);
}

async function work(job: Job): Promise<Done> {
  switch (job.kind) {
    case 'type':
      return { typed: await type(job) };
    case 'load':
      return { loadMs: await load(job) };
    case 'idle':
      await idle(job);
      return {};
    case 'leave':
      for (const idler of idlers) idler.leave();
      idlers = [];
      return {};
  }
}

process.on('message', (job: Job) => {
  work(job).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ failed: String(error) } satisfies Done),
  );
});
