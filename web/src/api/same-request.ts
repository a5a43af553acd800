import type { Middleware } from 'openapi-fetch';
import { isUnanswered, saysNothing } from './fate';

const KEY = 'Idempotency-Key';

/** A secret is told once, and not again: to ask again is to make another. */
const TOLD_ONCE = new Set(['/v1/api-keys']);

interface Asked {
  readonly what: string;
  readonly key: string;
}

const asked = new Map<string, Asked>();
/** Requests that nobody knows the fate of: the service may have done what they ask for. */
const unanswered = new Map<string, string>();

/**
 * Whoever gets no answer asks for the same again: that is the same request, and has its key. With a key of its own, what
 * was done and not answered would be done twice.
 */
export const sameRequest: Middleware = {
  onRequest: async ({ request, id, schemaPath }) => {
    const own = TOLD_ONCE.has(schemaPath) ? null : request.headers.get(KEY);
    const what = own === null ? null : await fingerprint(request);
    if (own === null || what === null) return;
    const key = unanswered.get(what) ?? own;
    request.headers.set(KEY, key);
    asked.set(id, { what, key });
  },
  onResponse: ({ response, id }) => {
    const { status } = response;
    const before = done(id);
    if (!before) return;
    if (isUnanswered(status)) unanswered.set(before.what, before.key);
    else if (!saysNothing(status)) unanswered.delete(before.what);
  },
  onError: ({ id }) => {
    const before = done(id);
    if (before) unanswered.set(before.what, before.key);
  },
};

function done(id: string): Asked | undefined {
  const before = asked.get(id);
  asked.delete(id);
  return before;
}

/** What a request asks for, and over which version. A file is large, and is not looked at. */
async function fingerprint(request: Request): Promise<string | null> {
  const type = request.headers.get('content-type');
  if (type !== null && !type.startsWith('application/json')) return null;
  const over = request.headers.get('if-match');
  return JSON.stringify([request.method, request.url, over, await request.clone().text()]);
}
