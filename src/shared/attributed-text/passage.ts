import { sameJson } from '../canonical-json';

/** How words came to be written down. `dictated` is the person's voice only once it was read back and confirmed. */
export type Voice = 'written' | 'dictated' | 'professional' | 'imported';

/** Whose words they are, and how they came here. Ids are parties; instants are ISO 8601 in UTC. */
export interface Provenance {
  /** BCP 47 tag of the language they are written in. */
  lang: string;
  voice: Voice;
  /** Whose words they are. */
  authorId: string;
  /** On whose device, when the author had a sitting there. */
  viaId?: string;
  /** Who typed what the author said. */
  scribeId?: string;
  /** Who suggested words that the author made their own. */
  suggestedBy?: string;
  authoredAt: string;
  /** When dictated words were read back and confirmed. */
  confirmedAt?: string;
}

/** A stretch of text with one provenance. */
export interface Passage extends Provenance {
  text: string;
}

/** The words alone. */
export function plainText(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.text).join('');
}

/** Everything about a passage but its words. */
export function provenanceOf(passage: Passage): Provenance {
  const { text: _text, ...provenance } = passage;
  return provenance;
}

/** Whether two stretches came about in exactly the same way, dates included. */
export function sameProvenance(one: Provenance, other: Provenance): boolean {
  return sameJson({ ...one, text: '' }, { ...other, text: '' });
}

/** The same words in as few passages as their provenance allows: neighbours alike become one, empty ones go. */
export function joined(passages: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  for (const passage of passages) {
    if (passage.text === '') continue;
    const last = result.at(-1);
    if (last && sameProvenance(last, passage)) last.text += passage.text;
    else result.push({ ...passage });
  }
  return result;
}

/** The part of the text between two offsets (UTF-16 units, `to` not included), each piece with its provenance. */
export function between(passages: readonly Passage[], from: number, to: number): Passage[] {
  const result: Passage[] = [];
  let start = 0;
  for (const passage of passages) {
    const text = passage.text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (text !== '') result.push({ ...passage, text });
    start += passage.text.length;
  }
  return result;
}
