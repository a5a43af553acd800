import { LiveDocuments } from '../../../src/modules/live/application/live-documents';
import { LiveServer } from '../../../src/modules/live/gateway/live-server';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { until } from '../../support/until';
import { LiveClient } from './live-client';

// A connection that is cut while its words are being stored says goodbye only after that. By then its copy of the
// document may be long gone and another be there: those who have that one open must stay in one room.

describe('a goodbye that comes late', () => {
  let app: TestApp;
  let callers: Caller[];
  let name: string;
  let field: string;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    app = await startTestApp({ databasePool: 8 });
    const { fixtures } = app;
    const orgId = await fixtures.organisation();
    const team = await fixtures.team(orgId);
    callers = await Promise.all(
      ['Ruth', 'Omar', 'Wen', 'Cora'].map((called) => fixtures.worker(orgId, 'practitioner', team, called)),
    );
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

  it('leaves the copy alone that others have open by then', async () => {
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
});
