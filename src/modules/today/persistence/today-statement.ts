import type { Statement } from '../../../platform/database/unit';
import { forEachMode, LINE_COLUMNS, personLines, reachCondition } from '../../people';

// $1 organisation, $2 the worker, $3 and $4 name and id of the row before, $5 how many.
const SLOTS = { person: 'p.id', org: '$1', party: '$2' };
const OPEN = 'e.org_id = $1 AND e.closed_at IS NULL';
const LIVE_COVER = `rv.org_id = $1 AND rv.covering_worker_id = $2 AND rv.ended_at IS NULL
  AND rv.starts_at <= now() AND rv.ends_at > now()`;

/** OFFSET 0 keeps each look-up by itself, so that it goes through the index that fits and never over a whole table. */
const openOf = (by: string): string => `CROSS JOIN LATERAL (
  SELECT e.person_id FROM episode e WHERE ${OPEN} AND ${by} OFFSET 0) e`;
const MEMBER = `rm.org_id = $1 AND rm.worker_id = $2 AND rm.ended_at IS NULL
  AND rm.role IN ('practitioner', 'peer_worker', 'service_manager')`;
const WITHOUT_ANYBODY = `NOT coalesce((SELECT true FROM episode o WHERE o.org_id = $1 AND o.person_id = e.person_id
  AND o.closed_at IS NULL AND o.key_worker_id IS NOT NULL LIMIT 1), false)`;

/** Whom a worker looks after, and why: the first reason counts where there are several. */
const MINE = `
  SELECT e.person_id, 1 AS reason FROM episode e WHERE ${OPEN} AND e.key_worker_id = $2
  UNION ALL
  SELECT e.person_id, 2 FROM cover rv ${openOf('e.key_worker_id = rv.covered_worker_id')} WHERE ${LIVE_COVER}
  UNION ALL
  SELECT e.person_id, 2 FROM cover rv ${openOf('e.team_id = rv.team_id')} WHERE ${LIVE_COVER}
  UNION ALL
  SELECT e.person_id, 3 FROM membership rm ${openOf('e.team_id = rm.team_id AND e.key_worker_id IS NULL')}
  WHERE ${MEMBER} AND ${WITHOUT_ANYBODY}
  UNION ALL
  SELECT e.person_id, 3 FROM membership rm ${openOf('e.key_worker_id IS NULL')}
  WHERE ${MEMBER} AND rm.team_id IS NULL AND ${WITHOUT_ANYBODY}`;

const OF_PLAN = 'org_id = $1 AND plan_id = l.id';
const ON_LIVE_ENTRY = (of: string): string => `EXISTS (SELECT FROM plan_item i
  WHERE i.org_id = $1 AND i.id = ${of}.item_id AND i.removed_at IS NULL)`;

/** That something waits, and since when: never a word of what it says, so that a list is all that was looked at. */
const WAITING = `
  (SELECT jsonb_build_object(
    'proposal', (SELECT jsonb_build_object('id', o.id, 'at', o.created_at) FROM proposal o
      WHERE o.${OF_PLAN} AND o.status = 'open'),
    'suggestions', (SELECT count(*) FROM suggestion s
      WHERE s.${OF_PLAN} AND s.status = 'waiting' AND ${ON_LIVE_ENTRY('s')}),
    'dictations', (SELECT count(*) FROM plan_text t
      WHERE t.${OF_PLAN} AND t.lane = 'dictation' AND t.passages <> '[]' AND ${ON_LIVE_ENTRY('t')}),
    'reviewRequests', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at) ORDER BY r.at, r.id), '[]')
      FROM review_request r WHERE r.${OF_PLAN} AND r.answered_at IS NULL),
    'review', (SELECT jsonb_build_object('id', v.id, 'status', v.status, 'dueOn', v.due_on,
        'overdue', v.due_on < (now() AT TIME ZONE v.timezone)::date,
        'agenda', (SELECT count(*) FROM review_entry n
          WHERE n.org_id = $1 AND n.review_id = v.id AND n.kind = 'agenda' AND n.removed_at IS NULL))
      FROM review v WHERE v.${OF_PLAN} AND v.status IN ('scheduled', 'preparing')),
    'heldReview', (SELECT jsonb_build_object('id', v.id, 'at', v.held_at) FROM review v
      WHERE v.${OF_PLAN} AND v.status = 'held' ORDER BY v.held_at, v.id LIMIT 1),
    'disagreements', (SELECT count(*) FROM disagreement d WHERE d.${OF_PLAN} AND d.status = 'open'))
   FROM plan l WHERE l.org_id = $1 AND l.person_id = p.id AND l.status <> 'ended')`;

/** A page of whom a worker looks after, by name, with what waits at each plan: one statement for the whole of Today. */
export const TODAY: Record<Parameters<typeof reachCondition>[0], Statement> = forEachMode((mode) => ({
  name: `today.page.${mode}`,
  text: personLines(
    `SELECT ${LINE_COLUMNS}, p.reason FROM (
       SELECT x.person_id, min(x.reason) AS reason FROM (${MINE}) x GROUP BY x.person_id
     ) m CROSS JOIN LATERAL (
       SELECT ${LINE_COLUMNS}, m.reason FROM person p WHERE p.org_id = $1 AND p.id = m.person_id
         AND p.entered_in_error_at IS NULL AND p.deceased_on IS NULL AND (p.name, p.id) > ($3, $4::uuid) OFFSET 0
     ) p WHERE ${reachCondition(mode, SLOTS)} ORDER BY p.name, p.id LIMIT $5`,
    'p.name, p.id',
    `, p.reason, ${WAITING} AS waiting`,
  ),
}));
