import { RequestLinks } from '../../../src/platform/identity/application/links/request-links';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { Setting } from './setting';

describe('addresses that are refused', () => {
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

  it('a worker has their own address tried again, and nobody else does', async () => {
    const again = (caller: Caller, channel = 'email') =>
      at.as(caller).post(`/v1/notification-preferences/channels/${channel}/try-again`);
    at.post.answers.set('ruth@northside.example', 550);
    await at.tell(at.worker);
    await at.work();
    const state = async () => {
      const { body } = await at.as(at.worker).get<{ channels: object[] }>('/v1/notification-preferences');
      return body.channels[0];
    };
    expect(await state()).toMatchObject({ channel: 'email', state: 'refused' });
    const colleague = await at.app.fixtures.worker(at.orgId, 'practitioner', at.teamId, 'Otis Reed');
    expect((await again(colleague)).status).toBe(404);
    expect((await again(at.person)).status).toBe(403);
    for (const channel of ['sms', 'letter']) expect((await again(at.worker, channel)).status).toBe(404);
    at.post.answers.clear();
    expect((await again(at.worker)).status).toBe(204);
    expect(await state()).toMatchObject({ channel: 'email', state: 'ready' });
    expect((await again(at.worker)).status).toBe(404);
    const cleared = `SELECT party_id AS by FROM audit_entry WHERE action = 'address.cleared'
      AND subject_id = (SELECT id FROM refused_address)`;
    expect(await at.app.fixtures.query(cleared)).toEqual([{ by: at.worker.partyId }]);
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

  it('a link to sign in goes to no address that is not safe; whoever looks after its reader hears of it', async () => {
    const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
    await at.giveAccount(sister, 'leila@example.org');
    const [links, nobody] = [at.app.app.get(RequestLinks), new Api(at.app)];
    const ask = async (email: string): Promise<string[]> => {
      at.post.arrived.length = 0;
      const { status, text } = await nobody.post('/v1/links', { email });
      // The same answer, whatever is marked.
      expect([status, text]).toEqual([202, '']);
      await links.idle();
      await at.work();
      return at.post.arrived
        .filter(({ subject }) => subject === 'Your link to sign in')
        .map(({ to }) => [to].flat()[0]!.text);
    };
    const mark = (isSafe: boolean) =>
      at.app.fixtures.query(
        `UPDATE supporter SET email = 'Leila@example.org', email_safe = $2 WHERE id = $1`,
        [sister.partyId, isSafe],
      );
    const told = async () =>
      (await at.as(at.worker).get<{ items: object[] }>('/v1/notifications')).body.items;
    await mark(true);
    expect(await ask('leila@example.org')).toEqual(['leila@example.org']);
    expect(await told()).toEqual([]);
    await mark(false);
    for (let i = 0; i < 2; i += 1) expect(await ask('leila@example.org')).toEqual([]);
    expect(await told()).toMatchObject([{ kind: 'address_refused', person: { id: at.person.partyId } }]);
    const withheld = `SELECT 1 FROM audit_entry WHERE org_id = $1 AND action = 'sign_in.withheld'`;
    expect(await at.app.fixtures.query(withheld, [at.orgId])).toHaveLength(2);
    // Nobody fills the rows of an organisation by asking: these count as links do.
    for (let i = 0; i < 4; i += 1) await ask('leila@example.org');
    expect(await at.app.fixtures.query(withheld, [at.orgId])).toHaveLength(4);

    // The person has another address that is safe: theirs goes there.
    const contacts = (...safe: string[]) =>
      at.app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
        at.person.partyId,
        JSON.stringify(
          ['Amira@Example.org', 'safe@example.org'].map((value, i) => ({
            kind: 'email',
            value,
            safe: safe[i],
          })),
        ),
      ]);
    await contacts('with_care', 'always');
    expect(await ask('amira@example.org')).toEqual(['safe@example.org']);
    await contacts('never', 'never');
    expect(await ask('amira@example.org')).toEqual([]);
    await at.app.fixtures.query(`UPDATE person SET contacts = '[]' WHERE id = $1`, [at.person.partyId]);
    expect(await ask('amira@example.org')).toEqual(['amira@example.org']);
  });
});
