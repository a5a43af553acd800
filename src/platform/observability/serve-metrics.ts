import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config/config';
import type { Metrics } from './metrics';

/** What a worker, which serves nothing else, says of itself: `/healthz` and `/metrics`, inside the private network. */
export async function serveMetrics({ registry }: Metrics, { host, workerPort }: Config): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === '/healthz') return answer(response, 200, 'application/json', '{"status":"alive"}');
    if (url !== '/metrics') return answer(response, 404, 'text/plain', '');
    registry.metrics().then(
      (text) => answer(response, 200, registry.contentType, text),
      () => answer(response, 500, 'text/plain', ''),
    );
  });
  // It alone keeps no process from ending.
  server.unref();
  server.listen(workerPort, host);
  await once(server, 'listening');
  return `http://${host}:${(server.address() as AddressInfo).port}/metrics`;
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
