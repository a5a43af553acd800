import { provenanceOf, type Passage, type Provenance } from '../../../shared/attributed-text';
import { lengthOf } from '../../../shared/text';

/** A stretch of a text, whose it is and where it stands: characters from `from`, `to` not included. */
export interface AuthoredRun extends Provenance {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How many characters are whose. */
export interface Share {
  readonly authorId: string;
  readonly characters: number;
}

/** Who wrote each character of a text; positions count characters as the limits do. */
export function authorship(passages: readonly Passage[]): { runs: AuthoredRun[]; byAuthor: Share[] } {
  const characters = new Map<string, number>();
  let at = 0;
  const runs = passages.map((passage): AuthoredRun => {
    const from = at;
    at += lengthOf(passage.text);
    characters.set(passage.authorId, (characters.get(passage.authorId) ?? 0) + at - from);
    return { ...provenanceOf(passage), text: passage.text, from, to: at };
  });
  return { runs, byAuthor: sharesOf(characters) };
}

/** Who has most comes first. */
export function sharesOf(characters: ReadonlyMap<string, number>): Share[] {
  return [...characters]
    .map(([authorId, count]) => ({ authorId, characters: count }))
    .sort((a, b) => b.characters - a.characters || a.authorId.localeCompare(b.authorId));
}
