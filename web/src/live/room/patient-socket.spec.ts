import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { WebSocketServer } from 'ws';
import { PatientSocket } from './patient-socket';

const urlOf = (server: Server | WebSocketServer): string =>
  `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** All that it says until it is closed. */
async function told(socket: WebSocket): Promise<string[]> {
  const heard: string[] = [];
  for (const each of ['open', 'error']) socket.addEventListener(each, () => heard.push(each));
  const [{ code }] = (await once(socket, 'close')) as [CloseEvent];
  return [...heard, `closed ${code}`];
}

describe('a socket that is closed before it has opened', () => {
  let server: WebSocketServer;
  beforeAll(async () => {
    server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('opens and is closed then, as whoever closed it wanted', async () => {
    const socket = new PatientSocket(urlOf(server));
    socket.close(4001, 'left');
    expect(socket.readyState).toBe(WebSocket.CONNECTING);
    expect(await told(socket)).toEqual(['open', 'closed 4001']);
  });

  it('is closed at once when it is open', async () => {
    const socket = new PatientSocket(urlOf(server));
    await once(socket, 'open');
    socket.close(4002, 'left');
    expect(socket.readyState).toBe(WebSocket.CLOSING);
    expect(await told(socket)).toEqual(['closed 4002']);
  });

  it('says that it failed where nobody answers', async () => {
    const nobody = createServer((connection) => connection.destroy()).listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const socket = new PatientSocket(urlOf(nobody));
    socket.close();
    expect(await told(socket)).toEqual(['error', 'closed 1006']);
    nobody.close();
  });
});
