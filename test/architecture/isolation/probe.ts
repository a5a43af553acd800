import { DatabaseError, type Client } from 'pg';
import type { Table } from '../catalogue/read-catalogue';
import type { Row } from './generate-rows';

const INSUFFICIENT_PRIVILEGE = '42501';
/** A trigger that keeps a row as it is speaks before the policy does. */
const RESTRICT_VIOLATION = '23001';

/** What one statement came to: how many rows it touched, or PostgreSQL's code. */
type Outcome = number | string;

/** Runs in a savepoint of the open transaction, so that the next attempt finds it alive. */
async function attempt(client: Client, sql: string, values: unknown[] = []): Promise<Outcome> {
  await client.query('SAVEPOINT attempt');
  try {
    const { rowCount } = await client.query(sql, values);
    await client.query('RELEASE SAVEPOINT attempt');
    return rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
    if (error instanceof DatabaseError && error.code !== undefined) return error.code;
    throw error;
  }
}

export const insertInto = (table: string, row: Row): string => {
  const names = Object.keys(row);
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`;
};

/**
 * Everything that the connection's tenant (`mine`, or none) can do with the rows of `theirs` in one table, as
 * sentences; none when the tenant is walled in. Call it in a transaction, as the role app.
 */
export async function trespasses(
  client: Client,
  { name, grants }: Table,
  tenants: { mine: string | null; theirs: string },
  row: Row,
): Promise<string[]> {
  const { mine, theirs } = tenants;
  const allowed = new Set(
    grants.filter(({ role }) => role === 'app').flatMap(({ privileges }) => privileges),
  );
  await client.query(`SELECT set_config('app.org_id', $1, true)`, [mine ?? '']);
  const found: string[] = [];
  const expectOutcome = (what: string, outcome: Outcome, wanted: Outcome): void => {
    if (outcome !== wanted) found.push(`${name}: ${what} came to ${outcome}, not to ${wanted}`);
  };
  const untouched = (privilege: string): Outcome => (allowed.has(privilege) ? 0 : INSUFFICIENT_PRIVILEGE);
  const see = `SELECT 1 FROM ${name} WHERE org_id = $1`;
  expectOutcome('reading theirs', await attempt(client, see, [theirs]), 0);
  expectOutcome(
    'reading all but mine',
    await attempt(client, `SELECT 1 FROM ${name} WHERE org_id IS DISTINCT FROM $1`, [mine]),
    0,
  );
  const insert = await attempt(client, insertInto(name, row), Object.values(row));
  expectOutcome('adding to theirs', insert, INSUFFICIENT_PRIVILEGE);
  const update = await attempt(client, `UPDATE ${name} SET org_id = org_id WHERE org_id = $1`, [theirs]);
  expectOutcome('changing theirs', update, untouched('UPDATE'));
  if (mine !== null) {
    const move = await attempt(client, `UPDATE ${name} SET org_id = $1 WHERE org_id = $2`, [theirs, mine]);
    if (move !== RESTRICT_VIOLATION) expectOutcome('giving mine away', move, INSUFFICIENT_PRIVILEGE);
  }
  const deletion = await attempt(client, `DELETE FROM ${name} WHERE org_id = $1`, [theirs]);
  expectOutcome('deleting theirs', deletion, untouched('DELETE'));
  expectOutcome('emptying the table', await attempt(client, `TRUNCATE ${name}`), INSUFFICIENT_PRIVILEGE);
  return found;
}

/** How many rows of its own a tenant reads, and changes where it may: proof that the wall has a door. */
export async function ownReach(
  client: Client,
  { name, grants }: Table,
  mine: string,
): Promise<{ seen: Outcome; changed: Outcome | null }> {
  const mayChange = grants.some(({ role, privileges }) => role === 'app' && privileges.includes('UPDATE'));
  await client.query(`SELECT set_config('app.org_id', $1, true)`, [mine]);
  return {
    seen: await attempt(client, `SELECT 1 FROM ${name}`),
    changed: mayChange ? await attempt(client, `UPDATE ${name} SET org_id = org_id`) : null,
  };
}
