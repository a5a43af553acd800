import { createHash, randomBytes } from 'node:crypto';
import { compactId, fullId } from '../../shared/ids';

/** The kinds of bearer secret; the letter stands in the token so that one kind never passes for another. */
const KINDS = { session: 's', apiKey: 'k', link: 'l', calendar: 'c' } as const;
export type SecretKind = keyof typeof KINDS;

const TOKEN = /^tr([sklc])_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** A bearer secret as its holder shows it, and what we keep of it. */
export interface IssuedSecret {
  /** `tr<kind>_<organisation>_<256 random bits>`: the tenant is in clear, so that it can be set before the look-up. */
  readonly token: string;
  /** SHA-256, hex. Enough for 256 random bits: there is nothing to guess. */
  readonly hash: string;
}

export function issueSecret(kind: SecretKind, orgId: string): IssuedSecret {
  const token = `tr${KINDS[kind]}_${compactId(orgId)}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** What a token says: the tenant to set, and the hash to look up there. Hex digits and hyphens only. */
export interface ReadSecret {
  readonly orgId: string;
  readonly hash: string;
}

/** The organisation a token names and the hash to look up there; null when it is not a token of this kind. */
export function readSecret(kind: SecretKind, token: string): ReadSecret | null {
  const match = TOKEN.exec(token);
  if (match?.[1] !== KINDS[kind]) return null;
  return { orgId: fullId(match[2] ?? ''), hash: hashOf(token) };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
