import { NumberRefused, SmsGateway, SmsNotSent, type Sms } from './sms-gateway';

const LONGEST_MS = 10_000;
/** Answers that are about the number. 400 and 404 are about the request and the address of the provider: ours to put right. */
const FOR_GOOD = new Set([410, 422]);

export interface SmsProvider {
  readonly url: string;
  readonly token: string | undefined;
  readonly sender: string;
}

/**
 * A provider that takes a text message as one POST of JSON, `{ to, from, text, reference }`, with a bearer token. Most do,
 * by themselves or behind a small adapter. 2xx: taken; 410 and 422: the number takes none, for good; all else is tried
 * again.
 */
export class HttpSmsGateway extends SmsGateway {
  readonly available = true;

  constructor(private readonly provider: SmsProvider) {
    super();
  }

  async send({ to, text, reference }: Sms): Promise<void> {
    const { status } = await this.post({ to, from: this.provider.sender, text, reference });
    if (status >= 200 && status < 300) return;
    if (FOR_GOOD.has(status)) throw new NumberRefused(String(status));
    throw new SmsNotSent(String(status));
  }

  private async post(body: Sms & { readonly from: string }): Promise<{ status: number }> {
    const { url, token } = this.provider;
    try {
      const response = await fetch(url, {
        method: 'POST',
        // A redirect would carry the number and the token to somebody whom nobody named.
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST_MS),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': body.reference,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      throw new SmsNotSent(error instanceof Error ? error.name : 'unknown');
    }
  }
}
