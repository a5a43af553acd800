import { Units } from '../../platform/database/units';
import { runInContext } from '../../platform/context/request-context';
import { Accounts, DEMO_PASSWORD, Passwords } from '../../platform/identity';
import { newId } from '../../shared/ids';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from '../data';
import { accountsOf } from './accounts';
import { orgIdOf, tellDemo } from './tell-demo';

/** What the seeder needs of the running application. */
export interface SeedTools {
  readonly units: Units;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
}

/**
 * Fills an empty database with both organisations of the demo: each in one transaction, as the role `app` and under
 * its policies, so that a start cut short leaves nothing behind. What is there already stays as it is.
 *
 * The rules of the domain run on every step of each story. The use cases themselves cannot be called for days of the
 * past: they take the time from the clock, and an agreement, once written, is never dated otherwise.
 * @returns the organisations seeded now.
 */
export async function seedDemo(tools: SeedTools, now = new Date()): Promise<string[]> {
  const missing: DemoOrganisation[] = [];
  for (const organisation of DEMO_ORGANISATIONS)
    if (!(await isThere(organisation, tools))) missing.push(organisation);
  if (missing.length === 0) return [];
  const hash = await tools.passwords.hash(DEMO_PASSWORD);
  for (const organisation of missing) await seed(organisation, tools, hash, now);
  return missing.map(({ key }) => key);
}

async function isThere({ workers }: DemoOrganisation, { accounts }: SeedTools): Promise<boolean> {
  const admin = workers.find(({ login }) => login === 'admin');
  const account = admin && (await accounts.byEmail(admin.email));
  if (!account) return false;
  return (await accounts.partiesOf(account.id)).some(({ kind }) => kind === 'worker');
}

async function seed(
  organisation: DemoOrganisation,
  { units, accounts }: SeedTools,
  hash: string,
  now: Date,
): Promise<void> {
  const orgId = orgIdOf(organisation, now);
  await runInContext({ requestId: newId(), operation: 'demo.seed' }, () =>
    units.run(orgId, async () => {
      const ids = new Map<string, string>();
      const { emails, withPassword } = accountsOf(organisation);
      for (const email of emails) {
        const id = await accounts.ensure(email);
        ids.set(email, id);
        if (withPassword.has(email)) await accounts.setPassword(id, hash);
      }
      const [row] = await units.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
      const telling = { now, accounts: ids, transaction: row?.xid ?? '0' };
      await tellDemo(organisation, telling).rows.write(units);
    }),
  );
}
