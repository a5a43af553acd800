import type { Author } from '../../../shared/attributed-text';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Writer } from '../domain/lanes';

/** The caller as a writer in this person's plan, for the rules of lanes. */
export function writerIn(personId: string): Writer {
  const { kind, partyId, method } = currentPrincipal();
  return { kind, sitting: method === 'sitting', isPersonOfPlan: partyId === personId };
}

/** The caller as the author of words: the party that signed in, never one that the request names. */
export function authorNow(lang: string): Omit<Author, 'voice'> {
  const { partyId, viaId, actingId } = currentPrincipal();
  return { authorId: actingId ?? partyId, viaId: viaId ?? undefined, lang, at: new Date() };
}
