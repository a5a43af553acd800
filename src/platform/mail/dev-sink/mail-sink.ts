import { EventEmitter, on } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { newId } from '../../../shared/ids';

/** A mail that arrived. */
export interface CaughtMail {
  readonly id: string;
  readonly at: Date;
  readonly from: string;
  /** The envelope's recipients: who would really have got it. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt at one mail. */
  readonly messageId: string;
}

const KEPT = 500;

/** An SMTP server that delivers to nobody: mail lands in memory, for the demo to show and for tests to read. */
export class MailSink {
  private readonly arrivals = new EventEmitter();
  private readonly caught: CaughtMail[] = [];
  private server: SMTPServer | undefined;

  /** Listens on this machine only. @param port 0 takes any that is free. @returns the port. */
  async listen(port = 0, host = '127.0.0.1'): Promise<number> {
    const server = await this.open();
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    // A sender that hangs up half way is no reason to end the process.
    server.removeAllListeners('error').on('error', () => undefined);
    return (server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }

  /** The newest first; the oldest are forgotten past five hundred. */
  get mails(): readonly CaughtMail[] {
    return this.caught.toReversed();
  }

  mail(id: string): CaughtMail | undefined {
    return this.caught.find((mail) => mail.id === id);
  }

  /** Every mail to this address, in the order of arrival. */
  to(address: string): readonly CaughtMail[] {
    return this.caught.filter(({ to }) => to.includes(address));
  }

  /** Resolves once `count` mails to this address have arrived. @throws when `signal` aborts first. */
  async arrived(address: string, count = 1, signal?: AbortSignal): Promise<readonly CaughtMail[]> {
    if (this.to(address).length < count)
      for await (const _ of on(this.arrivals, 'mail', { signal }))
        if (this.to(address).length >= count) break;
    return this.to(address);
  }

  /** Loaded here: a process without a sink, as in production, carries neither server nor parser. */
  private async open(): Promise<SMTPServer> {
    const { SMTPServer } = await import('smtp-server');
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        this.take(stream, session).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error('unreadable mail')),
        );
      },
    });
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const { simpleParser } = await import('mailparser');
    const parsed = await simpleParser(stream);
    this.caught.push({
      id: newId(),
      at: new Date(),
      from: parsed.from?.text ?? '',
      to: envelope.rcptTo.map(({ address }) => address),
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      messageId: parsed.messageId ?? '',
    });
    if (this.caught.length > KEPT) this.caught.shift();
    this.arrivals.emit('mail');
  }
}
