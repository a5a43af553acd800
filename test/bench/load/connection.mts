import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** An answer: its status, and its bytes with the head. */
export interface Answer {
  readonly status: number;
  readonly bytes: readonly Buffer[];
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * One HTTP/1.1 connection that asks again once it has been answered. It reads no more of an answer than where it ends
 * (every answer says how long it is): the cores it runs on are the ones that are measured.
 */
export class Connection {
  private readonly socket: Socket;
  private answered: ((answer: Answer) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  private chunks: Buffer[] = [];
  private length = 0;
  private status = 0;
  private missing = Number.POSITIVE_INFINITY;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('end', () => this.failed?.(new Error('The server closed the connection.')));
  }

  static async open({ hostname, port }: URL): Promise<Connection> {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  ask(request: string): Promise<Answer> {
    this.chunks = [];
    this.length = 0;
    this.missing = Number.POSITIVE_INFINITY;
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    if (this.missing === Number.POSITIVE_INFINITY) this.readHead();
    if (this.length >= this.missing) this.answered?.({ status: this.status, bytes: this.chunks });
  }

  private readHead(): void {
    const head = Buffer.concat(this.chunks).toString('latin1');
    const end = head.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1];
    if (length === undefined) {
      this.failed?.(new Error('The answer does not say how long it is.'));
      return;
    }
    this.status = Number(head.slice(9, 12));
    this.missing = end + END_OF_HEAD.length + Number(length);
  }
}
