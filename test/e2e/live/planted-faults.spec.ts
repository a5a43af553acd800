import * as Y from 'yjs';
import { LiveDocuments } from '../../../src/modules/live/application/live-documents';
import { PlanRooms } from '../../../src/modules/live/application/plan-rooms';
import { Rights } from '../../../src/modules/live/application/rights';
import { Replica } from '../../../src/modules/live/domain/replica';
import { Stretches } from '../../../src/modules/live/domain/stretches';
import { LIMITS } from '../../../src/modules/plans';
import type { Principal } from '../../../src/platform/context/principal';
import { newId } from '../../../src/shared/ids';
import type { Caller } from '../../support/app/fixtures';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { until } from '../../support/until';
import { LiveClient } from './live-client';
import { authMessage, differenceMessage, RawSocket, updateMessage } from './raw-socket';

// Each check of these holds, and fails once the guard it is about is taken away: a check that cannot fail is none.

const OWN_ID = 31_337;

describe('what these tests would notice', () => {
  let app: TestApp;
  let orgId: string;
  let team: string;
  let worker: Caller;
  let colleague: Caller;
  let place: Place;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    colleague = await app.fixtures.worker(orgId, 'practitioner', team);
    place = await aPlan();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await app.close();
  });

  /** A plan with a goal, and where that is written in. */
  async function aPlan(): Promise<Place> {
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    const api = new Api(app, worker);
    const plan = await api.post<{ id: string }>('/v1/plans', { personId: person.partyId });
    const goal = await api.post<{ id: string }>(`/v1/plans/${plan.body.id}/goals`, {
      kind: 'life',
      direction: 'approach',
      statement: { professional: 'A swim.' },
    });
    const name = `${orgId}/${plan.body.id}/goals/professional`;
    return { planId: plan.body.id, name, field: `${goal.body.id}/statement` };
  }

  const open = async ({ name } = place): Promise<LiveClient> => {
    const client = new LiveClient({ url: app.url, token: worker.token, name });
    clients.push(client);
    await client.synced();
    return client;
  };
  const stored = async (): Promise<number> => (await app.fixtures.query('SELECT 1 FROM live_update')).length;

  /** What has been acknowledged is in the table at that very moment. */
  async function acknowledgedIsStored(): Promise<void> {
    const client = await open();
    const before = await stored();
    client.insert(place.field, 0, 'x');
    await client.saved();
    expect(await stored()).toBe(before + 1);
  }

  /** A colleague sends one update, under their own id or hers. @returns how the socket was closed. */
  async function outcomeOf(
    id: 'own' | 'hers',
    work: (text: Y.Text) => void,
    at = place,
  ): Promise<string | undefined> {
    const honest = await open(at);
    const { name, field } = at;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(honest.doc));
    const before = Y.encodeStateVector(doc);
    doc.clientID = id === 'hers' ? honest.doc.clientID : OWN_ID;
    work(doc.getText(field));
    const raw = await new RawSocket(app.url).opened();
    raw.send(authMessage(name, JSON.stringify({ token: colleague.token, clientId: OWN_ID })));
    raw.send(differenceMessage(name, Uint8Array.of(0, 0)));
    raw.send(updateMessage(name, Y.encodeStateAsUpdate(doc, before)));
    await until(
      () => raw.closed !== undefined || raw.heard.filter(({ kind }) => kind === 8).length === 2,
      'it is answered',
    );
    raw.end();
    return raw.closed?.reason;
  }

  const forgedIsRefused = async (): Promise<void> =>
    expect(await outcomeOf('hers', (text) => text.insert(0, 'x'))).toBe('forged_author');
  const tooLongIsRefused = async (): Promise<void> =>
    expect(await outcomeOf('own', (text) => text.insert(0, 'x'.repeat(LIMITS.textCharacters + 1)))).toBe(
      'text_too_long',
    );

  /** A plan in which much has been written elsewhere takes no more than fits. */
  async function moreThanThePlanHoldsIsRefused(): Promise<void> {
    const full = await aPlan();
    await app.fixtures.query(
      `INSERT INTO plan_text (org_id, plan_id, item_id, field, lane, passages, draft, updated_by)
       SELECT org_id, plan_id, item_id, 'why', lane, passages, draft, updated_by FROM plan_text WHERE plan_id = $1`,
      [full.planId],
    );
    await app.fixtures.query(`UPDATE plan_text SET characters = $2 WHERE plan_id = $1 AND field = 'why'`, [
      full.planId,
      LIMITS.planCharacters - 'A swim.'.length - 1,
    ]);
    const typing = (words: string): Promise<string | undefined> =>
      outcomeOf('own', (text) => text.insert(0, words), full);
    expect(await typing('x')).toBeUndefined();
    expect(await typing('x')).toBe('plan_too_long');
  }

  /** Whoever may not write here any more is refused, although the id is theirs and nobody has closed their line yet. */
  async function withoutRightIsRefused(): Promise<void> {
    const store = app.app.get(LiveDocuments);
    const caller = await app.fixtures.worker(orgId, 'practitioner', team);
    const principal: Principal = {
      orgId, partyId: caller.partyId, kind: 'worker', roles: ['practitioner'], accountId: null, credentialId: newId(),
      method: 'password', viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
    }; // prettier-ignore
    const opened = await store.open(place.name, principal, newId());
    const doc = new Y.Doc();
    const writer = { ...opened, principal, clientId: doc.clientID, requestId: newId() };
    await store.bind(writer, 'en-GB');
    // What was found when they came in has been forgotten by now: it is asked again.
    app.app.get(Rights).forget(writer);
    await app.fixtures.query(
      'UPDATE membership SET ended_at = now(), ended_by = worker_id WHERE worker_id = $1',
      [caller.partyId],
    );
    doc.getText(place.field).insert(0, 'Late. ');
    const answer = await store.append(writer, Y.encodeStateAsUpdate(doc)).catch(codeOf);
    expect(answer).toBe('not_found');
  }

  it('nothing, as long as all is in order', async () => {
    await acknowledgedIsStored();
    await forgedIsRefused();
    await tooLongIsRefused();
    await moreThanThePlanHoldsIsRefused();
    await withoutRightIsRefused();
  });

  it('an acknowledgement that leaves before the commit', async () => {
    const store = app.app.get(LiveDocuments);
    const append = store.append.bind(store);
    let late: Promise<number> | undefined;
    jest.spyOn(store, 'append').mockImplementation((writer, payload) => {
      late = new Promise((resolve) => setTimeout(resolve, 300)).then(() => append(writer, payload));
      return Promise.resolve(0);
    });
    await expect(acknowledgedIsStored()).rejects.toThrow('Expected');
    await late;
  });

  it('a client that is believed about its id', async () => {
    jest.spyOn(Stretches.prototype, 'heldBy').mockReturnValue(true);
    await expect(forgedIsRefused()).rejects.toThrow('Expected');
  });

  it('an update that is taken without a look at what is in it', async () => {
    const take = Reflect.get(Replica.prototype, 'take');
    jest.spyOn(Replica.prototype, 'take').mockImplementation(function (this: Replica, payload, claims) {
      const rules = { isField: () => true, checkAuthors: () => undefined, mostCharacters: Infinity };
      return take.call(this, payload, claims, rules);
    });
    await expect(tooLongIsRefused()).rejects.toThrow('Expected');
    await expect(forgedIsRefused()).rejects.toThrow('Expected');
  });

  it('an update that is taken without asking whether the plan has room', async () => {
    jest.spyOn(PlanRooms.prototype, 'require').mockResolvedValue();
    await expect(moreThanThePlanHoldsIsRefused()).rejects.toThrow('Expected');
  });

  it('an update that is taken without asking who may write', async () => {
    jest.spyOn(Rights.prototype, 'confirmWriter').mockResolvedValue();
    await expect(withoutRightIsRefused()).rejects.toThrow('Expected');
  });
});

interface Place {
  readonly planId: string;
  readonly name: string;
  readonly field: string;
}

const codeOf = (error: unknown): unknown => (error as { code?: string }).code ?? error;
