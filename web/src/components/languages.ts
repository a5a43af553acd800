const names = new Intl.DisplayNames('en-GB', { type: 'language' });

export function nameOfLanguage(tag: string): string {
  return names.of(tag) ?? tag;
}

const LETTERS = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(97 + nth));
/** Spoken or signed here, and known by three letters alone. */
const WITH_THREE = ['bfi', 'yue', 'rom', 'sco'];

export interface Language {
  readonly value: string;
  readonly label: string;
}

/** Every language the browser has a name for, in the order of their names: nobody keeps a list, and none is left out. */
export function allLanguages(): Language[] {
  const tags = [...LETTERS.flatMap((one) => LETTERS.map((two) => one + two)), ...WITH_THREE];
  const known = new Map<string, string>();
  for (const tag of tags) {
    const label = names.of(tag) ?? tag;
    // An old tag has the name of the one that took its place; the browser answers what it does not know with the tag.
    if (label !== tag && Intl.getCanonicalLocales(tag)[0] === tag) known.set(tag, label);
  }
  return [...known]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
