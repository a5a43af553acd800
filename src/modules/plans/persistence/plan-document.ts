import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { FIRST_GOAL_STATE } from '../domain/goal-progress';
import type { ItemKind } from '../domain/item-kinds';
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

// $1 organisation, $2 plan, $3 sections, $4 sections cut to the own lane, $5 lanes. The database shapes the JSON and
// Node passes it on unread: one round trip, and no second copy of every word on its way through the process.
const ENTRIES = `
  texts AS (
    SELECT l.item_id, max(l.draft) AS draft, jsonb_object_agg(l.field, l.lanes) AS fields FROM (
      SELECT t.item_id, t.field, max(t.draft) AS draft,
        jsonb_object_agg(t.lane, jsonb_build_object('passages', t.passages, 'revision', t.revision)) AS lanes
      FROM plan_text t JOIN plan_item i ON i.org_id = t.org_id AND i.id = t.item_id
      WHERE t.org_id = $1 AND t.plan_id = $2 AND t.lane = ANY ($5::text[])
        AND (t.lane = 'own' OR i.section <> ALL ($4::text[]))
      GROUP BY t.item_id, t.field) l
    GROUP BY l.item_id),
  latest AS (
    SELECT DISTINCT ON (item_id) item_id, state, on_date, note, at, party_id, successor_id
    FROM progress WHERE org_id = $1 AND plan_id = $2 ORDER BY item_id, id DESC),
  entry AS (
    SELECT i.id, i.kind, i.section, i.parent_id, i.position,
      i.attributes || coalesce(t.fields, '{}') || jsonb_build_object(
        'id', i.id, 'planId', i.plan_id, 'position', i.position, 'version', i.version,
        'agreed', greatest(i.draft, t.draft) <= coalesce(p.in_force_draft, 0),
        'createdBy', i.created_by, 'createdAt', i.created_at, 'updatedBy', i.updated_by, 'updatedAt', i.updated_at)
      || CASE WHEN i.kind IN ('goal', 'step') THEN jsonb_build_object(
          'state', coalesce(g.state, CASE i.kind WHEN 'goal' THEN '${FIRST_GOAL_STATE}' ELSE '${FIRST_STEP_STATE}' END),
          'progress', CASE WHEN g.item_id IS NULL THEN NULL ELSE jsonb_build_object('state', g.state, 'on', g.on_date,
            'note', CASE WHEN g.party_id = p.person_id OR i.section <> ALL ($4::text[]) THEN g.note END, 'successorId', g.successor_id, 'at', g.at, 'partyId', g.party_id) END)
        ELSE '{}' END
      || CASE WHEN i.kind = 'step' THEN jsonb_build_object('goalId', i.parent_id) ELSE '{}' END AS body
    FROM plan_item i JOIN plan p ON p.org_id = i.org_id AND p.id = i.plan_id
    LEFT JOIN texts t ON t.item_id = i.id LEFT JOIN latest g ON g.item_id = i.id
    WHERE i.org_id = $1 AND i.plan_id = $2 AND i.removed_at IS NULL AND i.section = ANY ($3::text[]))`;

/** Under which name the whole plan carries the entries of a kind. Steps stand inside their goals. */
const LISTS: Record<Exclude<ItemKind, 'step' | 'goal'>, string> = {
  about_me: 'aboutMe',
  value: 'values',
  preference: 'preferences',
  strength: 'strengths',
  need: 'needs',
  barrier: 'barriers',
  unmet_need: 'unmetNeeds',
  crisis_contact: 'crisisContacts',
};

const listOf = (kind: string, name: string): string =>
  `'${name}', coalesce((SELECT jsonb_agg(e.body ORDER BY e.position, e.id) FROM entry e WHERE e.kind = '${kind}'), '[]')`;

const WHOLE: Statement = {
  name: 'plan.whole',
  text: `WITH ${ENTRIES},
    steps AS (
      SELECT parent_id, jsonb_agg(body ORDER BY position, id) AS list FROM entry WHERE kind = 'step' GROUP BY parent_id),
    goals AS (
      SELECT jsonb_agg(e.body || jsonb_build_object('steps', coalesce(s.list, '[]')) ORDER BY e.position, e.id) AS list
      FROM entry e LEFT JOIN steps s ON s.parent_id = e.id WHERE e.kind = 'goal')
    SELECT jsonb_build_object('id', p.id, 'personId', p.person_id, 'personName', n.name, 'status', p.status,
      'version', p.version, 'inForceVersion', p.in_force_version, 'reviewOn', p.review_on,
      'reviewResponsibleId', p.review_responsible_id, 'sections', to_jsonb($3::text[]),
      'openProposalId', (SELECT o.id FROM proposal o WHERE o.org_id = $1 AND o.plan_id = $2 AND o.status = 'open'),
      'names', coalesce((SELECT jsonb_object_agg(a.id, a.name) FROM party a WHERE a.org_id = $1 AND a.id IN (
        SELECT (e.body->>'createdBy')::uuid FROM entry e
        UNION SELECT (w.passage->>'authorId')::uuid FROM entry e JOIN plan_text t ON t.org_id = $1 AND t.item_id = e.id
          CROSS JOIN jsonb_array_elements(t.passages) AS w(passage)
          WHERE t.plan_id = $2 AND t.lane = ANY ($5::text[]) AND (t.lane = 'own' OR e.section <> ALL ($4::text[])))), '{}'),
      ${Object.entries(LISTS)
        .map(([kind, name]) => listOf(kind, name))
        .join(',\n      ')},
      'goals', coalesce((SELECT list FROM goals), '[]'))::text AS json
    FROM plan p JOIN party n ON n.org_id = p.org_id AND n.id = p.person_id WHERE p.org_id = $1 AND p.id = $2`,
};

const ONE: Statement = { name: 'plan.entry', text: `WITH ${ENTRIES} SELECT body FROM entry WHERE id = $6` };

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

  /** The whole plan, as JSON text. */
  async whole(planId: string, cut: Cut): Promise<string> {
    const [row] = await this.units.query<{ json: string }>(WHOLE, this.values(planId, cut));
    if (!row) throw notFound();
    return row.json;
  }

  async item(planId: string, itemId: string, cut: Cut): Promise<ItemDocument> {
    const [row] = await this.units.query<{ body: ItemDocument }>(ONE, [...this.values(planId, cut), itemId]);
    if (!row) throw notFound();
    return row.body;
  }

  private values(planId: string, { sections, ownWordsOnly, lanes }: Cut): unknown[] {
    return [this.units.orgId, planId, sections, ownWordsOnly, lanes];
  }
}
