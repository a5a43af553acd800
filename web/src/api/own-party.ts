import type { Middleware } from 'openapi-fetch';
import { somebodyCameIn } from './last-answer';

const PARTY = 'Trellis-Party';

/** What asks who is here, or says so itself, is asked as whoever it turns out to be. */
const ASKS_WHO = new Set(['GET /v1/session', 'POST /v1/session', 'POST /v1/session/party']);

/**
 * Says with every request whose page it comes from. The cookie is the browser's and may be somebody else's by now, whom
 * another tab let in: the service then does nothing, and the page learns of it in the same way as from that tab.
 * @param party whose page it is; undefined where nobody is here.
 */
export function fromOwnParty(party: () => string | undefined): Middleware {
  return {
    onRequest: ({ request, schemaPath }) => {
      const partyId = party();
      if (partyId === undefined || ASKS_WHO.has(`${request.method} ${schemaPath}`)) return;
      request.headers.set(PARTY, partyId);
    },
    onResponse: async ({ request, response }) => {
      if (response.status !== 401 || (await codeOf(response)) !== 'other_party') return;
      // What was asked for whoever was here before is no news of whoever is here now.
      if (request.headers.get(PARTY) === party()) somebodyCameIn();
    },
  };
}

async function codeOf(response: Response): Promise<unknown> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json') !== true) return undefined;
  return ((await response.clone().json()) as { code?: unknown }).code;
}
