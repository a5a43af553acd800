import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { runEntry, type EndedEntry } from './entry-process';

const PASSWORD = 'not-to-be-told';

jest.setTimeout(60_000);

describe.each(['main', 'worker'])('%s, started on a database that cannot be reached', (entry) => {
  let silent: Server;

  beforeAll(async () => {
    silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterAll(async () => {
    silent.close();
    await once(silent, 'close');
  });

  const start = (port: number): Promise<EndedEntry> =>
    runEntry(entry, (role) => `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/trellis`);

  it('says in one sentence which address does not answer, and ends', async () => {
    const { port } = silent.address() as AddressInfo;
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const nobody = (closed.address() as AddressInfo).port;
    closed.close();
    await once(closed, 'close');
    const [refused, unanswered] = await Promise.all([start(nobody), start(port)]);
    expect(refused).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${nobody} (DATABASE_URL): ECONNREFUSED, tried for 5 seconds.\n`,
    });
    expect(unanswered).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${port} (DATABASE_URL): no answer, tried for 5 seconds.\n`,
    });
  });
});
