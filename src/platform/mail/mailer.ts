import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config';
import { refusalIn } from './refusal';

/** A message without clinical text: a link to sign in, and who sent it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a page, without styles or pictures. */
  readonly html?: string;
  /** Names this mail for good: sent again, it is known as the same, and so is a report that it did not arrive. */
  readonly messageId: string;
  /** Where its reader chooses what they get. */
  readonly unsubscribe?: { readonly url: string; readonly comment: string };
}

/** The mail server did not take it. Holds its codes only: its words quote the address, and errors reach the log. */
class MailNotSent extends Error {
  constructor(readonly code: string) {
    super(`The mail server did not take a mail: ${code}.`);
    this.name = 'MailNotSent';
  }
}

/** The mail server will never take mail for this address, and the mail was sent to nobody. */
export class AddressRefused extends Error {
  /** @param code of SMTP, 500 to 599. */
  constructor(readonly code: string) {
    super(`The mail server refuses the address: ${code}.`);
    this.name = 'AddressRefused';
  }
}

/** Sends mail by SMTP. Never inside a transaction: jobs call it between two. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  /** Made for the first mail: what it is made of takes memory, and many a process never sends one. */
  private transport: Promise<Transporter> | undefined;

  constructor(private readonly config: Config) {}

  /** @throws AddressRefused; MailNotSent for whatever may be otherwise later. */
  async send({ to, subject, text, html, messageId, unsubscribe }: Mail): Promise<void> {
    const from = this.config.mailFrom;
    // An address object, not a header to be parsed: nothing in an address can add a second recipient.
    const recipient = { name: '', address: to };
    const more = {
      html,
      messageId: `<${messageId}>`,
      // Nobody is away from their desk for a program (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(unsubscribe === undefined ? {} : { list: { unsubscribe } }),
    };
    const envelope = { from: this.config.mailBouncesTo ?? from, to: [recipient] };
    // Whoever cannot deliver it later says so with our own name for it, and returns its headers, not its words.
    const dsn = { envid: messageId, ret: 'HDRS' as const, notify: 'failure' as const, orcpt: `rfc822;${to}` };
    try {
      const transport = await (this.transport ??= this.connect());
      await transport.sendMail({ from, to: recipient, envelope, dsn, subject, text, ...more });
    } catch (error) {
      const refused = refusalOf(error);
      if (refused !== null) throw new AddressRefused(refused);
      throw new MailNotSent(codeOf(error));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }

  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url: this.config.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 });
  }
}

/** What a server says to RCPT may be about the recipient; what it says to anything else is not. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('command' in error) || error.command !== 'RCPT TO') return null;
  if (!('response' in error) || typeof error.response !== 'string') return null;
  return refusalIn(error.response);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return 'responseCode' in error ? `${code} ${String(error.responseCode)}` : code;
}
