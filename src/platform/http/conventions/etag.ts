import type { FastifyReply } from 'fastify';
import { JsonText } from './json-text';

/**
 * Answers that carry a `version` or, for text, a `revision` carry it as their ETag too: what If-Match takes.
 * @returns the answer as it is sent.
 */
export function tagged(answer: unknown, reply: FastifyReply): unknown {
  const tag = tagOf(answer);
  if (tag !== null) void reply.header('etag', `"${tag}"`);
  if (!(answer instanceof JsonText)) return answer;
  void reply.header('content-type', 'application/json; charset=utf-8');
  return answer.text;
}

function tagOf(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if ('version' in answer && typeof answer.version === 'number') return answer.version;
  if ('revision' in answer && typeof answer.revision === 'number') return answer.revision;
  return null;
}
