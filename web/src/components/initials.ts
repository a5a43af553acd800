/** What is said before a name, and is none: in the languages that the app speaks. */
const TITLE = /^(dr|dra|prof|profa|mr|mrs|ms|miss|mx|sir|rev|sr|sra|srta)\.?$/iu;
/** Between letters that would be written as one word: in Arabic two of them are not two initials otherwise. */
const APART = '\u200c';

/** The first letters of a name: of one word one, of more the first and the last. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const names = words.filter((word) => !TITLE.test(word));
  const parts = names.length > 0 ? names : words;
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0] ?? name];
  return ends.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase() ?? '').join(APART);
}
