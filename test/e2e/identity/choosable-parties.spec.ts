import { Client } from 'pg';
import { issueSecret } from '../../../src/platform/identity/secret';
import { newId } from '../../../src/shared/ids';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Told {
  parties: { partyId: string }[];
}

describe('whom somebody may go on as', () => {
  let app: TestApp;
  let nobody: Api;
  let north: string;
  let south: string;

  beforeAll(async () => {
    app = await startTestApp();
    nobody = new Api(app);
    north = await app.fixtures.organisation('Northside');
    south = await app.fixtures.organisation('Southside');
  });
  afterAll(() => app.close());

  const personAt = async (orgId: string, accountId: string): Promise<Caller> => {
    const team = await app.fixtures.team(orgId);
    const { partyId: key } = await app.fixtures.worker(orgId, 'practitioner', team);
    const caller = await app.fixtures.person(orgId, team, key, 'Zoe Hart');
    await bind(app.fixtures, caller, accountId);
    return caller;
  };
  const came = (accountId: string, { partyId }: Caller, method: 'link' | 'password'): Promise<Caller> =>
    app.fixtures.signIn(north, partyId, { method, account_id: accountId, account_epoch: 1 });
  const contacts = ({ partyId }: Caller, value: unknown) =>
    app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [partyId, JSON.stringify(value)]);
  const told = ({ parties }: Told): string[] => parties.map(({ partyId }) => partyId).sort();
  const ids = (...callers: Caller[]): string[] => callers.map(({ partyId }) => partyId).sort();

  it('is asked before a link is used up: what cannot be answered leaves it usable', async () => {
    const accountId = await account(app.fixtures, 'link@example.org', null);
    const [here, there] = [await personAt(north, accountId), await personAt(south, accountId)];
    const { token, hash } = issueSecret('link', north);
    await app.fixtures.insert('one_time_link', {
      org_id: north, id: newId(), party_id: here.partyId, purpose: 'sign_in', email: 'link@example.org', secret_hash: hash,
      expires_at: new Date(Date.now() + 600_000),
    }); // prettier-ignore
    const redeem = () => nobody.post<Told>('/v1/session/link', { token });

    // No list: the question about the other organisation's record breaks in the middle.
    await contacts(there, {});
    expect((await redeem()).status).toBe(500);
    await contacts(there, []);
    const redeemed = await redeem();
    expect(redeemed.status).toBe(201);
    expect(told(redeemed.body)).toEqual(ids(here, there));
    expect((await redeem()).status).toBe(401);
  });

  it('is told after going on by a link, where who one was may not be safe to be again', async () => {
    const accountId = await account(app.fixtures, 'turn@example.org', null);
    const [here, there] = [await personAt(north, accountId), await personAt(south, accountId)];
    await contacts(here, [{ kind: 'email', value: 'turn@example.org', safe: 'never' }]);
    const byLink = new Api(app, await came(accountId, here, 'link'));
    expect(told((await byLink.get<Told>('/v1/session')).body)).toEqual(ids(here, there));
    const chosen = await byLink.post<Told & { token: string }>('/v1/session/party', {
      partyId: there.partyId,
    });
    expect(chosen.status).toBe(201);
    expect(told(chosen.body)).toEqual(ids(there));
    expect(told((await new Api(app, chosen.body).get<Told>('/v1/session')).body)).toEqual(ids(there));
  });

  it('is of whom sessions are told by a link: of nobody whom it does not lead to', async () => {
    const accountId = await account(app.fixtures, 'listed@example.org', null);
    const here = await personAt(north, accountId);
    const [beside, there, unsafe] = [
      await personAt(north, accountId),
      await personAt(south, accountId),
      await personAt(south, accountId),
    ];
    const worker = await app.fixtures.worker(south, 'practitioner');
    await bind(app.fixtures, worker, accountId);
    for (const party of [beside, unsafe])
      await contacts(party, [{ kind: 'email', value: 'listed@example.org', safe: 'never' }]);
    const at = (orgId: string, { partyId }: Caller, method: 'link' | 'password') =>
      app.fixtures.signIn(orgId, partyId, { method, account_id: accountId, account_epoch: 1 });
    for (const [orgId, party] of [
      [north, here],
      [north, beside],
      [south, there],
      [south, unsafe],
      [south, worker],
    ] as const)
      await at(orgId, party, 'password');
    const listed = async (caller: Caller): Promise<[string, boolean][]> => {
      const { body } = await new Api(app, caller).get<{ items: { id: string; current: boolean }[] }>(
        '/v1/sessions',
      );
      const rows = await app.fixtures.query<{ id: string; party_id: string }>(
        'SELECT id, party_id FROM session WHERE id = ANY ($1)',
        [body.items.map(({ id }) => id)],
      );
      const partyOf = new Map(rows.map(({ id, party_id }) => [id, party_id]));
      return body.items.map(({ id, current }): [string, boolean] => [partyOf.get(id) ?? '', current]).sort();
    };
    const byPassword = await listed(await at(north, here, 'password'));
    expect(new Set(byPassword.map(([id]) => id))).toEqual(new Set(ids(here, beside, there, unsafe, worker)));
    const byLink = await listed(await at(north, here, 'link'));
    expect(byLink).toEqual(
      [
        [here.partyId, false],
        [here.partyId, false],
        [here.partyId, true],
        [there.partyId, false],
      ].sort(),
    );
  });

  describe('costs', () => {
    let sent: jest.SpiedFunction<(first: string | { text: string }) => unknown>;
    beforeEach(() => (sent = jest.spyOn(Client.prototype, 'query') as unknown as typeof sent));
    afterEach(() => sent.mockRestore());

    /** How often one request for who is here opens a unit of work, and what it asks beside one. */
    const asked = async (caller: Caller): Promise<{ units: number; beside: number; addresses: number }> => {
      sent.mockClear();
      expect((await new Api(app, caller).get('/v1/session')).status).toBe(200);
      const texts = sent.mock.calls.map(([first]) => (typeof first === 'string' ? first : first.text));
      let open = false;
      const beside = texts.filter((text) => {
        if (text.startsWith('BEGIN')) open = true;
        else if (/^(COMMIT|ROLLBACK)/.test(text)) open = false;
        else return !open;
        return false;
      });
      return {
        units: texts.filter((text) => text.startsWith('BEGIN')).length,
        beside: beside.length,
        addresses: texts.filter((text) => text.includes('identity.account_by_id')).length,
      };
    };

    it('one unit of work by a password, and by a link where there is nobody else', async () => {
      const accountId = await account(app.fixtures, 'cost1@example.org', null);
      const here = await personAt(north, accountId);
      const alone = { units: 1, beside: 0, addresses: 0 };
      expect(await asked(await came(accountId, here, 'link'))).toEqual(alone);
      await personAt(south, accountId);
      expect(await asked(await came(accountId, here, 'password'))).toEqual(alone);
    });

    it('one more for each organisation, however many they are there', async () => {
      const accountId = await account(app.fixtures, 'cost2@example.org', null);
      const here = await personAt(north, accountId);
      for (const orgId of [north, south, south]) await personAt(orgId, accountId);
      expect(await asked(await came(accountId, here, 'link'))).toEqual({ units: 3, beside: 0, addresses: 1 });
    });
  });
});
