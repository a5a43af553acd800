import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { Api } from '../../support/app/api';
import { account, bind } from '../../support/app/accounts';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { RemindersInHand } from './setting';

/** A mail server that says of every address that there is no such mailbox. */
async function refusingServer(port: number): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk: Buffer) => {
      const said = chunk.toString().toUpperCase();
      if (said.startsWith('RCPT')) socket.write('550 5.1.1 no such user: amira@private.example\r\n');
      else if (said.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('mail about what waits', () => {
  let app: TestApp;
  let hand: RemindersInHand;
  let sink: MailSink;
  let port: number;
  let worker: string;
  let email: string;

  beforeAll(async () => {
    const probe = new MailSink();
    port = await probe.listen();
    await probe.close();
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${port}`, logLevel: 'silent' });
  });
  beforeEach(async () => {
    sink = new MailSink();
    await sink.listen(port);
    hand = await RemindersInHand.open(app);
    worker = hand.plan.callers.worker.partyId;
    email = `${worker}@worker.example`;
    await hand.reachable(worker);
    await hand.look();
  });
  afterEach(() => sink.close());
  afterAll(() => app.close());

  const tellAll = async (): Promise<void> => {
    const ids = [
      ...(await hand.comes('review', 'key_worker', -14)),
      ...(await hand.comes('review', 'review_responsible', -3)),
    ];
    await hand.fire(ids);
  };
  const digest = async (): Promise<Record<string, unknown> | undefined> =>
    (
      await app.fixtures.query(
        'SELECT id, outcome, attempts, fence FROM digest WHERE org_id = $1 ORDER BY id DESC',
        [hand.orgId],
      )
    )[0];

  it('is one for all of it, names neither person nor organisation’s work in its subject, and is sent once', async () => {
    await tellAll();
    await Promise.all([hand.mail(worker), hand.mail(worker), hand.mail(worker)]);
    const [mail, ...others] = sink.to(email);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Reminders for you' });
    expect(mail!.text).toContain('2 things wait for you');
    expect(mail!.text).not.toMatch(/Amira|Haddad|review/i);
    expect(await digest()).toMatchObject({ outcome: 'sent' });
    expect(await hand.dueIn('digest', worker)).toBeUndefined();
  });

  it('leaves again under the same id where its process died before it was noted', async () => {
    await tellAll();
    await hand.mail(worker);
    await app.fixtures.query(
      `UPDATE digest SET ended_at = NULL, outcome = NULL, lease_until = now() - interval '1 second' WHERE org_id = $1`,
      [hand.orgId],
    );
    await hand.mail(worker);
    const ids = sink.to(email).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toContain(String((await digest())?.['id']));
  });

  it('is not sent by a process whose lease another has taken over', async () => {
    await tellAll();
    await hand.mail(worker);
    await app.fixtures.query(
      `UPDATE digest SET ended_at = NULL, outcome = NULL, lease_until = now() + interval '30 seconds' WHERE org_id = $1`,
      [hand.orgId],
    );
    await hand.mail(worker);
    expect(sink.to(email)).toHaveLength(1);
    // Until the lease ends, or ends so far ahead that it was given before a clock was set back.
    await app.fixtures.query(`UPDATE digest SET lease_until = now() + interval '1 day' WHERE org_id = $1`, [
      hand.orgId,
    ]);
    await hand.mail(worker);
    expect(sink.to(email)).toHaveLength(2);
  });

  it('is tried again, later each time, while the mail server is away', async () => {
    await tellAll();
    await sink.close();
    await hand.mail(worker);
    const dueIn = (await hand.dueIn('digest', worker))! * 86_400;
    expect(dueIn).toBeGreaterThan(0.5);
    expect(dueIn).toBeLessThanOrEqual(2);
    await sink.listen(port);
    await hand.mail(worker);
    expect(sink.to(email)).toHaveLength(1);
    expect(await digest()).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  it('marks an address that the mail server refuses for good, until its owner sets it right', async () => {
    await tellAll();
    await sink.close();
    const refusing = await refusingServer(port);
    await hand.mail(worker);
    refusing.close();
    await sink.listen(port);
    expect(await digest()).toMatchObject({ outcome: 'refused' });
    const preference = await hand.plan.staff.get('/v1/notification-preference');
    expect(preference.body).toMatchObject({ undeliverable: true });
    await hand.fire(await hand.comes('review', 'key_worker', 1));
    expect(await hand.dueIn('digest', worker)).toBeUndefined();
    const { version, undeliverable: _, ...same } = preference.body;
    const set = await hand.plan.staff.put('/v1/notification-preference', same, { version: Number(version) });
    expect(set).toMatchObject({ status: 200, body: { undeliverable: false } });
    await hand.fire(await hand.comes('review', 'review_responsible', 0));
    await hand.mail(worker);
    expect(sink.to(email)).toHaveLength(1);
  });

  it('waits for the end of the quiet hours, also where they were set since; and is not wanted by everybody', async () => {
    await tellAll();
    await app.fixtures.query(
      // The day after tomorrow is their only working day.
      `UPDATE notification_preference
       SET working_days = ARRAY[(extract(isodow FROM now())::integer + 1) % 7 + 1] WHERE party_id = $1`,
      [worker],
    );
    await hand.mail(worker);
    expect(sink.mails).toEqual([]);
    expect(await hand.dueIn('digest', worker)).toBeGreaterThan(0);
    await hand.reachable(worker, 'off');
    await hand.mail(worker);
    expect(sink.mails).toEqual([]);
    expect(await digest()).toMatchObject({ outcome: 'nothing_left' });
    await hand.fire(await hand.comes('review', 'key_worker', 1));
    expect(await hand.dueIn('digest', worker)).toBeUndefined();
  });

  it('speaks of nothing that was read or put away meanwhile', async () => {
    await tellAll();
    const { body } = await hand.plan.staff.get<{ items: { id: string }[] }>('/v1/notifications?state=unread');
    const [one, two] = body.items.map(({ id }) => id);
    expect(await unread()).toBe(2);
    expect((await hand.plan.staff.post(`/v1/notifications/${one}/read`)).body).toMatchObject({
      readAt: expect.any(String),
      dismissedAt: null,
    });
    expect((await hand.plan.staff.post(`/v1/notifications/${two}/dismiss`)).status).toBe(200);
    expect(await unread()).toBe(0);
    expect((await hand.plan.manager.post(`/v1/notifications/${two}/read`)).status).toBe(404);
    const standing = await hand.plan.staff.get<{ items: { id: string }[] }>('/v1/notifications');
    expect(standing.body.items.map(({ id }) => id)).toEqual([one]);
    await hand.mail(worker);
    expect(sink.mails).toEqual([]);
  });

  it('goes to an address of the person that is always safe, and to no other', async () => {
    const { personId } = hand.plan;
    await hand.reachable(personId);
    const address = `${personId}@person.example`;
    await bind(app.fixtures, hand.plan.callers.person, await account(app.fixtures, address, null));
    const contacts = (safe: string): Promise<unknown> =>
      app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
        personId,
        JSON.stringify([{ kind: 'email', value: address, safe }]),
      ]);
    await contacts('ask_first');
    await hand.fire(await hand.comes('review', 'person', -7));
    await hand.mail(personId);
    expect(sink.mails).toEqual([]);
    expect(await digest()).toMatchObject({ outcome: 'no_address' });
    expect(await unread(hand.plan.amira)).toBe(1);
  });

  async function unread(api: Api = hand.plan.staff): Promise<number> {
    return Number((await api.get('/v1/notifications/unread')).body.unread);
  }
});
