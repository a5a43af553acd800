import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { FIRST_GOAL_STATE } from '../domain/goal-progress';
import { ITEM_KINDS, KINDS } from '../domain/item-kinds';
import type { Lane } from '../domain/lanes';
import type { Section } from '../domain/sections';
import { FIRST_STEP_STATE } from '../domain/step-progress';

/** How much of a plan a caller may see. */
export interface Cut {
  readonly sections: readonly Section[];
  /** Sections of which only the person's own words are open. */
  readonly ownWordsOnly: readonly Section[];
  readonly lanes: readonly Lane[];
}

// $1 organisation, $2 plan, $3 sections, $4 sections cut to the own lane, $5 lanes, $6 the one entry or, of the whole plan,
// the sections that the caller writes in. The database writes the JSON and Node passes it on unread: one round trip, and
// no second copy of every word on its way through the process. It is written as text, piece by piece: building jsonb
// takes two to ten times as long (docs/decisions/0005-hot-path.md). So what people chose goes through to_json; what is
// put between quotes here is an identifier or a word of our own.
// MATERIALIZED: each part is read once, however few rows PostgreSQL expects in it.
/** As Node writes a Date. */
const moment = (value: string): string =>
  `'"', to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '"'`;
const orNull = (value: string): string => `coalesce(to_json(${value})::text, 'null')`;

const HEAD = `head AS MATERIALIZED (
    SELECT p.person_id, coalesce(p.in_force_draft, 0) AS agreed_draft FROM plan p WHERE p.org_id = $1 AND p.id = $2)`;

/** `only` names the parameter of one entry; without it, every entry of the plan. */
const entries = (only?: string): string => {
  const one = (column: string): string => (only === undefined ? '' : `AND ${column} = ${only}`);
  return `${HEAD},
  text AS MATERIALIZED (
    SELECT t.item_id, t.field, t.lane, t.passages, t.revision, t.draft FROM plan_text t
    WHERE t.org_id = $1 AND t.plan_id = $2 ${one('t.item_id')} AND t.lane = ANY ($5::text[])
      AND (t.lane = 'own' OR $4::text[] = '{}' OR EXISTS (SELECT FROM plan_item i
        WHERE i.org_id = $1 AND i.id = t.item_id AND i.section <> ALL ($4::text[])))),
  fields AS MATERIALIZED (
    SELECT f.item_id, max(f.draft) AS draft, string_agg(concat(',"', f.field, '":{', f.lanes, '}'), '') AS json FROM (
      SELECT item_id, field, max(draft) AS draft,
        string_agg(concat('"', lane, '":{"passages":', passages, ',"revision":', revision, '}'), ',') AS lanes
      FROM text GROUP BY item_id, field) f
    GROUP BY f.item_id),
  latest AS MATERIALIZED (
    SELECT DISTINCT ON (item_id) item_id, state, on_date, note, at, party_id, successor_id
    FROM progress WHERE org_id = $1 AND plan_id = $2 ${one('item_id')} ORDER BY item_id, nth DESC),
  entry AS MATERIALIZED (
    SELECT i.id, i.kind, i.parent_id, i.position, i.created_by, i.updated_by,
      (i.attributes->'owner'->>'partyId')::uuid AS owner_id, concat(
      left(i.attributes::text, -1), CASE WHEN i.attributes = '{}' THEN '' ELSE ',' END,
      '"id":"', i.id, '","planId":"', i.plan_id, '","position":', i.position, ',"version":', i.version,
      ',"agreed":', CASE WHEN greatest(i.draft, t.draft) <= h.agreed_draft THEN 'true' ELSE 'false' END,
      ',"createdBy":"', i.created_by, '","createdAt":', ${moment('i.created_at')},
      ',"updatedBy":"', i.updated_by, '","updatedAt":', ${moment('i.updated_at')}, t.json,
      CASE WHEN i.kind IN ('goal', 'step') THEN concat(',"state":"',
        coalesce(g.state, CASE i.kind WHEN 'goal' THEN '${FIRST_GOAL_STATE}' ELSE '${FIRST_STEP_STATE}' END),
        '","progress":', CASE WHEN g.item_id IS NULL THEN 'null' ELSE concat(
          '{"state":"', g.state, '","on":', to_json(g.on_date), ',"at":', ${moment('g.at')}, ',"partyId":"', g.party_id,
          '","successorId":', CASE WHEN g.successor_id IS NULL THEN 'null' ELSE coalesce((
            SELECT to_json(c.id)::text FROM plan_item c
            WHERE c.org_id = $1 AND c.id = g.successor_id AND c.removed_at IS NULL), 'null') END, ',"note":', coalesce(CASE
            WHEN g.party_id = h.person_id OR i.section <> ALL ($4::text[]) THEN to_json(g.note)::text END, 'null'),
          '}') END) END,
      CASE WHEN i.kind = 'step' THEN concat(',"goalId":"', i.parent_id, '"') END) AS json
    FROM head h JOIN plan_item i ON i.org_id = $1 AND i.plan_id = $2 ${one('i.id')}
      LEFT JOIN fields t ON t.item_id = i.id LEFT JOIN latest g ON g.item_id = i.id
    WHERE i.removed_at IS NULL AND i.section = ANY ($3::text[]))`;
};

