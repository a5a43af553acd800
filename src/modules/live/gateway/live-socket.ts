import type { Hocuspocus, WebSocketLike } from '@hocuspocus/server';
import type { Writable } from 'node:stream';
import { WebSocket, type RawData } from 'ws';
import type { Principal } from '../../../platform/context/principal';
import { newId } from '../../../shared/ids';
import { Allowance, LIMITS } from './limits';
import * as closing from './protocol/close';
import { readFrame, type Frame, type SaidPresence } from './protocol/frames';

/** What a slow client may leave lying before it is let go; it comes back and gets it all at once. */
const MOST_UNSENT_BYTES = 16 * 1024 * 1024;
const CLOSE_AT_LATEST_MS = 2_000;
const MOST_HELD = 64;
const MOST_EARLY = 1_000;

type ClientConnection = ReturnType<Hocuspocus['handleConnection']>;

/** One document on one socket. */
interface OpenHere {
  /** `awaited`: the client was let in, and the document is being loaded. */
  state: 'opening' | 'awaited' | 'open' | 'closing';
  /** What came after the client closed it and before that was done: it belongs to the next opening. */
  held: Uint8Array[];
  /** Updates that came before the difference that they may build on; undefined once that has come. */
  early?: Uint8Array[];
  /** Takes what the client says of where it is; before the document is open, the last of it waits. */
  presence?: (said: readonly SaidPresence[]) => void;
  said?: readonly SaidPresence[];
}

/** One client's socket: lets through what parses, within its limits, for documents it has asked for. */
export class LiveSocket implements WebSocketLike {
  readonly id = newId();
  readonly documents = new Map<string, OpenHere>();
  /** Whose it is, from the first document that was opened on it. */
  principal?: Principal;
  /** A session that is written with does not go idle. */
  wrote = false;
  alive = true;
  emptySince = performance.now();
  closed?: closing.Closing;
  private client?: ClientConnection;
  private refusals = 0;
  private readonly messages = new Allowance(LIMITS.messagesPerSecond, LIMITS.messagesAtOnce);
  private readonly bytes = new Allowance(LIMITS.bytesPerSecond, LIMITS.bytesAtOnce);

  constructor(
    private readonly socket: WebSocket,
    /** The session cookie that the browser sent along from one of our own pages. */
    readonly cookie: string | null,
    /** What the socket writes to. */
    private readonly stream: Writable,
  ) {}

  get readyState(): number {
    return this.socket.readyState;
  }

  /** Begins to listen. `ended` is called once, when the socket is gone. */
  attach(client: ClientConnection, ended: () => void): void {
    this.client = client;
    this.socket.on('message', (data: RawData, binary: boolean) => this.receive(data, binary));
    this.socket.on('pong', () => (this.alive = true));
    this.socket.on('error', () => this.socket.terminate());
    this.socket.once('close', (code: number) => {
      this.closed ??= { code, reason: 'client' };
      client.handleClose({ code, reason: this.closed.reason });
      ended();
    });
  }

  send(data: Uint8Array): void {
    if (this.socket.bufferedAmount > MOST_UNSENT_BYTES) return this.socket.terminate();
    this.together();
    this.socket.send(data);
  }

  /** What is sent in one turn of the event loop, an acknowledgement and what others wrote, goes in one write. */
  private together(): void {
    if (this.stream.writableCorked > 0) return;
    this.stream.cork();
    setImmediate(() => this.stream.uncork());
  }

  ping(): void {
    this.alive = false;
    this.socket.ping();
  }

  /** Closes with a reason. Nothing that arrives from now on counts. */
  close(code: number = closing.GOING_AWAY.code, reason: string = closing.GOING_AWAY.reason): void {
    if (this.closed) return;
    this.closed = { code, reason };
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), CLOSE_AT_LATEST_MS).unref();
  }

  end({ code, reason }: closing.Closing): void {
    this.close(code, reason);
  }

  terminate(): void {
    this.socket.terminate();
  }

  awaits(name: string): void {
    const here = this.documents.get(name);
    if (here?.state === 'opening') here.state = 'awaited';
  }

  /** Whether it wrote since this was last asked. */
  takeWrote(): boolean {
    const { wrote } = this;
    this.wrote = false;
    return wrote;
  }

  opened(name: string, presence: (said: readonly SaidPresence[]) => void): void {
    const here = this.documents.get(name);
    if (!here) return;
    if (here.state !== 'closing') here.state = 'open';
    here.presence = presence;
    if (here.said) presence(here.said);
  }

  refused(name: string): void {
    this.forget(name);
    this.refusals += 1;
    if (this.refusals > LIMITS.refusalsPerSocket) this.end(closing.TOO_MANY_REFUSALS);
  }

  /** The document is closed here; what was sent for its next opening is taken now. */
  left(name: string): void {
    const held = this.documents.get(name)?.held ?? [];
    this.forget(name);
    for (const data of held) if (!this.closed) this.route(readFrame(data), data);
  }

  private forget(name: string): void {
    this.documents.delete(name);
    if (this.documents.size === 0) this.emptySince = performance.now();
  }

  private receive(data: RawData, binary: boolean): void {
    if (this.closed) return;
    this.alive = true;
    if (!binary || !Buffer.isBuffer(data)) return this.end(closing.MALFORMED);
    if (!this.messages.take(1) || !this.bytes.take(data.length)) return this.end(closing.RATE);
    const frame = frameOf(data);
    if (!frame) return this.end(closing.MALFORMED);
    if (frame.kind === 'unknown') return this.end(closing.UNKNOWN_MESSAGE);
    this.route(frame, data);
  }

  private route(frame: Frame, data: Uint8Array): void {
    const here = this.documents.get(frame.name);
    if (here?.state === 'closing') {
      if (here.held.push(data) > MOST_HELD) this.end(closing.RATE);
      return;
    }
    if (frame.kind === 'auth') {
      if (here) return;
      if (this.documents.size >= LIMITS.documentsPerSocket) return this.end(closing.TOO_MANY_DOCUMENTS);
      this.documents.set(frame.name, { state: 'opening', held: [], early: [] });
      return this.client?.handleMessage(data);
    }
    // What was under way when a document was closed or refused is of no document now.
    if (!here) return;
    if (frame.kind === 'presence') {
      here.said = frame.said;
      return here.presence?.(frame.said);
    }
    if (frame.kind === 'close') here.state = 'closing';
    if (frame.kind === 'update' && here.early) {
      if (here.early.push(data) > MOST_EARLY) this.end(closing.RATE);
    } else if (frame.kind !== 'query') this.client?.handleMessage(data);
    if (frame.kind === 'difference') this.inStep(here);
  }

  /**
   * Somebody who types on while they come back sends what is new before what they owe. Taken as it came, it would build
   * on what nobody has stored.
   */
  private inStep(here: OpenHere): void {
    const early = here.early ?? [];
    here.early = undefined;
    for (const data of early) this.client?.handleMessage(data);
  }
}

function frameOf(data: Uint8Array): Frame | null {
  try {
    return readFrame(data);
  } catch {
    return null;
  }
}
