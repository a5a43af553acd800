import type { Statement } from '../../../platform/database/unit';
import { COLUMNS, lines } from './people-lines';
import { any, inTeam, reachCondition, recent, todayOf, type ReachMode } from './reach-sql';

/** Which people a list is of. `all`: everyone in reach. */
export type ListFilter = 'all' | 'key_worker' | 'team' | 'key_worker_and_team';

const SLOTS = { person: 'p.id', org: '$1', party: '$2' };
const HERE = 'p.org_id = $1 AND p.entered_in_error_at IS NULL AND (p.name, p.id) > ($3, $4::uuid)';
const BY_NAME = 'ORDER BY p.name, p.id';

/** Up to this many people are sorted by name; of more, the index by name is followed until the page is full. */
const FEW = 300;

/** The first people by name whose ids a query of one column gives, and who are in reach where that is still to ask. */
const among = (ids: string, reached = 'true', when = 'true'): string => `
  SELECT ${COLUMNS} FROM (
    SELECT ${COLUMNS} FROM person p WHERE ${HERE} AND p.id IN (${ids}) AND ${when} ${BY_NAME} OFFSET 0
  ) p WHERE ${reached} LIMIT $5`;

/**
 * The first people by name of a set of any size. The planner cannot know whether it is five people or half of the
 * organisation, so the statement counts that far itself, and one of its two halves stays empty.
 */
const firstOf = (
  ids: string,
  condition: string,
  { reached = 'true', surelyMany = 'false' }: { reached?: string; surelyMany?: string },
): string => `(
  WITH counted AS MATERIALIZED (SELECT s.person_id FROM (${ids}) s LIMIT ${FEW + 1}),
    many AS MATERIALIZED (SELECT ${surelyMany} OR (SELECT count(*) > ${FEW} FROM counted) AS yes)
  (${among('SELECT person_id FROM counted', reached, 'NOT (SELECT yes FROM many)')})
  UNION ALL
  (SELECT ${COLUMNS} FROM person p
   WHERE (SELECT yes FROM many) AND ${HERE} AND ${condition} AND ${reached} ${BY_NAME} LIMIT $5))`;

const CLINICAL = `rm.org_id = $1 AND rm.worker_id = $2 AND rm.ended_at IS NULL
  AND rm.role IN ('practitioner', 'peer_worker')`;

const OF_MY_TEAMS = `
  SELECT re.person_id FROM membership rm JOIN episode re ON re.org_id = $1 AND re.team_id = rm.team_id
  WHERE ${CLINICAL} AND ${recent('re')}`;
const EVERYWHERE = any(`FROM membership rm WHERE ${CLINICAL} AND rm.team_id IS NULL`);

const IN_MY_CIRCLES = `
  SELECT rc.person_id FROM circle_member rc WHERE rc.org_id = $1 AND rc.party_id = $2
    AND rc.from_on <= ${todayOf('$1')} AND (rc.to_on IS NULL OR rc.to_on >= ${todayOf('$1')})`;

const LIVE_COVER = `rv.org_id = $1 AND rv.covering_worker_id = $2 AND rv.ended_at IS NULL
  AND rv.starts_at <= now() AND rv.ends_at > now()`;
const COVERED = `
  SELECT re.person_id FROM cover rv JOIN episode re ON re.org_id = $1 AND re.team_id = rv.team_id
  WHERE ${LIVE_COVER} AND ${recent('re')}
  UNION ALL
  SELECT re.person_id FROM cover rv JOIN episode re ON re.org_id = $1 AND re.key_worker_id = rv.covered_worker_id
  WHERE ${LIVE_COVER} AND ${recent('re')}`;

const everyone = (mode: ReachMode): string =>
  mode === 'clinician'
    ? `${firstOf(OF_MY_TEAMS, inTeam(SLOTS), { surelyMany: EVERYWHERE })} UNION (${among(IN_MY_CIRCLES)}) UNION (${among(COVERED)})`
    : `SELECT ${COLUMNS} FROM person p WHERE ${HERE} AND ${reachCondition(mode, SLOTS)} ${BY_NAME} LIMIT $5`;

const open = (filter: string): string =>
  `FROM episode e WHERE e.org_id = $1 AND e.closed_at IS NULL AND ${filter}`;

function pageOf(mode: ReachMode, filter: ListFilter): string {
  const reached = reachCondition(mode, SLOTS);
  const supported = (by: string): string => `SELECT e.person_id ${open(by)}`;
  switch (filter) {
    case 'all':
      return `SELECT ${COLUMNS} FROM (${everyone(mode)}) p WHERE $6::uuid IS NULL AND $7::uuid IS NULL`;
    case 'team': {
      const ordered = `${supported('e.team_id = $7')} ORDER BY e.person_id`; // as the index by team is
      const inThisTeam = any(open('e.person_id = p.id AND e.team_id = $7'));
      return `SELECT ${COLUMNS} FROM (${firstOf(ordered, inThisTeam, { reached })}) p
        WHERE $6::uuid IS NULL`;
    }
    case 'key_worker':
      return among(supported('e.key_worker_id = $6'), reached, '$7::uuid IS NULL');
    case 'key_worker_and_team':
      return among(supported('e.key_worker_id = $6 AND e.team_id = $7'), reached);
  }
}

/** Prepared once for each mode and filter: the planner then knows which index leads. */
export function caseloadStatement(mode: ReachMode, filter: ListFilter): Statement {
  const page = `SELECT ${COLUMNS} FROM (${pageOf(mode, filter)}) p ${BY_NAME} LIMIT $5`;
  return { name: `people.caseload.${mode}.${filter}`, text: lines(page, 'p.name, p.id') };
}
