import { hash } from 'argon2';
import { newId } from '../../../src/shared/ids';
import type { Fixtures } from './fixtures';

/** A password that every rule lets pass. */
export const GOOD_PASSWORD = 'river stones under seven bridges';

/** Cheap on purpose: the cost is in the hash itself, and tests of the cost make their own. */
const CHEAP = { memoryCost: 1024, timeCost: 2, parallelism: 1 };

/** A global account. @returns its id. */
export async function account(
  fixtures: Fixtures,
  email: string,
  password: string | null = GOOD_PASSWORD,
): Promise<string> {
  const id = newId();
  const passwordHash = password === null ? null : await hash(password, CHEAP);
  await fixtures.insert('identity.account', { id, email, password_hash: passwordHash });
  return id;
}

/** Puts the account behind a party, as an accepted invitation does. */
export async function bind(
  fixtures: Fixtures,
  { orgId, partyId }: { orgId: string; partyId: string },
  accountId: string,
): Promise<void> {
  await fixtures.query('UPDATE party SET account_id = $3 WHERE org_id = $1 AND id = $2', [
    orgId,
    partyId,
    accountId,
  ]);
}
