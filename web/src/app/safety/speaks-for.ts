import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session';
import { isEnded } from './ended';
import { isForgotten } from './forget';

/** Whose session this page goes by, where anybody is here. */
export function partyHere(client: QueryClient): string | undefined {
  return client.getQueryData(sessionQuery.queryKey)?.party.id;
}

/**
 * Whether what is sent now is sent as this party. What saves by itself asks: a page that is covered, or being taken away,
 * may have the cookie of somebody else in its browser, and their words are not theirs to say.
 */
export function speaksFor(client: QueryClient, partyId: string): boolean {
  return partyHere(client) === partyId && !isEnded() && !isForgotten();
}
