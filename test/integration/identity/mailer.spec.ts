import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Config } from '../../../src/platform/config/config';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { Mailer } from '../../../src/platform/mail/mailer';

const MAIL = {
  messageId: 'one@mail.trellis',
  subject: 'Your link to sign in',
  text: 'Open https://trellis.example/link#trl_secret',
};

describe('the mailer', () => {
  const mailerTo = (port: number): Mailer =>
    new Mailer(Object.assign(new Config(), { smtpUrl: `smtp://127.0.0.1:${port}` }));

  it('tells of a refusal by its codes, without the address or a word of the mail', async () => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(new Error(`no mailbox ${address}`)),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const mailer = mailerTo((server.server.address() as AddressInfo).port);
    const failure: unknown = await mailer
      .send({ to: 'amira@example.org', ...MAIL })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AddressRefused', code: '550' });
    const { message, stack, ...rest } = failure as Error;
    expect(JSON.stringify([message, stack, rest])).not.toMatch(/amira|trl_/);
    expect(failure).not.toHaveProperty('cause');
    await mailer.onApplicationShutdown();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  describe('refused by a server that says why', () => {
    let said = '';
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      hideENHANCEDSTATUSCODES: true,
      onRcptTo: (_address, _session, done) => {
        const [code = '', ...words] = said.split(' ');
        done(Object.assign(new Error(words.join(' ')), { responseCode: Number(code) }));
      },
    });
    let mailer: Mailer;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      mailer = mailerTo((server.server.address() as AddressInfo).port);
    });
    afterAll(async () => {
      await mailer.onApplicationShutdown();
      await new Promise<void>((resolve) => server.close(resolve));
    });

    it.each([
      ['550 5.1.1 User unknown in virtual mailbox table', 'AddressRefused'],
      ['550 5.1.10 Recipient address has null MX', 'AddressRefused'],
      ['550 5.2.1 The account is disabled', 'AddressRefused'],
      ['550 User unknown', 'AddressRefused'],
      ['550 No such user here', 'AddressRefused'],
      ['553 Recipient <amira@example.org> does not exist', 'AddressRefused'],
      ['554 5.7.1 Relay access denied', 'MailNotSent'],
      ['550 5.7.1 Service unavailable, client host [192.0.2.1] blocked', 'MailNotSent'],
      ['552 5.2.2 Mailbox full', 'MailNotSent'],
      ['550 5.1.8 Sender address does not exist', 'MailNotSent'],
      ['550 Your address is on our list', 'MailNotSent'],
      ['550 Sender verify failed: unknown user', 'MailNotSent'],
      ['554 No such user here', 'MailNotSent'],
      ['450 4.2.1 User unknown', 'MailNotSent'],
    ])('%s: %s', async (answer, name) => {
      said = answer;
      await expect(mailer.send({ to: 'amira@example.org', ...MAIL })).rejects.toMatchObject({ name });
    });
  });

  it('reaches one recipient, whatever is in the address', async () => {
    const sink = new MailSink();
    const mailer = mailerTo(await sink.listen());
    const odd = 'amira@example.org, other@example.org';
    await mailer.send({ to: odd, ...MAIL }).catch(() => undefined);
    await mailer.send({ to: 'amira@example.org', ...MAIL });
    expect((await sink.arrived('amira@example.org')).map(({ to }) => to)).toEqual([['amira@example.org']]);
    expect(sink.to('other@example.org')).toEqual([]);
    await mailer.onApplicationShutdown();
    await sink.close();
  });
});
