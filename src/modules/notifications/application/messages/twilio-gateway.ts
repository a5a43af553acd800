import { NumberRefused, SmsGateway, SmsNotSent, SmsUnanswered, type Sms } from './sms-gateway';

const LONGEST_MS = 10_000;

/**
 * What Twilio says of a number that takes no message of ours, now or later: it is none (21211), a short code (21265), no
 * mobile (21614), a landline (21635), or its holder has asked for no more by answering STOP (21610). Everything else, also
 * that a country or a sender is not allowed, is ours or theirs to put right.
 * https://www.twilio.com/docs/api/errors
 */
const FOR_GOOD: ReadonlySet<number> = new Set([21211, 21265, 21610, 21614, 21635]);

/** How a connection fails that never stood: nothing was handed over. */
const NEVER_THERE: ReadonlySet<string> = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT',
]); // prettier-ignore

/** What something in between answers where Twilio did not answer it, and may have taken the message. */
const IN_BETWEEN: ReadonlySet<number> = new Set([502, 504]);

/** A messaging service, which chooses among its senders. */
const SERVICE = /^MG[0-9a-f]{32}$/;

export interface TwilioAccount {
  /** `https://api.twilio.com`, or that of a region. */
  readonly url: string;
  readonly accountSid: string;
  /** An API key of the account, whose secret is `secret`; without one that is the account's own token. */
  readonly keySid: string | undefined;
  readonly secret: string;
  /** A number (E.164), a name of eleven characters at most, or a messaging service. */
  readonly from: string;
}

/**
 * Text messages by Twilio, one request each: `POST /2010-04-01/Accounts/{sid}/Messages.json`, a form, Basic authentication.
 * https://www.twilio.com/docs/messaging/api/message-resource
 * 201: taken. Twilio has no key by which it would know a request that comes twice: where its answer is lost on the way the
 * message may be taken all the same.
 */
export class TwilioGateway extends SmsGateway {
  readonly available = true;

  constructor(private readonly account: TwilioAccount) {
    super();
  }

  async send({ to, text }: Sms): Promise<void> {
    const { from } = this.account;
    const form = new URLSearchParams({ To: to, Body: text });
    form.set(SERVICE.test(from) ? 'MessagingServiceSid' : 'From', from);
    const response = await this.post(form);
    if (response.ok) {
      await discard(response);
      return;
    }
    const code = await codeIn(response);
    if (code === null && IN_BETWEEN.has(response.status)) throw new SmsUnanswered(String(response.status));
    if (code !== null && FOR_GOOD.has(code)) throw new NumberRefused(String(code));
    throw new SmsNotSent(code === null ? String(response.status) : `${response.status} ${code}`);
  }

  private async post(body: URLSearchParams): Promise<Response> {
    const { url, accountSid, keySid = accountSid, secret } = this.account;
    try {
      return await fetch(`${url.replace(/\/$/, '')}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
        method: 'POST',
        // A redirect would carry the number and the secret to somebody whom nobody named.
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_MS),
        headers: { authorization: `Basic ${Buffer.from(`${keySid}:${secret}`).toString('base64')}` },
        body,
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = codeOf(error.cause);
      if (code !== null && NEVER_THERE.has(code)) throw new SmsNotSent(code);
      throw new SmsUnanswered(code ?? error.name);
    }
  }
}

/** The message is taken, whatever becomes of the rest of the answer. */
async function discard({ body }: Response): Promise<void> {
  try {
    await body?.cancel();
  } catch (error) {
    // The connection broke behind the status: there is nothing left to read, which is all that was wanted.
    if (!(error instanceof Error)) throw error;
  }
}

/** What the system or the library calls it: ECONNREFUSED, UND_ERR_SOCKET. */
function codeOf(cause: unknown): string | null {
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;
}

/** Twilio's own code; null where the answer is not Twilio's, but that of something in between. */
async function codeIn(response: Response): Promise<number | null> {
  try {
    const said: unknown = await response.json();
    return typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'number'
      ? said.code
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw new SmsNotSent(error instanceof Error ? error.name : 'unknown');
  }
}
