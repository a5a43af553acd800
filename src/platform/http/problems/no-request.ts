import type { Socket } from 'node:net';
import { newId } from '../../../shared/ids';
import { statusProblem } from './problem';

/** What Node's HTTP parser could not make a request of, by its codes; everything else is malformed. */
const STATUS: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what came in on a socket and is no HTTP request that we read: there is no request to reply to. */
export function answerNoRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = statusProblem(STATUS[error.code ?? ''] ?? 400);
  const body = JSON.stringify({ ...problem, requestId: newId() });
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
