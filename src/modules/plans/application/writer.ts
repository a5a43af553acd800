import type { Author } from '../../../shared/attributed-text';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Writer } from '../domain/lanes';
import type { Section } from '../domain/sections';
import type { OpenedPlan } from './plan-access';

/** The caller as a writer in a section of the plan they opened, for the rules of lanes. */
export function writerIn({ plan: { personId }, reach }: OpenedPlan, section: Section): Writer {
  const { kind, partyId, method } = currentPrincipal();
  const authorised = kind === 'supporter' && reach.writable.has(section);
  return { kind, sitting: method === 'sitting', isPersonOfPlan: partyId === personId, authorised };
}

/** The caller as the author of words: the party that signed in, never one that the request names. */
export function authorNow(lang: string): Omit<Author, 'voice'> {
  const { partyId, viaId, actingId } = currentPrincipal();
  return { authorId: actingId ?? partyId, viaId: viaId ?? undefined, lang, at: new Date() };
}
