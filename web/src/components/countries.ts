const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

const LETTERS = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(65 + nth));
/** What browsers have a name for and nobody lives under: unions, and codes that are there to be tried. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

interface Country {
  readonly value: string;
  readonly label: string;
}

/** Every country the browser has a name for, in the order of their names. */
export function allCountries(): Country[] {
  return LETTERS.flatMap((one) => LETTERS.map((two) => one + two))
    .flatMap((value) => {
      const label = names.of(value);
      // An old code stands for the one that took its place.
      const isOne = !NO_COUNTRY.has(value) && new Intl.Locale(`und-${value}`).region === value;
      return label !== undefined && isOne ? [{ value, label }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
