import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Notifier, type Notice } from '../../../src/modules/notifications';
import { SendMessage } from '../../../src/modules/notifications/application/messages/send-message';
import { NotificationMessagesDue } from '../../../src/modules/notifications/jobs/messages-due';
import type { Config } from '../../../src/platform/config/config';
import { runInContext } from '../../../src/platform/context/request-context';
import { Units } from '../../../src/platform/database/units';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { newId } from '../../../src/shared/ids';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A mail server that answers each recipient as a test says. */
class Post {
  readonly arrived: ParsedMail[] = [];
  /** The envelopes' senders. */
  readonly senders: string[] = [];
  /** Address → the code it is answered with. */
  readonly answers = new Map<string, number>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = this.answers.get(address);
      done(code === undefined ? null : Object.assign(new Error('No such user here'), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      if (envelope.mailFrom) this.senders.push(envelope.mailFrom.address);
      void simpleParser(stream).then((mail) => {
        this.arrived.push(mail);
        done();
      });
    },
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): ParsedMail[] {
    return this.arrived.filter(({ to }) => JSON.stringify(to).includes(address));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** A running API with one organisation: a practitioner, and Amira, whose key worker she is, with a plan. */
export class Setting {
  readonly post = new Post();
  app!: TestApp;
  orgId!: string;
  teamId!: string;
  worker!: Caller;
  person!: Caller;
  planId!: string;

  static async open(overrides: Partial<Config> = {}): Promise<Setting> {
    const at = new Setting();
    at.app = await startTestApp({ smtpUrl: await at.post.listen(), logLevel: 'silent', ...overrides });
    at.orgId = await at.app.fixtures.organisation();
    at.teamId = await at.app.fixtures.team(at.orgId);
    at.worker = await at.app.fixtures.worker(at.orgId, 'practitioner', at.teamId, 'Ruth Mensah');
    at.person = await at.app.fixtures.person(at.orgId, at.teamId, at.worker.partyId);
    await at.giveAccount(at.worker, 'ruth@northside.example');
    await at.giveAccount(at.person, 'amira@example.org');
    const opened = await at.as(at.worker).post('/v1/plans', { personId: at.person.partyId });
    at.planId = String(opened.body['id']);
    for (const caller of [at.worker, at.person]) await at.prefer(caller, {});
    return at;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.post.close();
  }

  as(caller: Caller): Api {
    return new Api(this.app, caller);
  }

  async giveAccount(caller: Caller, email: string): Promise<void> {
    await bind(this.app.fixtures, caller, await account(this.app.fixtures, email, null));
  }

  /** Chooses: mail at once at any hour, but for what is said otherwise. */
  async prefer(caller: Caller, more: object): Promise<void> {
    const { body } = await this.as(caller).get<{ version: number }>('/v1/notification-preferences');
    const wanted = {
      kinds: [], digest: 'at_once', digestTime: '08:00', digestOn: 'monday', quietFrom: null, quietTo: null,
      timezone: null, workingDays: EVERY_DAY, ...more,
    }; // prettier-ignore
    const { version } = body;
    expect((await this.as(caller).put('/v1/notification-preferences', wanted, { version })).status).toBe(200);
  }

  /** Tells somebody that Amira's review is due, unless said otherwise. @returns how many were told. */
  tell(recipient: Caller, more: Partial<Notice> = {}): Promise<number> {
    return this.tellAll([this.notice(recipient, more)]);
  }

  notice({ partyId }: Caller, more: Partial<Notice> = {}): Notice {
    const about = { personId: this.person.partyId, planId: this.planId };
    return { recipientId: partyId, kind: 'review_due', key: newId(), ...about, ...more };
  }

  tellAll(notices: readonly Notice[]): Promise<number> {
    return this.inOrg(() => this.app.app.get(Notifier).notify(notices));
  }

  inOrg<T>(work: () => Promise<T>): Promise<T> {
    const principal = systemPrincipal(this.orgId, newId());
    const context = { requestId: newId(), operation: 'test', principal };
    return runInContext(context, () => this.app.app.get(Units).run(this.orgId, work));
  }

  /** Runs every job that waits, and what follows from it. */
  async work(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      const waiting = await this.app.fixtures.query<{ id: string }>(
        'SELECT id FROM outbox WHERE org_id = $1 AND done_at IS NULL ORDER BY id',
        [this.orgId],
      );
      for (const { id } of waiting)
        await this.app.app.get(JobWorker).process({ orgId: this.orgId, outboxId: id });
    }
  }

  /** As if the time of everything that waits had come. @returns how many messages that is. */
  async letTimePass(): Promise<number> {
    const rows = await this.app.fixtures.query<{ id: string }>(
      `UPDATE notification_message SET due_at = now() - interval '1 second'
       WHERE org_id = $1 AND status = 'waiting' AND due_at > now() RETURNING id`,
      [this.orgId],
    );
    const ids = rows.map(({ id }) => id);
    await this.fire(ids);
    return ids.length;
  }

  /** What the relay does with rows that are due. */
  async fire(ids: readonly string[]): Promise<void> {
    const context = {
      requestId: newId(),
      operation: 'test',
      principal: systemPrincipal(this.orgId, newId()),
    };
    await runInContext(context, () => this.app.app.get(NotificationMessagesDue).fire(this.orgId, ids));
  }

  /** What a job does with one message. */
  send(messageId: string): Promise<void> {
    const context = {
      requestId: newId(),
      operation: 'test',
      principal: systemPrincipal(this.orgId, newId()),
    };
    return runInContext(context, () => this.app.app.get(SendMessage).execute(this.orgId, messageId));
  }

  async messages(): Promise<{ status: string; reason: string | null }[]> {
    return this.app.fixtures.query('SELECT status, reason FROM notification_message ORDER BY id');
  }

  /** Nothing was ever told: each test begins so. */
  async forget(): Promise<void> {
    for (const table of ['notification_delivery', 'notification_message', 'notification', 'refused_address'])
      await this.app.fixtures.query(`DELETE FROM ${table}`);
    await this.app.fixtures.query(`DELETE FROM platform.due WHERE org_id = $1`, [this.orgId]);
    await this.app.fixtures.query(`DELETE FROM outbox WHERE org_id = $1`, [this.orgId]);
    this.post.arrived.length = 0;
    this.post.senders.length = 0;
    this.post.answers.clear();
  }
}
