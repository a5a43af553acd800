import { lengthOf } from '../../../shared/text';

/**
 * Forgiving search by equality and prefix alone: under row-level security PostgreSQL uses no index for LIKE or
 * trigrams. Every token of a name is stored whole, and, marked with `~`, with each one of its letters left out. A
 * searched token has its letters left out in the same way: two tokens one edit apart always share such a key.
 */

/** A key to store beside a person; unique per person. Whole tokens weigh more than tokens with a letter left out. */
export interface NameKey {
  key: string;
  weight: number;
}

/** How to look for one token: any of the ways will do. Keys are compared bytewise (COLLATE "C"). */
export interface TokenPlan {
  token: string;
  /** `key >= prefixFrom AND key < prefixTo` finds every token that begins with this one. */
  prefixFrom: string;
  prefixTo: string;
  /** `key IN (…)` finds every token one edit away: a letter more, less, other, or two swapped. Empty for short ones. */
  fuzzyKeys: string[];
}

const WHOLE = 2;
const FUZZY = 1;
const MARK = '~';
const LAST_CHARACTER = '\u{10FFFF}';

/** Bounds: at most 24 × (1 + 13) keys a person, 8 × 14 look-ups a query. */
const MOST_INDEXED_TOKENS = 24;
const MOST_SEARCHED_TOKENS = 8;
const LONGEST_TOKEN = 60;
const SHORTEST_FORGIVEN = 4;
/** Letters are left out of the first twelve only: one edit apart still always meets, since both are cut alike. */
const FORGIVEN_LETTERS = 12;

/** Accents, Hebrew points, Arabic vowels and stretching. In scripts where marks are half the word, they stay. */
const MARKS = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+|\u0640\p{M}*/gu;

/** Letters that no Unicode decomposition leads to the plain one people type. */
const PLAIN_LETTERS: Record<string, string> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    ŧ: 't',
    ĸ: 'k',
  },
  ...{ ə: 'e', ɓ: 'b', ɗ: 'd', ɛ: 'e', ɔ: 'o', ƙ: 'k', ƴ: 'y', ς: 'σ', ى: 'ي', ة: 'ه' },
};

/** The name as search sees it: no case, no accents, no typographic variants; every script stays itself. */
export function normalise(name: string): string {
  const bare = name.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return Array.from(bare, (letter) => PLAIN_LETTERS[letter] ?? letter).join('');
}

/** The words of a name, normalised: letters, numbers and their marks; apostrophes join, all else parts. */
export function tokens(name: string): string[] {
  return normalise(name.replace(APOSTROPHES, '')).match(WORDS) ?? [];
}

/**
 * All keys of somebody's names (name, called-as, family and given name), without duplicates. O’Brien is found as
 * obrien and as brien, Smith-Jones as smith, as jones and as smithjones.
 */
export function indexKeys(names: string[]): NameKey[] {
  const weights = new Map<string, number>();
  const all = new Set(names.flatMap((name) => [...tokens(name), ...partsOf(name), ...compoundsOf(name)]));
  for (const token of [...all].slice(0, MOST_INDEXED_TOKENS).map(cut)) {
    weights.set(token, WHOLE);
    if (lengthOf(token) < SHORTEST_FORGIVEN) continue;
    for (const key of fuzzyKeysOf(token)) weights.set(key, FUZZY);
  }
  return Array.from(weights, ([key, weight]) => ({ key, weight }));
}

/** How to look for what somebody typed: a person matches when every token does, in any order. */
export function queryPlan(query: string): { tokens: TokenPlan[] } {
  const searched = [...new Set(tokens(query).map(cut))].slice(0, MOST_SEARCHED_TOKENS);
  return {
    tokens: searched.map((token) => ({
      token,
      prefixFrom: token,
      prefixTo: token + LAST_CHARACTER,
      fuzzyKeys: lengthOf(token) < SHORTEST_FORGIVEN - 1 ? [] : fuzzyKeysOf(token),
    })),
  };
}

const APOSTROPHES = /(?<=\p{L})['’‘ʼʻ`´](?=\p{L})/gu;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const HYPHENATED = /[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)+/gu;

/** O’Brien: o and brien, for those who part it. */
function partsOf(name: string): string[] {
  return name.search(APOSTROPHES) < 0 ? [] : (normalise(name).match(WORDS) ?? []);
}

/** Smith-Jones: smithjones, for those who join it. */
function compoundsOf(name: string): string[] {
  return (name.match(HYPHENATED) ?? []).map((compound) => tokens(compound).join(''));
}

/** The beginning of the token as it is, and with each one of its letters left out. */
function fuzzyKeysOf(token: string): string[] {
  const letters = Array.from(token).slice(0, FORGIVEN_LETTERS);
  const shorter = letters.map((_, left) => letters.toSpliced(left, 1).join(''));
  return [...new Set([letters.join(''), ...shorter])].map((key) => MARK + key);
}

function cut(token: string): string {
  return Array.from(token).slice(0, LONGEST_TOKEN).join('');
}
