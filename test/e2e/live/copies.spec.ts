import { Replicas } from '../../../src/modules/live/application/replicas';
import { LiveDocuments } from '../../../src/modules/live/application/live-documents';
import { LiveServer } from '../../../src/modules/live/gateway/live-server';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { until } from '../../support/until';
import { LiveClient } from './live-client';

describe('the copy of a document that those who have it open share', () => {
  let app: TestApp;
  const callers: Caller[] = [];
  let name: string;
  let field: string;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    app = await startTestApp({ databasePool: 8 });
    const { fixtures } = app;
    const orgId = await fixtures.organisation();
    const team = await fixtures.team(orgId);
    for (const called of ['Ruth', 'Omar', 'Wen', 'Cora'])
      callers.push(await fixtures.worker(orgId, 'practitioner', team, called));
    const ruth = callers[0]!;
    const person = await fixtures.person(orgId, team, ruth.partyId);
    const api = new Api(app, ruth);
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

  const open = async (who: number): Promise<LiveClient> => {
    const client = new LiveClient({ url: app.url, token: callers[who]!.token, name });
    clients.push(client);
    await client.synced();
    return client;
  };

  // A connection that is cut while its words are being stored says goodbye only after that. By then its copy may be long
  // gone and another be there: those who have that one open must stay in one room.
  it('stays, where somebody says goodbye late to the one before it', async () => {
    const { documents } = app.app.get(LiveServer).hocuspocus;
    const [ruth, omar] = [await open(0), await open(1)];
    const first = documents.get(name);

    // What Ruth types is being stored when her line is cut.
    const store = app.app.get(LiveDocuments);
    const append = store.append.bind(store);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const storing = jest.spyOn(store, 'append').mockImplementationOnce(async (writer, payload) => {
      await held;
      return append(writer, payload);
    });
    ruth.insert(field, 0, 'Slowly. ');
    await until(() => storing.mock.calls.length > 0, 'her words are being stored');
    ruth.destroy();
    await until(() => first?.getConnectionsCount() === 1, 'she is gone');
    omar.destroy();
    await until(() => !documents.has(name), 'the copy is put away with whoever left last');

    const wen = await open(2);
    const second = documents.get(name);
    expect(second === first).toBe(false);
    goOn();
    await until(() => wen.text(field).startsWith('Slowly. '), 'what was being stored is read all the same');
    // Hers is the last goodbye to the first copy: whatever follows from it has followed by now.
    await new Promise((resolve) => setTimeout(resolve, 200));

    const cora = await open(3);
    expect(documents.get(name) === second).toBe(true);
    cora.insert(field, 0, 'Together. ');
    await until(() => wen.text(field).startsWith('Together. Slowly. '), 'both are in one room');
  });

  it('is not there at all where it cannot be had whole: nobody is shown a document that lacks words', async () => {
    for (const client of clients) client.destroy();
    const { documents } = app.app.get(LiveServer).hocuspocus;
    await until(() => !documents.has(name), 'nobody has it open');
    const [row] = await app.fixtures.query<Record<string, unknown>>(
      'DELETE FROM live_update WHERE seq = 1 RETURNING *',
    );
    app.app.get(Replicas).drop(String(row?.['document_id']));
    const client = new LiveClient({ url: app.url, token: callers[0]!.token, name });
    clients.push(client);
    await until(() => client.closed.length > 1, 'it is turned away, and again');
    expect(client.closed).toContainEqual({ code: 1013, reason: 'try_again' });
    expect(client.provider.isSynced).toBe(false);
    expect(documents.has(name)).toBe(false);

    await app.fixtures.insert('live_update', row!);
    await client.synced();
    expect(client.text(field)).toContain('A swim.');
  });
});
