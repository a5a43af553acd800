import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config';

/** A message without clinical text: a link to sign in, and who sent it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt at one mail, so that its receiver can tell. */
  readonly messageId?: string;
}

/** The mail server did not take it. Holds its codes only: its words quote the address, and errors reach the log. */
export class MailNotSent extends Error {
  /** @param forGood the address itself was refused: to try again would not help. */
  constructor(
    readonly code: string,
    readonly forGood = false,
  ) {
    super(`The mail server did not take a mail: ${code}.`);
    this.name = 'MailNotSent';
  }
}

/** Sends mail by SMTP. Never inside a transaction: jobs call it between two. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(private readonly config: Config) {
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: 10_000,
      socketTimeout: 20_000,
    });
  }

  /** @throws MailNotSent. */
  async send({ to, subject, text, messageId }: Mail): Promise<void> {
    const from = this.config.mailFrom;
    try {
      // An address object, not a header to be parsed: nothing in an address can add a second recipient.
      const address = { name: '', address: to };
      await this.transport.sendMail({ from, to: address, subject, text, messageId });
    } catch (error) {
      throw new MailNotSent(codeOf(error), isRefusal(error));
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return 'responseCode' in error ? `${code} ${String(error.responseCode)}` : code;
}

/** SMTP's answers that there is no such mailbox, that it is disabled, or that its name is no good. */
const NO_SUCH_MAILBOX = [550, 551, 553];

function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error && 'responseCode' in error && NO_SUCH_MAILBOX.includes(Number(error.responseCode))
  );
}
