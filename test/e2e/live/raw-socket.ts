import { randomInt } from 'node:crypto';
import { WebSocket, type ClientOptions } from 'ws';

/** Bytes of the protocol, written by hand: for what no honest client sends. */
export const number = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
};
export const bytes = (content: Uint8Array | number[]): number[] => [...number(content.length), ...content];
export const text = (words: string): number[] => bytes(Buffer.from(words));

export const authMessage = (name: string, token: string): Uint8Array =>
  Uint8Array.from([...text(name), 2, 0, ...text(token), ...text('4.7.0')]);
export const updateMessage = (name: string, update: Uint8Array): Uint8Array =>
  Uint8Array.from([...text(name), 0, 2, ...bytes(update)]);
export const differenceMessage = (name: string, update: Uint8Array): Uint8Array =>
  Uint8Array.from([...text(name), 0, 1, ...bytes(update)]);

/** What a server's message says, as far as tests look: its kind, and the text or number that follows. */
interface Heard {
  readonly kind: number;
  readonly rest: Uint8Array;
}

/** A WebSocket without a client library on it. */
export class RawSocket {
  readonly heard: Heard[] = [];
  closed?: { code: number; reason: string };
  failed?: number;
  private readonly socket: WebSocket;

  constructor(url: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/live`, options);
    this.socket.on('error', () => undefined);
    this.socket.on('unexpected-response', (_request, { statusCode }) => {
      this.failed = statusCode;
      this.closed = { code: 0, reason: 'no upgrade' };
    });
    this.socket.on('message', (data: Buffer) => {
      const nameEnd = 1 + (data[0] ?? 0) + ((data[0] ?? 0) > 127 ? 1 : 0);
      this.heard.push({ kind: data[nameEnd] ?? -1, rest: data.subarray(nameEnd + 1) });
    });
    this.socket.on('close', (code, reason) => (this.closed ??= { code, reason: reason.toString() }));
  }

  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING)
      await new Promise((resolve) => this.socket.once('open', resolve));
    return this;
  }

  send(data: Uint8Array | string): void {
    this.socket.send(data);
  }

  /** The reason of a refused opening, once there is one. */
  get refusal(): string | undefined {
    const refused = this.heard.find(({ kind, rest }) => kind === 2 && rest[0] === 1);
    return refused && Buffer.from(refused.rest.subarray(2)).toString();
  }

  get authenticated(): boolean {
    return this.heard.some(({ kind, rest }) => kind === 2 && rest[0] === 2);
  }

  end(): void {
    this.socket.terminate();
  }
}

export const anyClientId = (): number => randomInt(1, 2 ** 32);
