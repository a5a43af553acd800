import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config';

/** A message without clinical text: a link to sign in, and who sent it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a page, without styles or pictures. */
  readonly html?: string;
  /** Left of the `@` something that names this mail for good: sent again, it is known as the same. */
  readonly messageId?: string;
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
  private readonly transport: Transporter;

  constructor(private readonly config: Config) {
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: 10_000,
      socketTimeout: 20_000,
    });
  }

  /** @throws AddressRefused; MailNotSent for whatever may be otherwise later. */
  async send({ to, subject, text, html, messageId, unsubscribe }: Mail): Promise<void> {
    const from = this.config.mailFrom;
    const more = {
      html,
      ...(messageId === undefined ? {} : { messageId: `<${messageId}>` }),
      ...(unsubscribe === undefined ? {} : { list: { unsubscribe } }),
    };
    try {
      // An address object, not a header to be parsed: nothing in an address can add a second recipient.
      await this.transport.sendMail({ from, to: { name: '', address: to }, subject, text, ...more });
    } catch (error) {
      const refused = refusalOf(error);
      if (refused !== null) throw new AddressRefused(refused);
      throw new MailNotSent(codeOf(error));
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/**
 * What a server says to RCPT is about the recipient only where it says so: a relay it denies us, a list that names our
 * address, a mailbox that is full are answered with 5xx as well, and are otherwise tomorrow.
 */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('command' in error) || error.command !== 'RCPT TO') return null;
  if (!('response' in error) || typeof error.response !== 'string') return null;
  const [, code, enhanced] = /^(5\d\d)(?:[ -](5\.\d{1,3}\.\d{1,3})\b)?/.exec(error.response) ?? [];
  if (code === undefined) return null;
  const forGood = enhanced === undefined ? saysUnknown(code, error.response) : isOfAddress(enhanced);
  return forGood ? code : null;
}

/** X.1 is about an address, 7 and 8 of it about the sender's; 5.2.1 is a mailbox that was closed (RFC 3463). */
function isOfAddress(enhanced: string): boolean {
  return enhanced === '5.2.1' || (enhanced.startsWith('5.1.') && !/\.[78]$/.test(enhanced));
}

const UNKNOWN = [
  /\b(?:unknown|invalid|no(?: such)?|non-?existent) (?:local )?(?:user|mailbox|recipient)\b/i,
  /\b(?:user|mailbox|recipient)\b.{0,100}\b(?:unknown|not found|does(?: not|n't) exist)\b/is,
];

/**
 * A server without enhanced codes says 550 of an unknown user and of a sender it does not like: its words alone tell which.
 * Words that are not understood are no refusal: to try again costs some mails, to stop costs somebody all of theirs.
 */
function saysUnknown(code: string, words: string): boolean {
  return (
    ['550', '551', '553'].includes(code) &&
    UNKNOWN.some((way) => way.test(words)) &&
    !/\bsender\b/i.test(words)
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return 'responseCode' in error ? `${code} ${String(error.responseCode)}` : code;
}
