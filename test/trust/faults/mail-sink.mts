import { setTimeout as wait } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Random } from '../live/random.ts';

/** One mail as it arrived. */
export interface Arrived {
  readonly messageId: string;
  readonly to: string;
  /** The notification that its link leads to, where it is about one alone. */
  readonly notificationId: string | null;
  /** Which sink, and so which worker sent it. */
  readonly sink: number;
  /** Milliseconds since 1970: from its first byte until the sender was told that it is taken. */
  readonly from: number;
  until: number;
}

/** It takes so long until a mail is taken: a worker that is killed meanwhile does not know that it was. */
const SHORTEST_MS = 50;
const LONGEST_MS = 300;

/** A mail server that takes everything, in its own time, and keeps what it was given. */
export class MailSink {
  readonly arrived: Arrived[] = [];
  private readonly servers: SMTPServer[] = [];
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** @returns the URL of one more door, for one worker. */
  async open(): Promise<string> {
    const sink = this.servers.length;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      disableReverseLookup: true,
      onData: (stream, session, done) => {
        this.take(sink, stream, session).then(() => done(), done);
      },
    });
    // A worker that was killed in the middle of a mail.
    server.on('error', () => undefined);
    this.servers.push(server);
    const { server: listener } = server;
    server.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => new Promise<void>((resolve) => server.close(resolve))));
  }

  private async take(
    sink: number,
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
  ): Promise<void> {
    const from = Date.now();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    // Soft line breaks of quoted-printable may run through an address.
    const text = Buffer.concat(chunks).toString('utf8').replaceAll('=\r\n', '');
    const mail = {
      messageId: /^Message-ID:\s*<([^>]+)>/im.exec(text)?.[1] ?? '',
      to: envelope.rcptTo.map(({ address }) => address).join(' '),
      notificationId: /\/notifications\/([0-9a-f-]{36})/.exec(text)?.[1] ?? null,
      sink,
      from,
      until: Number.POSITIVE_INFINITY,
    };
    this.arrived.push(mail);
    await wait(SHORTEST_MS + this.random.below(LONGEST_MS - SHORTEST_MS));
    mail.until = Date.now();
  }
}
