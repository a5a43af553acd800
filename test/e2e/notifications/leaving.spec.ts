import { Notifier } from '../../../src/modules/notifications';
import type { Caller } from '../../support/app/fixtures';
import { until } from '../../support/until';
import { Setting } from './setting';

describe('messages that leave', () => {
  let at: Setting;

  beforeAll(async () => {
    at = await Setting.open();
  });
  beforeEach(() => at.forget());
  afterAll(() => at.close());

  it("a worker's address that is refused is told to administrators, who let it be tried again", async () => {
    const admin = await at.app.fixtures.worker(at.orgId, 'admin', null, 'Abi Cole');
    const stranger = await at.app.fixtures.worker(await at.app.fixtures.organisation(), 'admin', null);
    const refused = async (caller = admin) =>
      (await at.as(caller).get<{ items: { id: string }[] }>('/v1/refused-addresses')).body.items;
    at.post.answers.set('ruth@northside.example', 550);
    await at.tell(at.worker);
    await at.work();
    const [theirs, ...more] = await refused();
    expect(more).toEqual([]);
    expect(theirs).toMatchObject({
      partyId: at.worker.partyId,
      address: 'ruth@northside.example',
      code: '550',
    });
    expect((await at.as(admin).get('/v1/notifications')).body).toMatchObject({
      items: [{ kind: 'address_refused', person: null, subjectId: theirs?.id }],
    });
    expect(await refused(stranger)).toEqual([]);

    const clear = (caller: Caller) =>
      at.as(caller).post<{ code: string }>(`/v1/refused-addresses/${theirs?.id}/clear`);
    for (const other of [at.worker, at.person]) expect((await clear(other)).status).toBe(403);
    expect((await clear(stranger)).status).toBe(404);
    expect((await clear(admin)).status).toBe(204);
    expect((await clear(admin)).status).toBe(404);
    expect(await refused()).toEqual([]);
    const cleared = `SELECT party_id AS by, subject_id AS id, person_id FROM audit_entry
      WHERE org_id = $1 AND action = 'address.cleared' AND subject_id = $2`;
    expect(await at.app.fixtures.query(cleared, [at.orgId, theirs?.id])).toEqual([
      { by: admin.partyId, id: theirs?.id, person_id: null },
    ]);
    at.post.answers.clear();
    await at.tell(at.worker);
    await at.work();
    expect(at.post.to('ruth@northside.example')).toHaveLength(1);
  });

  it("an address of a person is not the administrators' to see or to clear", async () => {
    const admin = await at.app.fixtures.worker(at.orgId, 'admin', null, 'Abi Cole');
    at.post.answers.set('amira@example.org', 550);
    await at.tell(at.person);
    await at.work();
    expect((await at.as(admin).get('/v1/refused-addresses')).body).toEqual({ items: [] });
    const [{ id } = { id: '' }] = await at.app.fixtures.query<{ id: string }>(
      'SELECT id FROM refused_address',
    );
    expect((await at.as(admin).post(`/v1/refused-addresses/${id}/clear`)).status).toBe(404);
  });

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
});
