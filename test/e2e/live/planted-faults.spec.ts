import * as Y from 'yjs';
import { LiveDocuments } from '../../../src/modules/live/application/live-documents';
import { Stretches } from '../../../src/modules/live/domain/stretches';
import type { Caller } from '../../support/app/fixtures';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { until } from '../../support/until';
import { LiveClient } from './live-client';
import { authMessage, differenceMessage, RawSocket, updateMessage } from './raw-socket';

// Each check of these holds, and fails once the guard it is about is taken away: a check that cannot fail is none.

describe('what these tests would notice', () => {
  let app: TestApp;
  let worker: Caller;
  let name: string;
  let field: string;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    const orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    const api = new Api(app, worker);
    const plan = await api.post<{ id: string }>('/v1/plans', { personId: person.partyId });
    const goal = await api.post<{ id: string }>(`/v1/plans/${plan.body.id}/goals`, {
      kind: 'life',
      direction: 'approach',
      statement: { professional: 'A swim.' },
    });
    name = `${orgId}/${plan.body.id}/goals/professional`;
    field = `${goal.body.id}/statement`;
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await app.close();
  });

  const open = async (): Promise<LiveClient> => {
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
    client.insert(field, 0, 'x');
    await client.saved();
    expect(await stored()).toBe(before + 1);
  }

  /** Sends one update as a client of that id. @returns how the socket was closed. */
  async function outcomeOf(clientId: number, work: (text: Y.Text) => void): Promise<string | undefined> {
    const honest = await open();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(honest.doc));
    const before = Y.encodeStateVector(doc);
    doc.clientID = clientId;
    work(doc.getText(field));
    const raw = await new RawSocket(app.url).opened();
    raw.send(authMessage(name, JSON.stringify({ token: worker.token, clientId: 31_337 })));
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
    expect(await outcomeOf(99, (text) => text.insert(0, 'x'))).toBe('forged_author');
  const formattingIsRefused = async (): Promise<void> =>
    expect(await outcomeOf(31_337, (text) => text.insert(0, 'x', { bold: true }))).toBe('not_plain_text');

  it('nothing, as long as all is in order', async () => {
    await acknowledgedIsStored();
    await forgedIsRefused();
    await formattingIsRefused();
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

  it('an update that nobody looks at', async () => {
    jest.spyOn(app.app.get(LiveDocuments), 'append').mockImplementation(() => Promise.resolve(0));
    await expect(formattingIsRefused()).rejects.toThrow('Expected');
  });
});
