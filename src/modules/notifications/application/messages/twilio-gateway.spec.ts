import { SmsUnanswered } from './sms-gateway';
import { TwilioGateway } from './twilio-gateway';

describe('text messages by Twilio', () => {
  const account = { accountSid: 'AC0', keySid: undefined, secret: 'a-secret', from: 'Northside' };
  const send = (url = 'https://twilio.invalid') =>
    new TwilioGateway({ ...account, url }).send({ to: '+447700900123', text: 'Something waits for you.' });
  const answers = (what: () => Promise<Response>) => jest.spyOn(globalThis, 'fetch').mockImplementation(what);
  afterEach(() => jest.restoreAllMocks());

  it('are taken where the status says so, also where the rest cannot be thrown away', async () => {
    const cancel = jest.fn(() => Promise.reject(new TypeError('terminated')));
    answers(() => Promise.resolve(new Response(new ReadableStream({ cancel }), { status: 201 })));
    await expect(send()).resolves.toBeUndefined();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it.each([502, 504])('may be taken where a proxy says %s', async (status) => {
    answers(() => Promise.resolve(new Response('<html>', { status })));
    await expect(send()).rejects.toBeInstanceOf(SmsUnanswered);
    answers(() => Promise.resolve(Response.json({ code: 20500 }, { status })));
    await expect(send()).rejects.not.toBeInstanceOf(SmsUnanswered);
  });

  it('may be taken where nobody answers in time, or the connection broke', async () => {
    answers(() => Promise.reject(new DOMException('too long', 'TimeoutError')));
    await expect(send()).rejects.toMatchObject({ name: 'SmsUnanswered', code: 'TimeoutError' });
    const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
    answers(() => Promise.reject(new TypeError('fetch failed', { cause })));
    await expect(send()).rejects.toMatchObject({ name: 'SmsUnanswered', code: 'UND_ERR_SOCKET' });
  });

  it('are not taken where nothing listens', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    answers(() => Promise.reject(new TypeError('fetch failed', { cause })));
    await expect(send()).rejects.toMatchObject({ name: 'SmsNotSent', code: 'ECONNREFUSED' });
  });

  it('that Twilio does not take are not taken, with its code alone', async () => {
    answers(() => Promise.resolve(Response.json({ code: 20429, message: '+447700900123' }, { status: 429 })));
    await expect(send()).rejects.toMatchObject({ name: 'SmsNotSent', code: '429 20429' });
  });
});
