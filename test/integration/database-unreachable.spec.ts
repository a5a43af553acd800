import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { runEntry, type EndedEntry } from './entry-process';

const PASSWORD = 'not-to-be-told';

jest.setTimeout(60_000);

const ENTRIES = ['main', 'worker'];

describe('started on a database that cannot be reached', () => {
  let silent: Server;
  /** A port where nobody listens, and one where nobody answers. */
  let [nobody, mute] = [0, 0];
  /** Each entry on either of them, all at once: they are to go on trying for a while. */
  let ended: Map<string, [refused: EndedEntry, unanswered: EndedEntry]>;

  beforeAll(async () => {
    silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    const closed = createServer().listen(0, '127.0.0.1');
    await Promise.all([once(silent, 'listening'), once(closed, 'listening')]);
    [nobody, mute] = [portOf(closed), portOf(silent)];
    closed.close();
    await once(closed, 'close');
    ended = new Map(
      await Promise.all(
        ENTRIES.map(
          async (entry) => [entry, await Promise.all([start(entry, nobody), start(entry, mute)])] as const,
        ),
      ),
    );
  }, 120_000);
  afterAll(async () => {
    silent.close();
    await once(silent, 'close');
  });

  const start = (entry: string, port: number): Promise<EndedEntry> =>
    runEntry(entry, (role) => `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/trellis`);

  it.each(ENTRIES)('%s says in one sentence which address does not answer, and ends', (entry) => {
    const [refused, unanswered] = ended.get(entry)!;
    expect(refused).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${nobody} (DATABASE_URL): ECONNREFUSED, tried for 10 seconds.\n`,
    });
    expect(unanswered).toEqual({
      code: 1,
      out: '',
      error: `PostgreSQL cannot be reached at 127.0.0.1:${mute} (DATABASE_URL): no answer, tried for 10 seconds.\n`,
    });
  });
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
