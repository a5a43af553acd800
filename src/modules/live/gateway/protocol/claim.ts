import { isYjsClientId } from './client-id';

/** What a client says when it opens a document. Who it is, the session alone says. */
export interface Claim {
  /** A session's bearer token; null: the socket's cookie speaks. */
  readonly token: string | null;
  /** The Yjs client id that it will write under; null: it only reads. */
  readonly clientId: number | null;
  /** The language that is written in, as BCP 47. */
  readonly lang: string;
  /** Whose page it is, by the id of the party; null: whoever the session is of. */
  readonly party: string | null;
}

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads the token field of the auth message: JSON `{"token", "clientId", "lang", "party"}`, or a bare session token from whoever
 * only reads. @returns null for what is neither.
 */
export function readClaim(text: string): Claim | null {
  if (!text.startsWith('{'))
    return { token: text === '' ? null : text, clientId: null, lang: DEFAULT_LANGUAGE, party: null };
  const said = parsed(text);
  if (!said) return null;
  const { token = null, clientId = null, lang = DEFAULT_LANGUAGE, party = null } = said;
  if (token !== null && typeof token !== 'string') return null;
  if (clientId !== null && !isYjsClientId(clientId)) return null;
  if (typeof lang !== 'string' || !LANGUAGE.test(lang)) return null;
  if (party !== null && typeof party !== 'string') return null;
  return { token: token === '' ? null : token, clientId, lang, party };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
