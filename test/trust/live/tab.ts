import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { History } from './history';
import { TextField } from './text-field';

/** What a message carried of the history. */
interface Sent {
  readonly characters: readonly string[];
  readonly deleted: readonly string[];
  readonly holdsChanges: boolean;
}

const SYNC = 0;
const SYNC_STATUS = 8;

/**
 * One open page of somebody: a real client of the product. What it sends and what is acknowledged is read from the
 * bytes on the wire, apart from the client's own count of it.
 */
export class Tab {
  readonly doc = new Y.Doc();
  readonly field: TextField;
  readonly socket: HocuspocusProviderWebsocket;
  private readonly provider: HocuspocusProvider;
  private sent: Sent[] = [];
  /** Characters taken away here and not yet acknowledged; a message carries all that were taken away before it. */
  private readonly erased = new Set<string>();
  private gone = false;

  constructor(
    url: string,
    { name, field, token, writes = true }: { name: string; field: string; token: string; writes?: boolean },
    private readonly history: History,
    partyId: string,
  ) {
    this.field = new TextField(this.doc, field);
    if (writes) history.sittings.set(this.doc.clientID, { partyId, wrote: false, acknowledged: false });
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the class below has a `this` of its own
    const tab = this;
    class WatchedSocket extends WebSocket {
      constructor(address: string) {
        super(address);
        tab.sent = [];
        this.on('error', () => undefined);
        // The client of the product asks for its messages as ArrayBuffers.
        this.on('message', (data: ArrayBuffer) => tab.heard(new Uint8Array(data)));
      }

      override send(data: Uint8Array): void {
        tab.note(data);
        super.send(data);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: socketUrl(url),
      WebSocketPolyfill: WatchedSocket,
      delay: 30,
      minDelay: 30,
      maxDelay: 150,
      jitter: true,
      onClose: ({ event }) => {
        if (event.code > 1000 && event.reason !== '') history.closed(`${event.code} ${event.reason}`);
      },
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name,
      document: this.doc,
      token: JSON.stringify({ token, ...(writes ? { clientId: this.doc.clientID } : {}) }),
      onAuthenticationFailed: ({ reason }) => history.closed(`refused ${reason}`),
    });
    this.provider.attach();
  }

  get saved(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  /** How it stands with its line, for whoever asks why it is not level. */
  get state(): string {
    const { isSynced, unsyncedChanges, isAuthenticated } = this.provider;
    return JSON.stringify({
      line: this.socket.status,
      isAuthenticated,
      isSynced,
      unsyncedChanges,
      owed: this.sent.length,
    });
  }

  erases(words: string): void {
    for (const character of words) {
      this.history.deleted(character);
      this.erased.add(character);
    }
  }

  /** Where it goes the next time it connects. */
  pointTo(url: string): void {
    this.socket.configuration.url = socketUrl(url);
  }

  /** The line is cut: nobody says goodbye. It comes back by itself. */
  cut(): void {
    (this.socket.webSocket as WebSocket | null)?.terminate();
  }

  offline(): void {
    this.socket.disconnect();
  }

  /** Once it has let go of the line: before that its client takes itself to be connected. */
  async online(): Promise<void> {
    while (!this.gone && this.socket.status === WebSocketStatus.Connected) await wait(5);
    if (!this.gone) void this.socket.connect();
  }

  /** The page is closed, whatever was on its way; what it held is gone. */
  leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.provider.destroy();
    this.socket.destroy();
    this.doc.destroy();
  }

  private note(data: Uint8Array): void {
    const update = updateIn(data);
    if (!update) return;
    const { structs, ds } = Y.decodeUpdate(update);
    const characters = structs.flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? [...struct.content.str] : [],
    );
    const holdsChanges = structs.length > 0 || ds.clients.size > 0;
    this.sent.push({ characters, deleted: [...this.erased], holdsChanges });
    const sitting = this.history.sittings.get(this.doc.clientID);
    if (sitting && structs.some(({ id }) => id.client === this.doc.clientID)) sitting.wrote = true;
    if (sitting && this.erased.size > 0) sitting.wrote = true;
  }

  private heard(data: Uint8Array): void {
    const [, afterName] = readText(data, 0);
    const [kind, afterKind] = readNumber(data, afterName);
    if (kind !== SYNC_STATUS || readNumber(data, afterKind)[0] !== 1) return;
    const acknowledged = this.sent.shift();
    if (!acknowledged) return this.history.closed('more was acknowledged than was sent');
    const sitting = this.history.sittings.get(this.doc.clientID);
    for (const character of acknowledged.characters) {
      const insertion = this.history.insertions.get(character);
      if (!insertion) continue;
      insertion.acknowledged = true;
      if (sitting?.partyId === insertion.authorId) sitting.acknowledged = true;
    }
    for (const character of acknowledged.deleted) {
      const deletion = this.history.deletions.get(character);
      if (deletion) deletion.acknowledged = true;
      this.erased.delete(character);
    }
  }
}

const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/live`;

/** The Yjs update in a message from a client, if there is one. */
function updateIn(data: Uint8Array): Uint8Array | null {
  const [, afterName] = readText(data, 0);
  const [kind, afterKind] = readNumber(data, afterName);
  if (kind !== SYNC && kind !== SYNC + 4) return null;
  const [part, afterPart] = readNumber(data, afterKind);
  if (part === 0) return null;
  const [length, from] = readNumber(data, afterPart);
  return data.subarray(from, from + length);
}

function readNumber(data: Uint8Array, from: number): [value: number, next: number] {
  let [value, at, factor] = [0, from, 1];
  for (;;) {
    const byte = data[at++] ?? 0;
    value += (byte & 127) * factor;
    factor *= 128;
    if (byte < 128) return [value, at];
  }
}

function readText(data: Uint8Array, from: number): [length: number, next: number] {
  const [length, at] = readNumber(data, from);
  return [length, at + length];
}
