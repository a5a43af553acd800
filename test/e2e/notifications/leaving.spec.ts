import { Notifier } from '../../../src/modules/notifications';
import { newId } from '../../../src/shared/ids';
import type { Caller } from '../../support/app/fixtures';
import { until } from '../../support/until';
import { Setting } from './setting';

interface Inbox {
  items: { id: string; kind: string }[];
  unread: number;
}

describe('messages that leave', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open();
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  it('takes along what is put into a mail in the moment that it leaves', async () => {
    await at.prefer(at.person, { digest: 'daily' });
    await at.tell(at.person);
    const [message] = await at.app.fixtures.query<{ id: string }>('SELECT id FROM notification_message');
    const [putIn, committing] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const telling = at.inOrg(async () => {
      await at.app.app.get(Notifier).notify([at.notice(at.person)]);
      putIn.resolve(undefined);
      await committing.promise;
    });
    await putIn.promise;
    const sending = at.send(message!.id);
    const waits = `SELECT 1 FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted`;
    await until(async () => (await at.app.fixtures.query(waits)).length > 0, 'sending waits for telling');
    committing.resolve(undefined);
    await Promise.all([telling, sending]);
    expect(at.post.to('amira@example.org').map(({ subject }) => subject)).toEqual(['2 things wait for you']);
    await at.prefer(at.person, {});
  });

  /** Opens these sections of Amira's plan to a supporter. */
  const open = async (to: Caller, ...sections: string[]): Promise<void> => {
    for (const section of sections)
      await at.app.fixtures.insert('consent', {
        org_id: at.orgId, id: newId(), person_id: at.person.partyId, recipient_id: to.partyId, section,
        purpose: 'support', status: 'given', basis: 'own', created_by: at.person.partyId, updated_by: at.person.partyId,
      }); // prettier-ignore
  };

  describe('to a supporter for whom it is not safe', () => {
    const AT = 'rosa@example.org';
    let rosa: Caller;
    let path: string;
    beforeEach(async () => {
      rosa = await at.app.fixtures.supporter(at.orgId, at.person.partyId, 'Rosa Haddad');
      await open(rosa, 'reviews');
      path = `/v1/people/${at.person.partyId}/supporters/${rosa.partyId}`;
    });
    const says = (change: object, version = 1) => at.as(at.worker).patch(path, change, { version });
    const told = async (): Promise<number> => {
      await at.tell(rosa);
      await at.letTimePass();
      await at.work();
      return at.post.to(AT).length;
    };

    it('nothing leaves: a worker says so, and they say themselves that it is again', async () => {
      await at.giveAccount(rosa, AT);
      await at.prefer(rosa, {});
      expect(await says({ email: AT, emailSafe: false })).toMatchObject({
        status: 200,
        body: { email: AT, emailSafe: false, phoneSafe: true, version: 2 },
      });
      expect(await told()).toBe(0);
      expect(await at.messages()).toEqual([{ status: 'dropped', reason: 'no_address' }]);

      const own = await at.as(rosa).get('/v1/own-contact');
      expect(own.body).toEqual({ email: AT, emailSafe: false, phone: null, phoneSafe: true, version: 2 });
      const revise = (body: object, version: number) =>
        at.as(rosa).patch('/v1/own-contact', body, { version });
      expect((await revise({ emailSafe: true }, 1)).status).toBe(412);
      expect((await revise({ emailSafe: null }, 2)).status).toBe(400);
      expect((await revise({ emailSafe: true }, 2)).body).toMatchObject({ emailSafe: true, version: 3 });
      expect(await told()).toBe(1);
      const audit = `SELECT party_id AS by, fields FROM audit_entry WHERE subject_id = $1 AND action = 'supporter.updated'
        ORDER BY at DESC LIMIT 1`;
      expect(await at.app.fixtures.query(audit, [rosa.partyId])).toEqual([
        { by: rosa.partyId, fields: ['emailSafe'] },
      ]);
      for (const other of [at.worker, at.person])
        expect((await at.as(other).get('/v1/own-contact')).status).toBe(403);
    });

    it('no invitation leaves, by whichever way, nor one that waits already', async () => {
      const invite = (body: object = {}) => at.as(at.worker).post(`${path}/invitation`, body);
      expect((await says({ email: AT })).status).toBe(200);
      expect((await invite()).status).toBe(201);
      expect((await says({ emailSafe: false }, 2)).status).toBe(200);
      await at.work();
      // Whoever looks after the person hears of it.
      const toWorker = expect.stringContaining('ruth@northside.example') as unknown;
      const recipients = () => at.post.arrived.map(({ to }) => JSON.stringify(to));
      expect(recipients()).toEqual([toWorker]);
      expect((await invite()).body).toMatchObject({ status: 422, code: 'email_required' });
      expect((await invite({ email: AT.toUpperCase() })).body).toMatchObject({
        status: 422,
        code: 'address_not_safe',
        errors: [{ pointer: '/email' }],
      });
      expect((await invite({ email: 'rosa@elsewhere.example' })).status).toBe(201);
      await at.work();
      expect(recipients()).toEqual([toWorker, expect.stringContaining('rosa@elsewhere.example')]);
    });
  });

  it('waits again where quiet hours began before the mail server took it, with what came meanwhile', async () => {
    const [{ from, to } = { from: '', to: '' }] = await at.app.fixtures.query<{ from: string; to: string }>(
      `SELECT to_char(now() AT TIME ZONE 'Asia/Kolkata' - interval '1 hour', 'HH24:MI') AS from,
         to_char(now() AT TIME ZONE 'Asia/Kolkata' + interval '2 hours', 'HH24:MI') AS to`,
    );
    const night = { timezone: 'Asia/Kolkata', quietFrom: from, quietTo: to };
    at.post.answers.set('amira@example.org', 451);
    for (let nth = 0; nth < 2; nth += 1) await at.tell(at.person);
    await at.work();
    expect(await at.messages()).toEqual(Array(2).fill({ status: 'sending', reason: null }));
    at.post.answers.clear();
    await at.prefer(at.person, night);
    await at.tell(at.person);
    await at.work();
    expect(at.post.arrived).toEqual([]);
    const waiting = await at.app.fixtures.query(
      `SELECT to_char(m.due_at AT TIME ZONE 'Asia/Kolkata', 'HH24:MI') AS at, d.due_at = m.due_at AS due
       FROM notification_message m JOIN platform.due d ON d.ref_id = m.id WHERE m.status = 'waiting'`,
    );
    expect(waiting).toEqual([{ at: to, due: true }]);
    // Taken up too early, by a clock that was set back: it waits on.
    await at.letTimePass();
    await at.work();
    expect(at.post.arrived).toEqual([]);
    await at.prefer(at.person, {});
    expect(await at.letTimePass()).toBe(1);
    await at.work();
    expect(at.post.arrived.map(({ subject }) => subject)).toEqual(['3 things wait for you']);
  });

  it('leaves out what its reader has meanwhile chosen not to hear of by that way', async () => {
    await at.prefer(at.person, { digest: 'weekly' });
    await at.tellAll([at.notice(at.person), at.notice(at.person, { kind: 'plan_waits' })]);
    const without = (...kinds: string[]) =>
      at.prefer(at.person, { kinds: kinds.map((kind) => ({ kind, email: false, sms: false })) });
    await without('review_due');
    await at.letTimePass();
    await at.work();
    expect(at.post.arrived.map(({ subject }) => subject)).toEqual(['Something for you to read']);

    await at.prefer(at.person, { digest: 'weekly' });
    await at.tell(at.person);
    await without('review_due');
    await at.letTimePass();
    await at.work();
    expect(at.post.arrived).toHaveLength(1);
    expect((await at.messages()).at(-1)).toEqual({ status: 'dropped', reason: 'nothing_left' });
    await at.prefer(at.person, {});
  });

  it('goes to a supporter, and stands in their list, only while a consent opens what it is about', async () => {
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    await at.giveAccount(sister, 'leila@example.org');
    await at.prefer(sister, { digest: 'daily' });
    await open(sister, 'goals', 'reviews');
    const reviewsAre = (status: string) =>
      at.app.fixtures.query(`UPDATE consent SET status = $2 WHERE recipient_id = $1 AND section = 'reviews'`, [
        sister.partyId, status,
      ]); // prettier-ignore
    const inbox = async () => (await at.as(sister).get<Inbox>('/v1/notifications')).body;

    await at.tell(sister);
    const before = await inbox();
    expect(before).toMatchObject({ unread: 1, items: [{ kind: 'review_due' }] });
    await reviewsAre('withdrawn');
    expect(await inbox()).toEqual({ unread: 0, newest: null, items: [], next: null });
    expect((await at.as(sister).get(`/v1/notifications/${before.items[0]!.id}`)).status).toBe(404);
    await at.letTimePass();
    await at.work();
    expect(at.post.arrived).toEqual([]);
    expect(await at.messages()).toEqual([{ status: 'dropped', reason: 'nothing_left' }]);

    await reviewsAre('narrowed');
    await at.tell(sister);
    await at.letTimePass();
    await at.work();
    expect(at.post.to('leila@example.org')).toHaveLength(1);
  });
});
