import type { Client } from 'pg';
import { CopyBatch } from './copy.mts';
import { Ids, randomFrom } from './ids.mts';
import { addOrganisation } from './organisation.mts';
import { addPersonWithPlan, type NameKeys } from './plan.mts';

const PLANS_PER_BATCH = 100;
const TABLES = [
  'organisation', 'team', 'party', 'worker', 'membership', 'person', 'person_name_key', 'episode', 'plan', 'plan_item',
  'plan_text', 'progress',
]; // prettier-ignore

/** How much there is to be. */
export interface SeedSize {
  readonly organisations: number;
  readonly plans: number;
}

/**
 * Fills a migrated database by COPY, as the superuser, in the order in which the rows would have come about. It is
 * one transaction that empties the tables first, so that PostgreSQL can do without the write-ahead log and write rows
 * that need no later visit. Foreign keys are not checked row by row: what is written is consistent by construction.
 * @returns the number of rows written.
 */
export async function seed(superuser: Client, size: SeedSize, nameKeys: NameKeys): Promise<number> {
  await superuser.query(
    `BEGIN; SET LOCAL session_replication_role = replica; TRUNCATE ${TABLES.join(', ')} CASCADE`,
  );
  const rows = await copyEverything(superuser, size, nameKeys);
  await superuser.query('COMMIT');
  await superuser.query('VACUUM (ANALYZE)');
  await superuser.query('CHECKPOINT');
  return rows;
}

async function copyEverything(
  superuser: Client,
  { organisations, plans }: SeedSize,
  nameKeys: NameKeys,
): Promise<number> {
  const random = randomFrom(organisations + plans);
  const ids = new Ids(random);
  const each = Math.ceil(plans / organisations);
  let rows = 0;
  // While PostgreSQL takes in one batch the next is made.
  let sending = Promise.resolve(0);
  for (let made = 0; made < plans; made += each) {
    const people = Math.min(each, plans - made);
    let batch = new CopyBatch();
    const organisation = addOrganisation(batch, ids, random, people);
    for (let person = 0; person < people; person += 1) {
      const worker = organisation.workers[person % organisation.workers.length];
      if (worker) addPersonWithPlan({ batch, ids, random, nameKeys }, organisation, worker);
      if (person % PLANS_PER_BATCH !== PLANS_PER_BATCH - 1 && person !== people - 1) continue;
      const full = batch;
      batch = new CopyBatch();
      rows += await sending;
      sending = full.send(superuser);
    }
  }
  return rows + (await sending);
}
