import { Notifier } from '../../../src/modules/notifications';
import { newId } from '../../../src/shared/ids';
import { Setting } from './setting';

interface Inbox {
  items: { id: string }[];
  unread: number;
}

describe('the list of what somebody was told', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open();
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  const inbox = async (): Promise<Inbox> => (await at.as(at.worker).get<Inbox>('/v1/notifications')).body;

  it('leaves unread what was told before what was shown, and committed after it', async () => {
    const [told, committing] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const telling = at.inOrg(async () => {
      await at.app.app.get(Notifier).notify([at.notice(at.worker)]);
      told.resolve(undefined);
      await committing.promise;
    });
    await told.promise;
    await at.tell(at.worker);
    const shown = (await inbox()).items.map(({ id }) => id);
    expect(shown).toHaveLength(1);
    committing.resolve(undefined);
    await telling;
    const read = await at.as(at.worker).post('/v1/notifications/read-all', { ids: shown });
    expect(read.body).toEqual({ unread: 1, newest: shown[0] });
    expect((await at.as(at.person).post('/v1/notifications/read-all', { ids: shown })).status).toBe(404);
    const more = { ids: [...shown, newId()] };
    expect((await at.as(at.worker).post('/v1/notifications/read-all', more)).status).toBe(404);
  });

  it('is another once something took the place of what was unread, though no more is unread', async () => {
    const unread = async () => (await at.as(at.worker).get('/v1/notifications/unread')).body;
    expect(await unread()).toEqual({ unread: 0, newest: null });
    const subjectId = newId();
    await at.tell(at.worker, { subjectId, replaces: true });
    const [first] = (await inbox()).items;
    expect(await unread()).toEqual({ unread: 1, newest: first?.id });
    await at.tell(at.worker, { subjectId, replaces: true, kind: 'review_overdue' });
    const { items, ...rest } = await inbox();
    expect(items).toMatchObject([{ kind: 'review_overdue' }]);
    expect(rest).toMatchObject({ unread: 1, newest: items[0]?.id });
    expect(items[0]?.id).not.toBe(first?.id);
    expect(await unread()).toEqual({ unread: 1, newest: items[0]?.id });
  });

  it('is counted while nobody is at the screen: the session rests, and nobody has looked at anything', async () => {
    await at.tell(at.worker);
    const session = `UPDATE session SET last_seen_at = now() - interval '10 minutes' WHERE party_id = $1`;
    await at.app.fixtures.query(session, [at.worker.partyId]);
    await at.app.fixtures.query('DELETE FROM access_entry WHERE party_id = $1', [at.worker.partyId]);
    const used = async () => {
      const [row] = await at.app.fixtures.query(
        `SELECT bool_or(last_seen_at > now() - interval '9 minutes') AS touched,
           (SELECT count(*)::int FROM access_entry WHERE party_id = $1) AS looks FROM session WHERE party_id = $1`,
        [at.worker.partyId],
      );
      return row;
    };
    expect((await at.as(at.worker).get('/v1/notifications/unread')).body).toMatchObject({ unread: 1 });
    expect((await at.as(at.worker).get('/v1/notifications/stream?seconds=0')).status).toBe(200);
    expect(await used()).toEqual({ touched: false, looks: 0 });
    await inbox();
    expect(await used()).toMatchObject({ touched: true });
  });
});
