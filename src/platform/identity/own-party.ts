import { notSignedIn } from '../../shared/errors';
import type { Principal } from '../context/principal';

/**
 * The cookie of a browser changes hands under an open page when somebody signs in by another. A page that says whose it
 * is has nothing done in the name of whoever came: call it before anything is committed.
 * @param meant the party that it says, by its id in either case. @throws 401 other_party.
 */
export function requireParty(meant: string, { partyId }: Principal): void {
  if (meant.toLowerCase() !== partyId)
    throw notSignedIn('other_party', 'The session is of somebody else than this page.');
}
