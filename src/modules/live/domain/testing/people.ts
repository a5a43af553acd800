import type { Passage, Provenance } from '../../../../shared/attributed-text';
import type { Stretch } from '../stretches';

/** Whose words, for tests: a party by one letter. */
export function by(authorId: string): Provenance {
  return { lang: 'en-GB', voice: 'written', authorId, authoredAt: '2026-03-02T10:00:00.000Z' };
}

export function said(authorId: string, text: string): Passage {
  return { ...by(authorId), text };
}

/** A client id bound to a party from its first character on. */
export function bound(clientId: number, authorId: string): Stretch {
  return { clientId, fromClock: 0, partyId: authorId, viaId: null, provenance: by(authorId), fields: [] };
}
