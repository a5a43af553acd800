import type { Units } from '../../../platform/database/units';
import { indexKeys } from '../domain/name-keys';

const DELETE = {
  name: 'people.name_keys.delete',
  text: 'DELETE FROM person_name_key WHERE org_id = $1 AND person_id = $2',
};
const INSERT = {
  name: 'people.name_keys.insert',
  text: `INSERT INTO person_name_key (org_id, person_id, key, weight)
    SELECT $1, $2, k.key, k.weight FROM unnest($3::text[], $4::smallint[]) AS k (key, weight)`,
};

/** Makes a person findable by these names, and by no others. */
export async function writeNameKeys(units: Units, personId: string, names: string[]): Promise<void> {
  const keys = indexKeys(names);
  await units.query(DELETE, [units.orgId, personId]);
  await units.query(INSERT, [
    units.orgId,
    personId,
    keys.map(({ key }) => key),
    keys.map(({ weight }) => weight),
  ]);
}