/** Every list of the whole plan. Steps stand inside their goals. */
const LISTED = ITEM_KINDS.filter((kind) => KINDS[kind].childOf === null)
  .map((kind) => `',"${KINDS[kind].list}":[', (SELECT json FROM lists WHERE kind = '${kind}'), ']'`)
  .join(', ');

/**
 * Everyone whose id stands in what is shown, and who made the suggestions that wait at its entries. Those are the
 * person's and their team's, as the lane of dictation is: a supporter is shown neither.
 */
const KNOWN = `
      SELECT v.id FROM entry e CROSS JOIN LATERAL (VALUES (e.created_by), (e.updated_by), (e.owner_id)) AS v (id)
      UNION SELECT (w.passage->>v.role)::uuid
      FROM text t CROSS JOIN jsonb_array_elements(t.passages) AS w (passage)
        CROSS JOIN (VALUES ('authorId'), ('viaId'), ('scribeId'), ('suggestedBy')) AS v (role)
      WHERE t.item_id = ANY (ARRAY (SELECT id FROM entry))
      UNION SELECT g.party_id FROM latest g WHERE g.item_id = ANY (ARRAY (SELECT id FROM entry))
      UNION SELECT p.review_responsible_id FROM plan p WHERE p.org_id = $1 AND p.id = $2
      UNION SELECT s.created_by FROM suggestion s
      WHERE s.org_id = $1 AND s.plan_id = $2 AND s.status = 'waiting' AND 'dictation' = ANY ($5::text[])
        AND s.item_id = ANY (ARRAY (SELECT id FROM entry))`;

const WHOLE: Statement = {
  name: 'plan.whole',
  text: `WITH ${entries()},
    steps AS MATERIALIZED (
      SELECT parent_id, string_agg(json || '}', ',' ORDER BY position, id) AS json
      FROM entry WHERE kind = 'step' GROUP BY parent_id),
    lists AS MATERIALIZED (
      SELECT e.kind, string_agg(concat(e.json, CASE WHEN e.kind = 'goal' THEN concat(',"steps":[', s.json, ']') END, '}'),
        ',' ORDER BY e.position, e.id) AS json
      FROM entry e LEFT JOIN steps s ON s.parent_id = e.id WHERE e.kind <> 'step' GROUP BY e.kind),
    known AS (${KNOWN})
    SELECT concat('{"id":"', p.id, '","personId":"', p.person_id, '","personName":', to_json(n.name),
      ',"status":"', p.status, '","version":', p.version, ',"inForceVersion":', ${orNull('p.in_force_version')},
      ',"reviewOn":', ${orNull('p.review_on')}, ',"reviewResponsibleId":', ${orNull('p.review_responsible_id')},
      ',"sections":', to_json($3::text[]), ',"writable":', to_json($6::text[]), ',"openProposalId":', coalesce((
        SELECT to_json(o.id)::text FROM proposal o WHERE o.org_id = $1 AND o.plan_id = $2 AND o.status = 'open'), 'null'),
      ',"names":{', (SELECT string_agg(concat('"', k.id, '":', to_json(a.name)), ',')
        FROM known k CROSS JOIN LATERAL (SELECT name FROM party WHERE org_id = $1 AND id = k.id LIMIT 1) a), '}',
      ${LISTED}, '}') AS json
    FROM plan p JOIN party n ON n.org_id = p.org_id AND n.id = p.person_id WHERE p.org_id = $1 AND p.id = $2`,
};

const ONE: Statement = {
  name: 'plan.entry',
  text: `WITH ${entries('$6')} SELECT concat(json, '}') AS json FROM entry`,
};

/** The entry of a plan as the API shows it; the classes in http/ describe it kind by kind. */
export interface ItemDocument {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Plans as JSON, cut to what the caller may see. */
@Injectable()
export class PlanDocuments {
  constructor(private readonly units: Units) {}

  /** The whole plan, as JSON text, for somebody who may write in these of its sections. */
  async whole(planId: string, cut: Cut, writable: readonly Section[]): Promise<string> {
    const [row] = await this.units.query<{ json: string }>(WHOLE, [...this.values(planId, cut), writable]);
    if (!row) throw notFound();
    return row.json;
  }

  async item(planId: string, itemId: string, cut: Cut): Promise<ItemDocument> {
    const [row] = await this.units.query<{ json: string }>(ONE, [...this.values(planId, cut), itemId]);
    if (!row) throw notFound();
    return JSON.parse(row.json) as ItemDocument;
  }

  private values(planId: string, { sections, ownWordsOnly, lanes }: Cut): unknown[] {
    return [this.units.orgId, planId, sections, ownWordsOnly, lanes];
  }
}
