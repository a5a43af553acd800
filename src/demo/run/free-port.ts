import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Tries to listen where the demo will, and lets go again. @param port 0: any. @returns the port that was free. */
export async function probePort(host: string, port: number): Promise<number> {
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const free = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return free;
}
