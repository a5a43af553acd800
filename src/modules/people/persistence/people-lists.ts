import type { Statement } from '../../../platform/database/unit';
import { LEADING_EPISODE } from './person-view';
import { inCircle, inCover, inTeam, reachCondition, type ReachMode } from './reach-sql';

/** A person as one line of a list. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly calledAs: string | null;
  readonly dateOfBirth: string | null;
  readonly keyWorker: { readonly id: string; readonly name: string } | null;
  readonly plan: { readonly id: string; readonly status: string; readonly reviewOn: string | null } | null;
}

/** A found line with its place in the ranking. */
export interface FoundLine extends PersonLine {
  readonly score: string;
}

const SLOTS = { person: 'p.id', org: '$1', party: '$2' };

/** Turns `page(id, …)` into lines: still one statement, so that a caseload of twenty is one round trip. */
const lines = (page: string, order: string, more = ''): string => `
  WITH page AS (${page})
  SELECT p.id, p.name, p.called_as AS "calledAs", p.date_of_birth AS "dateOfBirth",
    CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name) END AS "keyWorker",
    CASE WHEN pl.id IS NOT NULL
      THEN jsonb_build_object('id', pl.id, 'status', pl.status, 'reviewOn', pl.review_on) END AS plan${more}
  FROM page JOIN person p ON p.org_id = $1 AND p.id = page.id
    LEFT JOIN party w ON w.org_id = $1 AND w.id = (${LEADING_EPISODE})
    LEFT JOIN plan pl ON pl.org_id = $1 AND pl.person_id = p.id AND pl.status <> 'ended'
  ORDER BY ${order}`;

const here = 'p.org_id = $1 AND p.entered_in_error_at IS NULL';
const after = '(p.name, p.id) > ($3, $4::uuid)';
const byName = 'ORDER BY p.name, p.id LIMIT $5';

/** People with an open episode that fits the filters; a filter that is null fits all. */
const supportedBy = (worker: string, team: string): string => `
  SELECT e.person_id FROM episode e WHERE e.org_id = $1 AND e.closed_at IS NULL
    AND (${worker}::uuid IS NULL OR e.key_worker_id = ${worker}) AND (${team}::uuid IS NULL OR e.team_id = ${team})`;

/** Which people a list is of. `all`: everyone in reach. */
export type ListFilter = 'all' | 'key_worker' | 'team' | 'key_worker_and_team';

const everyone = (mode: ReachMode): string => {
  if (mode !== 'clinician')
    return `SELECT p.id, p.name FROM person p WHERE ${here} AND ${after} AND ${reachCondition(mode, SLOTS)} ${byName}`;
  // The first people by name of each way to reach somebody, then the first of all: each way finds its own index.
  const firstOf = (condition: string): string =>
    `(SELECT p.id, p.name FROM person p WHERE ${here} AND ${after} AND ${condition} ${byName})`;
  return [inTeam(SLOTS), inCircle(SLOTS), inCover(SLOTS)].map(firstOf).join(' UNION ');
};

/** Prepared once for each mode and filter: the planner then knows which index leads. */
export function caseloadStatement(mode: ReachMode, filter: ListFilter): Statement {
  const unused = 'SELECT 1 WHERE $6::uuid IS NULL AND $7::uuid IS NULL';
  const condition: Record<Exclude<ListFilter, 'all'>, string> = {
    key_worker: 'e.key_worker_id = $6 AND $7::uuid IS NULL',
    team: 'e.team_id = $7 AND $6::uuid IS NULL',
    key_worker_and_team: 'e.key_worker_id = $6 AND e.team_id = $7',
  };
  const page =
    filter === 'all'
      ? `SELECT p.id FROM (${everyone(mode)}) p WHERE EXISTS (${unused}) ${byName}`
      : `SELECT p.id FROM person p WHERE ${here} AND ${after} AND p.id IN (
           SELECT e.person_id FROM episode e WHERE e.org_id = $1 AND e.closed_at IS NULL AND ${condition[filter]})
         AND ${reachCondition(mode, SLOTS)} ${byName}`;
  return { name: `people.caseload.${mode}.${filter}`, text: lines(page, 'p.name, p.id') };
}

/**
 * Ranked: an identifier first, then whole words before beginnings before slips of the pen. Every word must be found,
 * in any order. Only equality and ranges of keys: what else would search better has no index below row level security.
 */
export function searchStatement(mode: ReachMode): Statement {
  const page = `
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
      ) m GROUP BY m.person_id)
    SELECT p.id, m.score FROM matched m JOIN person p ON p.org_id = $1 AND p.id = m.person_id
    WHERE p.entered_in_error_at IS NULL AND ${reachCondition(mode, SLOTS)}
      AND (-m.score, p.name, p.id) > ($11::bigint, $3, $4::uuid)
      AND (($12::uuid IS NULL AND $13::uuid IS NULL) OR p.id IN (${supportedBy('$12', '$13')}))
    ORDER BY -m.score, p.name, p.id LIMIT $5`;
  return {
    name: `people.search.${mode}`,
    text: lines(page, '-page.score, p.name, p.id', ', page.score::text AS score'),
  };
}
