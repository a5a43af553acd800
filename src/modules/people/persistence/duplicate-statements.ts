import type { Statement } from '../../../platform/database/unit';
import { reachBasis, type ReachMode } from './reach-sql';

/** A record, whether the caller may see it, and who to ask about it. */
export interface Whereabouts extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly dateOfBirth: string;
  readonly basis: string | null;
  readonly teams: string[];
}

const SLOTS = { person: 'p.id', org: '$1', party: '$2' };

const columns = (mode: ReachMode): string => `p.id, p.name, p.date_of_birth AS "dateOfBirth",
  ${reachBasis(mode, SLOTS)} AS basis, ARRAY(
    SELECT t.name FROM episode e JOIN team t ON t.org_id = $1 AND t.id = e.team_id
    WHERE e.org_id = $1 AND e.person_id = p.id AND e.closed_at IS NULL ORDER BY t.name) AS teams`;

/** People whose names hold all these words and whose birth year is known to be this one: candidates, to be compared. */
export function namesakesStatement(mode: ReachMode): Statement {
  return {
    name: `people.namesakes.${mode}`,
    text: `
      WITH named AS (
        SELECT k.person_id FROM person_name_key k WHERE k.org_id = $1 AND k.key = ANY ($3::text[]) AND k.weight = 2
        GROUP BY k.person_id HAVING count(*) = $4)
      SELECT ${columns(mode)}
      FROM named n JOIN person p ON p.org_id = $1 AND p.id = n.person_id
      WHERE p.entered_in_error_at IS NULL AND substr(p.date_of_birth, 1, 4) = $5
      ORDER BY p.id LIMIT 50`,
  };
}

export function whereaboutsStatement(mode: ReachMode): Statement {
  return {
    name: `people.whereabouts.${mode}`,
    text: `SELECT ${columns(mode)} FROM person p WHERE p.org_id = $1 AND p.id = $3`,
  };
}
