import type { Principal } from '../../../platform/context/principal';
import type { Statement } from '../../../platform/database/unit';

/** In what capacity somebody's reach is worked out. It is known before the query, so that each has a plan of its own. */
export type ReachMode = 'person' | 'supporter' | 'clinician' | 'clinician_and_manager' | 'manager' | 'none';

/** How long after an episode has closed its team still sees the person. */
const DAYS_AFTER_CLOSING = 30;

/** The capacity a caller reaches people in; a third-party system has that of the clinician it acts for. */
export function reachModeOf({ kind, roles, actingId }: Principal): ReachMode {
  switch (kind) {
    case 'person':
      return 'person';
    case 'supporter':
      return 'supporter';
    case 'worker':
    case 'client': {
      if (kind === 'client' && actingId === null) return 'none';
      const clinician = roles.includes('practitioner') || roles.includes('peer_worker');
      if (!roles.includes('service_manager')) return clinician ? 'clinician' : 'none';
      return clinician ? 'clinician_and_manager' : 'manager';
    }
    case 'system':
      return 'none';
  }
}

/** The columns and parameters a condition speaks of: SQL expressions such as `p.id`, `$1`, `$2`. */
export interface ReachSlots {
  readonly person: string;
  readonly org: string;
  /** The reaching party: `reachingParty(principal)`. */
  readonly party: string;
}

/** Today, where the organisation is. */
export const todayOf = (org: string): string =>
  `(SELECT (now() AT TIME ZONE o.timezone)::date FROM organisation o WHERE o.org_id = ${org})`;

/** An episode counts while it is open, and for a while after. */
export const recent = (episode: string): string =>
  `(${episode}.closed_at IS NULL OR ${episode}.closed_at > now() - interval '${DAYS_AFTER_CLOSING} days')`;

/**
 * An SQL condition: the query, a FROM with its WHERE, finds a row. Not EXISTS: the planner may answer that for all people
 * at once, from a whole table; this it asks row by row, through the index that fits.
 */
export const any = (query: string): string => `coalesce((SELECT true ${query} LIMIT 1), false)`;

/** The people of the party's teams. */
export const inTeam = ({ person, org, party }: ReachSlots): string =>
  any(`FROM episode re JOIN membership rm ON rm.org_id = ${org} AND rm.worker_id = ${party} AND rm.ended_at IS NULL
    AND rm.role IN ('practitioner', 'peer_worker') AND (rm.team_id IS NULL OR rm.team_id = re.team_id)
  WHERE re.org_id = ${org} AND re.person_id = ${person} AND ${recent('re')}`);

const inCircle = ({ person, org, party }: ReachSlots): string =>
  any(`FROM circle_member rc WHERE rc.org_id = ${org} AND rc.person_id = ${person} AND rc.party_id = ${party}
    AND rc.from_on <= ${todayOf(org)} AND (rc.to_on IS NULL OR rc.to_on >= ${todayOf(org)})`);

const inCover = ({ person, org, party }: ReachSlots): string =>
  any(`FROM cover rv JOIN episode re ON re.org_id = ${org} AND re.person_id = ${person} AND ${recent('re')}
    AND (re.team_id = rv.team_id OR re.key_worker_id = rv.covered_worker_id)
  WHERE rv.org_id = ${org} AND rv.covering_worker_id = ${party} AND rv.ended_at IS NULL
    AND rv.starts_at <= now() AND rv.ends_at > now()`);

/** An SQL condition: a consent opens its section today, all of it or the own words. */
export const liveConsent = (consent: string, org: string): string =>
  `${consent}.status IN ('given', 'narrowed') AND (${consent}.expires_on IS NULL OR ${consent}.expires_on >= ${todayOf(org)})`;

/**
 * The sections that live consents open to a supporter; `own_only` where each of them is narrowed to the own words,
 * `writes` where the person authorised them to write those.
 */
const openSections = ({ person, org, party }: ReachSlots): string => `
  SELECT rk.section, bool_and(rk.status = 'narrowed') AS own_only, bool_or(rk.writes_own_words) AS writes
  FROM supporter rs JOIN consent rk ON rk.org_id = ${org} AND rk.recipient_id = rs.id AND rk.person_id = rs.person_id
    AND ${liveConsent('rk', org)}
  WHERE rs.org_id = ${org} AND rs.id = ${party} AND rs.person_id = ${person} AND rs.ended_at IS NULL
    AND rs.wanted <> 'no'
  GROUP BY rk.section`;

/**
 * An SQL expression of type text: why the party may reach the person, or null when they may not. Subqueries led by
 * `org_id` only, so that a statement may carry it beside what it reads anyway.
 */
export function reachBasis(mode: ReachMode, slots: ReachSlots): string {
  const clinician = `WHEN ${inTeam(slots)} THEN 'team' WHEN ${inCircle(slots)} THEN 'circle' WHEN ${inCover(slots)} THEN 'cover'`;
  const known = `${slots.party}::uuid IS NOT NULL`;
  switch (mode) {
    case 'person':
      return `(CASE WHEN ${slots.person} = ${slots.party} THEN 'own' END)`;
    case 'supporter':
      return `(CASE WHEN EXISTS (${openSections(slots)}) THEN 'consent' END)`;
    case 'clinician':
      return `(CASE ${clinician} END)`;
    case 'clinician_and_manager':
      return `(CASE ${clinician} ELSE 'manager' END)`;
    case 'manager':
      return `(CASE WHEN ${known} THEN 'manager' END)`;
    case 'none':
      return `(CASE WHEN ${known} THEN NULL::text END)`;
  }
}

/** An SQL expression of type jsonb: `{section: {ownOnly, writes}}` for a supporter, null for everyone else. */
export function reachGrants(mode: ReachMode, slots: ReachSlots): string {
  if (mode !== 'supporter') return 'NULL::jsonb';
  return `(SELECT jsonb_object_agg(rg.section, jsonb_build_object('ownOnly', rg.own_only, 'writes', rg.writes)) FROM (${openSections(slots)}) rg)`;
}

/** An SQL condition: the party may reach the person. */
export function reachCondition(mode: ReachMode, slots: ReachSlots): string {
  return `${reachBasis(mode, slots)} IS NOT NULL`;
}

/**
 * What a statement reads of a person's reach, beside whatever else it is about. Its FROM names the person `p`.
 * `reachOf` of PeopleReach makes of the row what it means.
 */
export function reachColumns(mode: ReachMode, slots: Omit<ReachSlots, 'person'>): string {
  const of = { ...slots, person: 'p.id' };
  return `p.entered_in_error_at IS NOT NULL AS entered_in_error, ${reachBasis(mode, of)} AS basis,
    ${reachGrants(mode, of)} AS grants`;
}

/** A statement of its own for each capacity: PostgreSQL plans what is asked, and nothing else. */
export function forEachMode(statementOf: (mode: ReachMode) => Statement): Record<ReachMode, Statement> {
  return {
    person: statementOf('person'),
    supporter: statementOf('supporter'),
    clinician: statementOf('clinician'),
    clinician_and_manager: statementOf('clinician_and_manager'),
    manager: statementOf('manager'),
    none: statementOf('none'),
  };
}
