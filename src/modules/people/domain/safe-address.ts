/** A way to reach a person, as far as sending mail goes. */
export interface MailContact {
  readonly kind: string;
  readonly value: string;
  readonly safe: string;
}

/**
 * Where a message may go that nobody reads over before it leaves: an address that is always safe. The address that
 * somebody signs in with counts as such, unless their contacts say otherwise. Undefined: there is none.
 */
export function safeAddress(
  accountEmail: string | null,
  contacts: readonly MailContact[],
): string | undefined {
  const addresses = contacts.filter(({ kind }) => kind === 'email');
  const same = (value: string): boolean => value.toLowerCase() === accountEmail?.toLowerCase();
  const doubtful = addresses.some(({ value, safe }) => same(value) && safe !== 'always');
  if (accountEmail !== null && !doubtful) return accountEmail;
  return addresses.find(({ safe }) => safe === 'always')?.value;
}
