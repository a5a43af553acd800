import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { parse } from 'node:querystring';
import { WebSocketServer, type WebSocket } from 'ws';

/** Why an upgrade is not made; the answer has no body. */
export type Refused = 403 | 404 | 503;

const TEXTS: Record<Refused, string> = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' };

/** One path of this service at which WebSockets begin. */
export interface Endpoint {
  readonly path: string;
  /** Bytes of one message; a longer one closes its socket with 1009. */
  readonly messageBytes: number;
  /** @returns why this request gets no socket, or null. */
  refuse(request: IncomingMessage): Refused | null;
  accept(socket: WebSocket, request: IncomingMessage): void;
}

/** Answers every request for an upgrade on the server: those for the endpoint with a socket, all others with a no. */
export function serveUpgrades(server: Server, endpoint: Endpoint): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: endpoint.messageBytes,
    // Compression of each message costs memory for each socket, and updates are a few bytes.
    perMessageDeflate: false,
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refused = pathOf(request) === endpoint.path ? endpoint.refuse(request) : 404;
    if (refused !== null) return answerNo(socket, refused);
    sockets.handleUpgrade(request, socket, head, (opened) => endpoint.accept(opened, request));
  });
  return sockets;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}

function answerNo(socket: Duplex, status: Refused): void {
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${TEXTS[status]}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`,
  );
}

/** The cookie of that name, as the browser sent it. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  const value = parse(headers.cookie ?? '', '; ', '=')[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
