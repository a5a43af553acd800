import type { Units } from '../../../platform/database/units';
import type { Identifier } from '../domain/person';

const HOLDERS = {
  name: 'people.identifiers.holders',
  text: `SELECT i.person_id, i.system, i.value FROM person_identifier i
    JOIN unnest($2::text[], $3::text[]) AS wanted (system, value) ON i.system = wanted.system AND i.value = wanted.value
    WHERE i.org_id = $1`,
};
const CLAIM = {
  name: 'people.identifiers.claim',
  text: `INSERT INTO person_identifier (org_id, person_id, system, value)
    SELECT $1, $2, c.system, c.value FROM unnest($3::text[], $4::text[]) AS c (system, value) ORDER BY c.system, c.value
    ON CONFLICT DO NOTHING`,
};
const RELEASE = {
  name: 'people.identifiers.release',
  text: 'DELETE FROM person_identifier WHERE org_id = $1 AND person_id = $2 RETURNING system, value',
};

interface Holder extends Identifier {
  readonly person_id: string;
}

const columns = (identifiers: readonly Identifier[]): [string[], string[]] => [
  identifiers.map(({ system }) => system),
  identifiers.map(({ value }) => value),
];

/** Who has each of these identifiers, where somebody has. */
export async function holdersOf(units: Units, identifiers: readonly Identifier[]): Promise<Holder[]> {
  if (identifiers.length === 0) return [];
  return units.query<Holder & Record<string, unknown>>(HOLDERS, [units.orgId, ...columns(identifiers)]);
}

/** Gives the person every one of these identifiers that nobody has. @returns who has the others. */
export async function claimIdentifiers(
  units: Units,
  personId: string,
  identifiers: readonly Identifier[],
): Promise<Holder[]> {
  if (identifiers.length === 0) return [];
  await units.query(CLAIM, [units.orgId, personId, ...columns(identifiers)]);
  const holders = await holdersOf(units, identifiers);
  return holders.filter((holder) => holder.person_id !== personId);
}

/** Takes all identifiers from the person. @returns which they were. */
export async function releaseIdentifiers(units: Units, personId: string): Promise<Identifier[]> {
  return units.query<Identifier & Record<string, unknown>>(RELEASE, [units.orgId, personId]);
}
