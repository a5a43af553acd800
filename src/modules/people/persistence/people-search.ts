import type { Statement } from '../../../platform/database/unit';
import { COLUMNS, lines, type PersonLine } from './people-lines';
import { any, reachCondition, type ReachMode } from './reach-sql';

/** A found line with its place in the ranking. */
export interface FoundLine extends PersonLine {
  readonly score: string;
}

const SLOTS = { person: 'p.id', org: '$1', party: '$2' };

const MATCHED = `
  WITH hits AS (
    SELECT w.n, k.person_id, CASE WHEN k.key = w.low THEN 4 ELSE 3 END AS points
    FROM unnest($6::text[], $7::text[]) WITH ORDINALITY AS w (low, high, n)
      JOIN person_name_key k ON k.org_id = $1 AND k.key >= w.low AND k.key < w.high
    UNION ALL
    SELECT f.n, k.person_id, 1 FROM unnest($8::text[], $9::bigint[]) AS f (key, n)
      JOIN person_name_key k ON k.org_id = $1 AND k.key = f.key
  ), named AS (
    SELECT b.person_id, sum(b.points) AS score
    FROM (SELECT n, person_id, max(points) AS points FROM hits GROUP BY n, person_id) b
    GROUP BY b.person_id HAVING count(*) = cardinality($6::text[])
  ), matched AS (
    SELECT m.person_id, max(m.score)::bigint AS score FROM (
      SELECT person_id, score FROM named
      UNION ALL SELECT i.person_id, 1000 FROM person_identifier i WHERE i.org_id = $1 AND i.value = ANY ($10::text[])
    ) m GROUP BY m.person_id)`;

/** The filters by key worker and team; one that is null fits all. */
const SUPPORTED = `FROM episode e WHERE e.org_id = $1 AND e.person_id = p.id AND e.closed_at IS NULL
  AND ($12::uuid IS NULL OR e.key_worker_id = $12) AND ($13::uuid IS NULL OR e.team_id = $13)`;

/**
 * Ranked: an identifier first, then whole words before beginnings before slips of the pen. Every word must be found,
 * in any order. Only equality and ranges of keys: what else would search better has no index below row level security.
 * Reach is asked in the order of the ranking until the page is full, not of every match: OFFSET 0 keeps it outside.
 */
export function searchStatement(mode: ReachMode): Statement {
  const page = `${MATCHED}
    SELECT p.* FROM (
      SELECT ${COLUMNS}, m.score FROM matched m JOIN person p ON p.org_id = $1 AND p.id = m.person_id
      WHERE p.entered_in_error_at IS NULL AND (-m.score, p.name, p.id) > ($11::bigint, $3, $4::uuid)
      ORDER BY -m.score, p.name, p.id OFFSET 0
    ) p
    WHERE (($12::uuid IS NULL AND $13::uuid IS NULL) OR ${any(SUPPORTED)}) AND ${reachCondition(mode, SLOTS)}
    LIMIT $5`;
  return {
    name: `people.search.${mode}`,
    text: lines(page, '-p.score, p.name, p.id', ', p.score::text AS score'),
  };
}
