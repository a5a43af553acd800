import { Injectable } from '@nestjs/common';
import type { Passage } from '../../../shared/attributed-text';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { DraftItem } from '../domain/snapshot';

/** What a plan has of that which stands at the head of a version. Who no longer works here is not named. */
export interface DraftFacts {
  readonly personId: string;
  readonly personName: string;
  readonly previousHash: string | null;
  readonly keyWorkerId: string | null;
  readonly keyWorkerName: string | null;
  readonly reviewOn: string | null;
  readonly reviewResponsibleId: string | null;
  readonly reviewResponsibleName: string | null;
  /** What the calendar says where the team is. */
  readonly today: string;
}

interface ItemRow extends Omit<DraftItem, 'texts'> {
  texts: { field: string; lane: 'own' | 'dictation' | 'professional'; passages: Passage[] }[];
  [column: string]: unknown;
}

const FACTS: Statement = {
  name: 'draft.facts',
  text: `
    SELECT p.person_id AS "personId", n.name AS "personName", p.review_on AS "reviewOn",
      r.id AS "reviewResponsibleId", r.name AS "reviewResponsibleName", k.id AS "keyWorkerId", k.name AS "keyWorkerName",
      (SELECT v.hash FROM plan_version v WHERE v.org_id = $1 AND v.plan_id = $2 ORDER BY v.number DESC LIMIT 1)
        AS "previousHash",
      (now() AT TIME ZONE coalesce(t.timezone, o.timezone))::date AS today
    FROM plan p JOIN party n ON n.org_id = $1 AND n.id = p.person_id JOIN organisation o ON o.org_id = $1
    LEFT JOIN party r ON r.org_id = $1 AND r.id = p.review_responsible_id AND r.ended_at IS NULL
    LEFT JOIN episode e ON e.org_id = $1 AND e.person_id = p.person_id AND e.lead AND e.closed_at IS NULL
    LEFT JOIN team t ON t.org_id = $1 AND t.id = e.team_id
    LEFT JOIN party k ON k.org_id = $1 AND k.id = e.key_worker_id AND k.ended_at IS NULL
    WHERE p.org_id = $1 AND p.id = $2`,
};
const ITEMS: Statement = {
  name: 'draft.items',
  text: `
    SELECT i.id, i.kind, i.section, i.parent_id AS "parentId", i.position, i.attributes, coalesce(t.texts, '[]') AS texts
    FROM plan_item i LEFT JOIN (
      SELECT item_id, jsonb_agg(jsonb_build_object('field', field, 'lane', lane, 'passages', passages)) AS texts
      FROM plan_text WHERE org_id = $1 AND plan_id = $2 GROUP BY item_id) t ON t.item_id = i.id
    WHERE i.org_id = $1 AND i.plan_id = $2 AND i.removed_at IS NULL`,
};
const NAMES: Statement = {
  name: 'draft.names',
  text: `SELECT id, name FROM party WHERE org_id = $1 AND id = ANY ($2::uuid[])`,
};
const NEXT: Statement = {
  name: 'draft.next',
  text: `UPDATE plan SET draft = draft + 1 WHERE org_id = $1 AND id = $2`,
};
const IN_FORCE: Statement = {
  name: 'plan.in_force',
  text: `UPDATE plan SET in_force_version = $3, in_force_draft = $4, status = $5, version = version + 1,
      updated_at = now(), updated_by = $6 WHERE org_id = $1 AND id = $2`,
};

/** The draft of a plan as a snapshot reads it, and the two numbers by which a plan follows its proposals. */
@Injectable()
export class DraftContents {
  constructor(private readonly units: Units) {}

  async facts(planId: string): Promise<DraftFacts> {
    const values = [this.units.orgId, planId];
    const [facts] = await this.units.query<DraftFacts & Record<string, unknown>>(FACTS, values);
    if (!facts) throw new Error('A plan that was opened is gone.');
    return facts;
  }

  /** Everything not removed, in no order; all lanes, dictation too. */
  async items(planId: string): Promise<DraftItem[]> {
    const rows = await this.units.query<ItemRow>(ITEMS, [this.units.orgId, planId]);
    return rows.map(({ texts, ...item }) => ({ ...item, texts: byField(texts) }));
  }

  /** What the parties are called now; who is unknown is left out. Ids keep the letter case they were asked in. */
  async names(ids: ReadonlySet<string>): Promise<Record<string, string>> {
    const rows = await this.units.query<{ id: string; name: string }>(NAMES, [this.units.orgId, [...ids]]);
    const known = new Map(rows.map(({ id, name }) => [id, name]));
    return Object.fromEntries(
      [...ids].flatMap((id) => {
        const name = known.get(id.toLowerCase());
        return name === undefined ? [] : [[id, name] as const];
      }),
    );
  }

  /** What is written from now on belongs to the next draft. */
  async beginNextDraft(planId: string): Promise<void> {
    await this.units.query(NEXT, [this.units.orgId, planId]);
  }

  async comeIntoForce(
    planId: string,
    inForce: { version: number; draft: number; status: string; partyId: string },
  ): Promise<void> {
    const { version, draft, status, partyId } = inForce;
    await this.units.query(IN_FORCE, [this.units.orgId, planId, version, draft, status, partyId]);
  }
}

function byField(texts: ItemRow['texts']): DraftItem['texts'] {
  const fields: DraftItem['texts'] = {};
  for (const { field, lane, passages } of texts) fields[field] = { ...fields[field], [lane]: passages };
  return fields;
}
