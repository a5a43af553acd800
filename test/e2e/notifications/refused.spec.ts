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

  describe('a link', () => {
    const ask = async (email: string): Promise<string[]> => {
      at.post.arrived.length = 0;
      const { status, text } = await new Api(at.app).post('/v1/links', { email });
      // The same answer, whatever is marked.
      expect([status, text]).toEqual([202, '']);
      await at.app.app.get(RequestLinks).idle();
      await at.work();
      return at.post.arrived
        .filter(({ subject }) => subject === 'Your link to sign in')
        .map(({ to }) => [to].flat()[0]!.text);
    };
    const told = async (caller: Caller = at.worker) =>
      (await at.as(caller).get<{ items: object[] }>('/v1/notifications')).body.items;
    const withheld = () =>
      at.app.fixtures.query(
        `SELECT action, person_id FROM audit_entry WHERE org_id = $1 AND action LIKE '%.withheld' ORDER BY id`,
        [at.orgId],
      );
    const contacts = (...ways: [value: string, safe: string][]) =>
      at.app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
        at.person.partyId,
        JSON.stringify(ways.map(([value, safe]) => ({ kind: 'email', value, safe }))),
      ]);

    beforeEach(async () => {
      await at.app.fixtures.query('DELETE FROM one_time_link');
      await contacts();
    });

    it('goes to no address that is not safe; whoever looks after its reader hears of it', async () => {
      const sister = await at.app.fixtures.supporter(at.orgId, at.person.partyId);
      await at.giveAccount(sister, 'leila@example.org');
      const mark = (isSafe: boolean) =>
        at.app.fixtures.query(
          `UPDATE supporter SET email = ' Leila@example.org', email_safe = $2 WHERE id = $1`,
          [sister.partyId, isSafe],
        );
      await mark(true);
      expect(await ask('leila@example.org')).toEqual(['leila@example.org']);
      expect(await told()).toEqual([]);
      await mark(false);
      for (let i = 0; i < 2; i += 1) expect(await ask('leila@example.org')).toEqual([]);
      const person = { id: at.person.partyId };
      expect(await told()).toMatchObject([{ kind: 'link_withheld', person, subjectId: sister.partyId }]);
      // In the history of the person whose supporter it is.
      expect(await withheld()).toEqual(
        Array.from({ length: 2 }, () => ({ action: 'sign_in.withheld', person_id: at.person.partyId })),
      );
      // Nobody fills the rows of an organisation by asking: these count as links do.
      for (let i = 0; i < 4; i += 1) await ask('leila@example.org');
      expect(await withheld()).toHaveLength(4);
      await at.app.fixtures.query(`UPDATE one_time_link SET created_at = now() - interval '2 hours'`);
      await mark(true);
      expect(await ask('leila@example.org')).toEqual(['leila@example.org']);
      // It went: nothing is left to see to.
      expect(await told()).toEqual([]);
    });

    it('goes nowhere else: whoever may write down contacts takes over no account by it', async () => {
      await contacts(['Amira@Example.org', 'with_care'], ['safe@example.org', 'always']);
      expect(await ask('amira@example.org')).toEqual([]);
      expect(at.post.arrived.filter(({ text }) => text?.includes('/link#'))).toEqual([]);
      await contacts(['\t amira@example.org ', 'never'], ['amira@example.org', 'always']);
      expect(await ask('amira@example.org')).toEqual([]);
      await contacts();
      expect(await ask('amira@example.org')).toEqual(['amira@example.org']);
    });

    it('that was withheld is settled once what is known of the reader is otherwise', async () => {
      await contacts(['amira@example.org', 'never']);
      await ask('amira@example.org');
      expect(await told()).toMatchObject([{ kind: 'link_withheld', subjectId: at.person.partyId }]);
      const path = `/v1/people/${at.person.partyId}`;
      const { body } = await at.as(at.worker).get<{ version: number }>(path);
      const elsewhere = { contacts: [{ kind: 'email', value: 'new@example.org', safe: 'always' }] };
      const { version } = body;
      expect((await at.as(at.worker).patch(path, elsewhere, { version })).status).toBe(200);
      await at.work();
      expect(await told()).toEqual([]);
    });

    it('that was asked for before the address was marked is withheld as well', async () => {
      const brother = await at.app.fixtures.supporter(at.orgId, at.person.partyId, 'Karim Haddad');
      const path = `/v1/people/${at.person.partyId}/supporters/${brother.partyId}/invitation`;
      expect((await at.as(at.worker).post(path, { email: 'karim@example.org' })).status).toBe(201);
      await at.app.fixtures.query(
        `UPDATE supporter SET email = 'karim@example.org', email_safe = false WHERE id = $1`,
        [brother.partyId],
      );
      const before = await withheld();
      await at.work();
      expect(at.post.to('karim@example.org')).toEqual([]);
      expect((await withheld()).slice(before.length)).toEqual([
        { action: 'invitation.withheld', person_id: at.person.partyId },
      ]);
      expect(await told()).toMatchObject([{ kind: 'link_withheld', subjectId: brother.partyId }]);
      // Nor is it shown as open.
      const open = `SELECT 1 FROM one_time_link WHERE party_id = $1 AND withdrawn_at IS NULL`;
      expect(await at.app.fixtures.query(open, [brother.partyId])).toEqual([]);
    });

    it('is told to who leads the team, the organisation, or runs it, where there is no key worker', async () => {
      const episode = (keyWorker: string | null) =>
        at.app.fixtures.query('UPDATE episode SET key_worker_id = $2 WHERE person_id = $1', [
          at.person.partyId,
          keyWorker,
        ]);
      await contacts(['amira@example.org', 'never']);
      await episode(null);
      const heard = async (caller: Caller) => {
        await at.forget();
        await ask('amira@example.org');
        return told(caller);
      };
      const kind = 'link_withheld';
      const admin = await at.app.fixtures.worker(at.orgId, 'admin', null, 'Ada Cole');
      expect(await heard(admin)).toMatchObject([{ kind }]);
      const lead = await at.app.fixtures.worker(at.orgId, 'service_manager', null, 'Lou Brandt');
      expect(await heard(lead)).toMatchObject([{ kind }]);
      expect(await told(admin)).toEqual([]);
      const manager = await at.app.fixtures.worker(at.orgId, 'service_manager', at.teamId, 'May Okoro');
      expect(await heard(manager)).toMatchObject([{ kind }]);
      expect(await told(lead)).toEqual([]);
      await episode(at.worker.partyId);
      expect(await heard(manager)).toEqual([]);
      expect(await told()).toMatchObject([{ kind }]);
    });
  });
});
