import { normaliseEmail } from '../../../shared/email';

/** A way to reach a person, as far as sending mail goes. */
export interface MailContact {
  readonly kind: string;
  readonly value: string;
  readonly safe: string;
}

/**
 * Where a message may go that nobody reads over before it leaves: an address that is always safe. The address that
 * somebody signs in with counts as such, unless their contacts say otherwise. Undefined: there is none. Links to sign in
 * never go by this: what is written down as safe by another would open the account (identity/links/safe-addresses).
 */
export function safeAddress(
  accountEmail: string | null,
  contacts: readonly MailContact[],
): string | undefined {
  const addresses = contacts.filter(({ kind }) => kind === 'email');
  const doubtful = new Set(
    addresses.filter(({ safe }) => safe !== 'always').map(({ value }) => normaliseEmail(value)),
  );
  const isSafe = (value: string): boolean => !doubtful.has(normaliseEmail(value));
  if (accountEmail !== null && isSafe(accountEmail)) return accountEmail;
  return addresses.find(({ value }) => isSafe(value))?.value;
}
