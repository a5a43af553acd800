import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Config } from '../../../src/platform/config/config';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { Mailer } from '../../../src/platform/mail/mailer';

const MAIL = { subject: 'Your link to sign in', text: 'Open https://trellis.example/link#trl_secret' };

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
    mailer.onApplicationShutdown();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('reaches one recipient, whatever is in the address', async () => {
    const sink = new MailSink();
    const mailer = mailerTo(await sink.listen());
    const odd = 'amira@example.org, other@example.org';
    await mailer.send({ to: odd, ...MAIL }).catch(() => undefined);
    await mailer.send({ to: 'amira@example.org', ...MAIL });
    expect((await sink.arrived('amira@example.org')).map(({ to }) => to)).toEqual([['amira@example.org']]);
    expect(sink.to('other@example.org')).toEqual([]);
    mailer.onApplicationShutdown();
    await sink.close();
  });
});
