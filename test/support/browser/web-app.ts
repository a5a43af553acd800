import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../../src/app.module';
import { probePort } from '../../../src/demo/run/free-port';
import { Config } from '../../../src/platform/config/config';
import { createApp } from '../../../src/platform/http/create-app';
import { MailSink, type CaughtMail } from '../../../src/platform/mail/dev-sink/mail-sink';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { Fixtures } from '../app/fixtures';
import { tokenIn } from '../app/mail';
import type { ClonedDatabase } from '../postgres/clone';
import { until } from '../until';
import { cloneDemo } from './demo-database';

/** The folder that `npm run build` fills; `npm test` builds before it tests. */
const WEB_FOLDER = join(__dirname, '..', '..', '..', 'dist', 'web');

/** The whole service with its web app and the demo's people, at an address that is its own. */
export interface WebApp {
  readonly url: string;
  /** Where the mail leads to that somebody is sent for what is done here. */
  linkSentBy(act: () => Promise<void>): Promise<string>;
  /** The mail that each of these logins of Northside is sent for what is done here. */
  mailsSentBy(act: () => Promise<void>, ...logins: string[]): Promise<CaughtMail[]>;
  close(): Promise<void>;
}

export async function startWebApp(): Promise<WebApp> {
  const free = (): Promise<number> => probePort('127.0.0.1', 0);
  const [port, mail] = [await free(), await free()];
  const url = `http://127.0.0.1:${port}`;
  const configOf = (database: ClonedDatabase): Config =>
    Object.assign(new Config(), {
      // The password of the demo opens nothing anywhere else.
      mode: 'demo',
      port,
      publicUrl: url,
      databaseUrl: database.url('app'),
      queueDatabaseUrl: database.url('queue'),
      smtpUrl: `smtp://127.0.0.1:${mail}`,
      databasePool: 4,
      rateLimit: 0,
      logLevel: 'error',
    } satisfies Partial<Config>);
  const database = await cloneDemo(configOf);
  const config = configOf(database);
  const app = await createApp(AppModule.with(config), config, WEB_FOLDER);
  await app.listen(port, '127.0.0.1');
  return {
    url,
    ...mailOf(app, database),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Nothing is sent before it is asked for: then whatever waited goes out first. */
function mailOf(
  app: NestFastifyApplication,
  database: ClonedDatabase,
): Pick<WebApp, 'linkSentBy' | 'mailsSentBy'> {
  const sink = app.get(MailSink);
  let sending: Promise<void> | undefined;
  const allIsSent = async (): Promise<void> => {
    await (sending ??= app.get(JobWorker).start());
    const fixtures = await Fixtures.connect(database.url('migrator'));
    const waiting = 'SELECT FROM outbox WHERE done_at IS NULL AND given_up_at IS NULL';
    await until(async () => (await fixtures.query(waiting)).length === 0, 'all mail is out');
    await fixtures.close();
  };
  return {
    linkSentBy: async (act) => {
      await allIsSent();
      const { length } = sink.mails;
      await act();
      // Reminders have mails of their own, and may come between.
      const sent = (): CaughtMail | undefined =>
        sink.mails.slice(0, sink.mails.length - length).find(({ text }) => text.includes('/link#'));
      await until(() => sent() !== undefined, 'a mail with a link arrives');
      return `/link#${tokenIn(sent()!)}`;
    },
    mailsSentBy: async (act, ...logins) => {
      await allIsSent();
      const sent = logins
        .map((login) => `${login}@northside.example`)
        .map((to) => ({ to, before: sink.to(to).length }));
      await act();
      return Promise.all(
        sent.map(async ({ to, before }) => {
          await until(() => sink.to(to).length > before, `a mail to ${to} arrives`, 30_000);
          return sink.to(to)[before]!;
        }),
      );
    },
  };
}
