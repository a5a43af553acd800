import type { DemoOrganisation, DemoPerson } from '../data';

/** The addresses that sign in in one organisation, and which of them have the demo's password. */
export interface DemoAccounts {
  readonly emails: ReadonlySet<string>;
  readonly withPassword: ReadonlySet<string>;
}

/**
 * Every worker and everyone with a login has the demo's password; other people who have an account come by the link
 * that is sent to them.
 */
export function accountsOf({ workers, people }: DemoOrganisation): DemoAccounts {
  const supporters = people.flatMap((person) => person.supporters);
  const own = people.flatMap((person) => emailOf(person) ?? []);
  const loggingIn = [...people, ...supporters]
    .filter(({ login }) => login)
    .flatMap(({ email }) => email ?? []);
  const withPassword = new Set([...workers.map(({ email }) => email), ...loggingIn]);
  const others = supporters.flatMap(({ email }) => email ?? []);
  return { emails: new Set([...withPassword, ...own, ...others]), withPassword };
}

/** A person's address, where they have an account: whoever answered a proposal by their own account has one. */
export function emailOf({ key, email, contacts, plan }: DemoPerson): string | undefined {
  if (email !== undefined) return email;
  const answers = [plan?.proposal, plan?.secondProposal].flatMap((proposal) => proposal?.attestations ?? []);
  if (!answers.some(({ by, method }) => by === 'person' && method === 'own_account')) return undefined;
  return contacts.find(({ kind }) => kind === 'email')?.value.toLowerCase() ?? `${key}@home.example`;
}
