import { Notifier } from '../../../src/modules/notifications';
import { newId } from '../../../src/shared/ids';
import type { Caller } from '../../support/app/fixtures';
import { Setting } from './setting';

interface Line {
  id: string;
  kind: string;
  person: { id: string; name: string } | null;
  planId: string | null;
  readAt: string | null;
}
interface Inbox {
  items: Line[];
  next: string | null;
  unread: number;
}

describe('being told', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open();
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  const inbox = async (caller: Caller, query = ''): Promise<Inbox> =>
    (await at.as(caller).get<Inbox>(`/v1/notifications${query}`)).body;
  const personIs = (column: string, value: unknown) =>
    at.app.fixtures.query(`UPDATE person SET ${column} = $2 WHERE id = $1`, [at.person.partyId, value]);

  describe('in the app', () => {
    it('happens once for one key, in this call and in the next, and to each recipient', async () => {
      const both = [
        at.notice(at.worker, { key: 'k' }),
        at.notice(at.worker, { key: 'k' }),
        at.notice(at.person, { key: 'k' }),
      ];
      expect(await at.tellAll(both)).toBe(2);
      expect(await at.tellAll(both)).toBe(0);
      expect((await inbox(at.worker)).unread).toBe(1);
      await at.work();
      expect(at.post.arrived).toHaveLength(2);
    });

    it('happens once when two say so at the same time', async () => {
      const calls = Array.from({ length: 8 }, () => at.tell(at.worker, { key: 'race' }));
      expect((await Promise.all(calls)).reduce((sum, told) => sum + told, 0)).toBe(1);
      expect((await inbox(at.worker)).items).toHaveLength(1);
    });

    it('does not happen where the transaction does not commit', async () => {
      const failing = at.inOrg(async () => {
        await at.app.app.get(Notifier).notify([at.notice(at.worker)]);
        throw new Error('never mind');
      });
      await expect(failing).rejects.toThrow('never mind');
      expect((await inbox(at.worker)).items).toEqual([]);
      await at.work();
      expect(at.post.arrived).toEqual([]);
    });

    it('is listed newest first, page by page, with whom it is about', async () => {
      for (let nth = 0; nth < 3; nth += 1) await at.tell(at.worker);
      const first = await inbox(at.worker, '?limit=2');
      expect(first).toMatchObject({
        unread: 3,
        items: [{ kind: 'review_due', person: { name: 'Amira Haddad' } }, {}],
      });
      const second = await inbox(at.worker, `?limit=2&cursor=${first.next}`);
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
        (await inbox(at.worker)).items.map(({ id }) => id),
      );
      expect(second.next).toBeNull();
    });

    it('names nobody whom the reader no longer supports', async () => {
      const left = await at.app.fixtures.worker(
        at.orgId,
        'practitioner',
        await at.app.fixtures.team(at.orgId),
      );
      await at.tell(left);
      expect((await inbox(left)).items).toMatchObject([{ person: null, planId: null }]);
    });

    it('leaves the lists and the mails that wait once what it was about is settled', async () => {
      const subjectId = newId();
      await at.tellAll([
        at.notice(at.worker, { subjectId, late: true }),
        at.notice(at.person, { subjectId, late: true }),
        at.notice(at.person, { subjectId: newId(), late: true }),
        at.notice(at.person, { kind: 'plan_waits', subjectId, late: true }),
      ]);
      await at.inOrg(() => at.app.app.get(Notifier).putAway(['review_due', 'review_overdue'], [subjectId]));
      expect((await inbox(at.worker)).items).toEqual([]);
      expect((await inbox(at.person)).items).toHaveLength(2);
      // One mail for each, of what came late in the same few minutes; one of them has nothing left to say.
      expect(await at.letTimePass()).toBe(2);
      await at.work();
      expect(at.post.arrived.map(({ subject }) => subject)).toEqual(['2 things wait for you']);
    });

    it('is read, read as far as it was shown, and put away: each by its reader alone', async () => {
      for (let nth = 0; nth < 3; nth += 1) await at.tell(at.worker);
      const [newest, middle, oldest] = (await inbox(at.worker)).items.map(({ id }) => id);
      const api = at.as(at.worker);
      expect((await at.as(at.person).post(`/v1/notifications/${newest}/read`)).status).toBe(404);
      expect((await at.as(at.person).post(`/v1/notifications/${newest}/dismiss`)).status).toBe(404);
      expect((await api.post(`/v1/notifications/${oldest}/read`)).status).toBe(204);
      expect((await api.post(`/v1/notifications/${oldest}/read`)).status).toBe(204);
      expect((await inbox(at.worker, '?unread=true')).items.map(({ id }) => id)).toEqual([newest, middle]);
      const shown = { ids: [middle, oldest] };
      expect((await api.post('/v1/notifications/read-all', shown)).body).toEqual({ unread: 1, newest });
      expect((await api.post(`/v1/notifications/${newest}/dismiss`)).status).toBe(204);
      expect((await api.get(`/v1/notifications/${newest}`)).status).toBe(404);
      expect(await inbox(at.worker)).toMatchObject({ unread: 0, items: [{ id: middle }, { id: oldest }] });
      const audited = await at.app.fixtures.query<{ action: string }>(
        `SELECT action FROM audit_entry WHERE subject_kind = 'notification' ORDER BY at, id`,
      );
      expect(audited.map(({ action }) => action)).toEqual([
        'notification.read', 'notification.read_all', 'notification.dismissed',
      ]); // prettier-ignore
    });
  });

  describe('by mail', () => {
    it('says that something waits and where, and nothing of what it is or whom it is about', async () => {
      await at.tell(at.worker);
      const [{ id } = { id: '' }] = (await inbox(at.worker)).items;
      await at.work();
      await at.work();
      const [mail, ...more] = at.post.to('ruth@northside.example');
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('A date is coming up');
      expect(mail?.text).toContain(`http://127.0.0.1:3000/notifications/${id}`);
      expect(mail?.html).toContain(`<a href="http://127.0.0.1:3000/notifications/${id}">`);
      const choose = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line;
      expect(choose).toContain('<http://127.0.0.1:3000/account/notifications>');
      expect(`${mail?.text}${String(mail?.html)}${mail?.subject}`).not.toMatch(
        /Amira|Haddad|review|plan|recovery/i,
      );
      const NAME = `SELECT replace(concat_ws('.', org_id, id, mail_key), '-', '') AS name FROM notification_message`;
      const [{ name } = { name: '' }] = await at.app.fixtures.query<{ name: string }>(NAME);
      expect(mail?.messageId).toBe(`<notification.${name}@mail.trellis>`);
    });

    it('is one mail where several things were told together or gathered', async () => {
      await at.tellAll([
        at.notice(at.worker),
        at.notice(at.worker),
        at.notice(at.worker, { kind: 'plan_waits' }),
      ]);
      await at.work();
      const [mail, ...more] = at.post.arrived;
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('3 things wait for you');
      expect(mail?.text).toContain('– A date to meet is coming up. (2)\n– Something waits for your answer.');

      await at.forget();
      await at.prefer(at.worker, { digest: 'daily' });
      for (let nth = 0; nth < 3; nth += 1) await at.tell(at.worker);
      await at.work();
      expect(at.post.arrived).toEqual([]);
      expect(await at.letTimePass()).toBe(1);
      await at.work();
      expect(at.post.arrived.map(({ subject }) => subject)).toEqual(['3 things wait for you']);
      await at.prefer(at.worker, {});
    });

    it('waits again where it was taken up too early, and is taken up once', async () => {
      await at.prefer(at.worker, { digest: 'weekly' });
      await at.tell(at.worker);
      const [row] = await at.app.fixtures.query<{ ref_id: string; due_at: Date }>(
        `SELECT ref_id, due_at FROM platform.due WHERE kind = 'notification.message'`,
      );
      await at.app.fixtures.query(
        `UPDATE platform.due SET due_at = now() WHERE kind = 'notification.message'`,
      );
      await at.fire([row!.ref_id]);
      const again = await at.app.fixtures.query(
        `SELECT due_at FROM platform.due WHERE kind = 'notification.message'`,
      );
      expect(again).toEqual([{ due_at: row!.due_at }]);
      await at.letTimePass();
      await at.fire([row!.ref_id]);
      expect(await at.app.fixtures.query('SELECT 1 FROM outbox WHERE org_id = $1', [at.orgId])).toHaveLength(
        1,
      );
      await at.prefer(at.worker, {});
    });

    it('leaves out what was read or put away meanwhile, and does not come where nothing is left', async () => {
      await at.prefer(at.worker, { digest: 'daily' });
      await at.tellAll([at.notice(at.worker), at.notice(at.worker)]);
      for (const { id } of (await inbox(at.worker)).items)
        await at.as(at.worker).post(`/v1/notifications/${id}/read`);
      await at.letTimePass();
      await at.work();
      expect(at.post.arrived).toEqual([]);
      expect(await at.messages()).toEqual([{ status: 'dropped', reason: 'nothing_left' }]);
      await at.prefer(at.worker, {});
    });

    it('comes only for what its reader wants by mail', async () => {
      await at.prefer(at.worker, { kinds: [{ kind: 'review_due', email: false, sms: false }] });
      await at.tellAll([
        at.notice(at.worker),
        at.notice(at.worker, { kind: 'step_due' }),
        at.notice(at.worker, { kind: 'plan_waits' }),
      ]);
      await at.work();
      expect(at.post.arrived.map(({ subject }) => subject)).toEqual(['Something for you to read']);
      await at.prefer(at.worker, {});
    });

    it('goes only where it is always safe, and nowhere where nothing is', async () => {
      const unsafe = { kind: 'email', value: 'Amira@example.org', safe: 'with_care', note: 'shared' };
      await personIs(
        'contacts',
        JSON.stringify([unsafe, { kind: 'email', value: 'own@example.org', safe: 'always' }]),
      );
      await at.tell(at.person);
      await at.work();
      expect([at.post.to('own@example.org').length, at.post.arrived.length]).toEqual([1, 1]);
      await personIs('contacts', JSON.stringify([unsafe]));
      await at.tell(at.person);
      await at.work();
      expect(at.post.arrived).toHaveLength(1);
      expect((await at.messages()).at(-1)).toEqual({ status: 'dropped', reason: 'no_address' });
      await personIs('contacts', '[]');
    });
  });

  it('ends with a death: nobody is told of it any more, also where it waited already', async () => {
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    const everybody = () => [
      at.notice(at.person),
      at.notice(at.worker),
      at.notice(sister, { personId: null }),
    ];
    expect(await at.tellAll(everybody())).toBe(3);
    await personIs('deceased_on', '2026-03-01');
    await at.work();
    expect(at.post.arrived).toEqual([]);
    expect(await at.tellAll(everybody())).toBe(0);
    await personIs('deceased_on', null);
  });
});
