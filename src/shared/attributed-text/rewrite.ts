import { between, joined, plainText, type Passage, type Voice } from './passage';
import { wordRuns } from './word-runs';

/** Who writes now, and how. */
export interface Author {
  authorId: string;
  /** On whose device, in a sitting. */
  viaId?: string;
  /** Whose suggestion the words are, when the author took one up. */
  suggestedBy?: string;
  voice: Voice;
  lang: string;
  at: Date;
}

/**
 * The passages once their text reads `newText`. Words that stay keep whose they are and when they were written; words
 * that are new become the author's. The same text changes nothing.
 */
export function rewrite(passages: readonly Passage[], newText: string, author: Author): Passage[] {
  const before = plainText(passages);
  if (newText === before) return [...passages];
  const result: Passage[] = [];
  let offset = 0;
  for (const run of wordRuns(before, newText)) {
    if (run.op === 'insert') {
      result.push(newPassage(run.text, author));
      continue;
    }
    if (run.op === 'keep') result.push(...between(passages, offset, offset + run.text.length));
    offset += run.text.length;
  }
  return joined(result);
}

/** Words of an author, as a passage. */
export function newPassage(text: string, author: Author): Passage {
  const { authorId, viaId, suggestedBy, voice, lang, at } = author;
  return {
    text,
    lang,
    voice,
    authorId,
    ...(viaId ? { viaId } : {}),
    ...(suggestedBy ? { suggestedBy } : {}),
    authoredAt: at.toISOString(),
  };
}
