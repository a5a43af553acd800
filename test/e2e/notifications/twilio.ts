import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is wrong, as Twilio says it. */
interface Refusal {
  readonly status: number;
  /** Null: something in between answered, and not Twilio. */
  readonly code: number | null;
}

const SID = `AC${'0a'.repeat(16)}`;
const SECRET = 'a-secret-of-the-key';
const KEY = `SK${'0b'.repeat(16)}`;
const PATH = `/2010-04-01/Accounts/${SID}/Messages.json`;

/**
 * Twilio as its documentation has it: one resource for one account, Basic authentication, a form, 201 with the message, and
 * an error with a code. Answers with what a test says is wrong.
 */
export class Twilio {
  readonly taken: Record<string, string>[] = [];
  asked = 0;
  wrong: Refusal | null = null;
  /** Takes a message and does not say so; or says so, and breaks off in the middle of it. */
  breaks: 'before' | 'within' | null = null;
  private server!: Server;

  /** What the service is to be told of it. */
  async listen(): Promise<{
    twilioUrl: string;
    twilioAccountSid: string;
    twilioApiKeySid: string;
    twilioAuthToken: string;
    twilioFrom: string;
  }> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const twilioUrl = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    const key = { twilioApiKeySid: KEY, twilioAuthToken: SECRET };
    return { twilioUrl, twilioAccountSid: SID, ...key, twilioFrom: 'Northside' };
  }

  close(): void {
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    let said = '';
    for await (const chunk of request) said += String(chunk);
    const wrong = this.wrong ?? wrongWith(request, said);
    if (wrong === null) {
      const { To: to = '', Body: body = '', ...sender } = Object.fromEntries(new URLSearchParams(said));
      this.taken.push({ to, body, ...sender });
      if (this.breaks === 'before') {
        request.socket.destroy();
        return;
      }
      const message = { sid: `SM${'0c'.repeat(16)}`, account_sid: SID, to, body, status: 'queued' };
      response.writeHead(201, { 'content-type': 'application/json' });
      if (this.breaks === 'within') {
        response.write('{"sid":', () => request.socket.destroy());
        return;
      }
      response.end(JSON.stringify({ ...message, error_code: null, error_message: null }));
      return;
    }
    const { status, code } = wrong;
    const more = `https://www.twilio.com/docs/errors/${code}`;
    const error = { code, message: 'Said of what was sent, the number too.', more_info: more, status };
    response
      .writeHead(status, { location: 'http://127.0.0.1:1/', 'content-type': 'application/json' })
      .end(code === null ? '<html>Bad gateway</html>' : JSON.stringify(error));
  }
}

function wrongWith({ method, url, headers }: IncomingMessage, said: string): Refusal | null {
  if (method !== 'POST' || url !== PATH) return { status: 404, code: 20404 };
  const expected = `Basic ${Buffer.from(`${KEY}:${SECRET}`).toString('base64')}`;
  if (headers.authorization !== expected) return { status: 401, code: 20003 };
  const form = new URLSearchParams(said);
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded') || !form.has('To'))
    return { status: 400, code: 21604 };
  if (!/^\+[1-9]\d{6,14}$/.test(form.get('To') ?? '')) return { status: 400, code: 21211 };
  if (!form.has('From') && !form.has('MessagingServiceSid')) return { status: 400, code: 21603 };
  return form.get('Body') ? null : { status: 400, code: 21602 };
}
