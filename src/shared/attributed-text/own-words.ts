import { conflict } from '../errors';
import { joined, plainText, type Passage } from './passage';
import { newPassage, rewrite, type Author } from './rewrite';

/** The person, and on whose device when in a sitting. */
export interface PersonWriting {
  personId: string;
  viaId?: string;
}

/** Words that staff propose for the person's own lane; without the person's yes they are nobody's. */
export interface Suggestion {
  text: string;
  lang: string;
  suggestedBy: string;
  /** The own words it was made to stand in for, exactly as they read then; absent: it goes after them. */
  insteadOf?: string;
}

/**
 * The own lane after the person heard their dictated words read back and said yes: the words follow on a new line, as
 * the person's, with who typed them and when they were confirmed. The caller empties the dictation lane.
 */
export function confirmDictation(
  own: readonly Passage[],
  dictation: readonly Passage[],
  person: PersonWriting,
  at: Date,
): Passage[] {
  if (plainText(dictation) === '')
    throw conflict('nothing_to_confirm', 'There are no dictated words to confirm.');
  const confirmed = dictation.map((passage): Passage => {
    const { viaId: _typedVia, authorId: scribeId, ...rest } = passage;
    const via = person.viaId ? { viaId: person.viaId } : {};
    return {
      ...rest,
      ...via,
      voice: 'dictated',
      authorId: person.personId,
      scribeId,
      confirmedAt: at.toISOString(),
    };
  });
  return following(own, confirmed);
}

/**
 * The own lane after the person took up a suggestion. New words are the person's and keep who suggested them; the
 * person's earlier words stay theirs alone. A suggestion made for words that have changed since is a 409.
 */
export function acceptSuggestion(
  own: readonly Passage[],
  suggestion: Suggestion,
  person: PersonWriting,
  at: Date,
): Passage[] {
  const { text, lang, suggestedBy, insteadOf } = suggestion;
  const author: Author = {
    authorId: person.personId,
    viaId: person.viaId,
    suggestedBy,
    voice: 'written',
    lang,
    at,
  };
  if (insteadOf === undefined) return following(own, [newPassage(text, author)]);
  if (plainText(own) !== insteadOf) {
    throw conflict('own_words_changed', 'The words this was suggested for have changed since.');
  }
  return rewrite(own, text, author);
}

/** Added words begin on a line of their own. */
function following(own: readonly Passage[], added: Passage[]): Passage[] {
  const [first, ...rest] = added;
  if (!first) return [...own];
  const together = own.length === 0 || /\s$/.test(plainText(own)) || /^\s/.test(first.text);
  return joined([...own, together ? first : { ...first, text: `\n${first.text}` }, ...rest]);
}
