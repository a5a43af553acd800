import type { Units } from '../../../platform/database/units';

const LOCK = {
  name: 'people.lock',
  text: 'SELECT 1 FROM person WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE',
};

/** Until this unit ends, changes that must come one after the other for this person do: who leads, who stands where. */
export async function lockPerson(units: Units, personId: string): Promise<void> {
  await units.query(LOCK, [units.orgId, personId]);
}
