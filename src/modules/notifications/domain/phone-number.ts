/** A contact as far as text messages go. */
interface Contact {
  readonly kind: string;
  readonly value: string;
  readonly safe: string;
}

const NUMBER = /^\+?\d{6,15}$/;

/** A mobile number that is always safe, as providers take it: digits alone. Undefined: there is none. */
export function safeNumber(contacts: readonly Contact[]): string | undefined {
  const mobile = contacts.filter(({ kind, safe }) => kind === 'mobile' && safe === 'always');
  return mobile.map(({ value }) => numberIn(value)).find((number) => number !== undefined);
}

/** `07700 900 123` → `07700900123`; undefined for what is no number. */
export function numberIn(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '');
  return NUMBER.test(digits) ? digits : undefined;
}
