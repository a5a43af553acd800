import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

/** A contact as far as text messages go. */
interface Contact {
  readonly kind: string;
  readonly value: string;
  readonly safe: string;
}

/**
 * A mobile number that is always safe, as E.164 has it. Undefined: there is none.
 * @param region of the organisation, ISO 3166-2: a number without its country is one of there.
 */
export function safeNumber(contacts: readonly Contact[], region: string): string | undefined {
  const mobile = contacts.filter(({ kind, safe }) => kind === 'mobile' && safe === 'always');
  return mobile.map(({ value }) => numberIn(value, region)).find((number) => number !== undefined);
}

/**
 * `07700 900 123` in `GB-ENG` → `+447700900123`. Undefined for what is no number, or is too long or too short to be one
 * there: whether anybody has it is for the provider to say.
 */
export function numberIn(text: string, region: string): string | undefined {
  const [country = ''] = region.split('-', 1);
  const number = parsePhoneNumberFromString(text, {
    ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
    // The whole of it, not whatever is found within.
    extract: false,
  });
  return number?.isPossible() === true && number.ext === undefined ? number.number : undefined;
}
