import { Injectable } from '@nestjs/common';
import type { JsonValue } from '../../../shared/canonical-json';
import type { Passage } from '../../../shared/attributed-text';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { notFound } from '../../../shared/errors';
import type { ItemKind } from '../domain/item-kinds';
import type { Lane } from '../domain/lanes';
import { checkPlanLength } from '../domain/limits';
import type { PlanItemRow } from './plan-item.row';
import { PlanTextRow } from './plan-text.row';

export type NewItem = Pick<
  PlanItemRow,
  'id' | 'planId' | 'parentId' | 'kind' | 'section' | 'attributes' | 'draft' | 'createdBy'
>;

/** Where an entry stands: what is left out is not asked for. */
export interface ItemAddress {
  readonly planId: string;
  readonly itemId: string;
  readonly kind?: ItemKind;
  /** The goal of a step. */
  readonly parentId?: string;
}

export interface NewText {
  readonly itemId: string;
  readonly planId: string;
  readonly field: string;
  readonly lane: Lane;
  readonly passages: Passage[];
  readonly draft: number;
}

const INSERT_ITEM: Statement = {
  name: 'item.insert',
  text: `INSERT INTO plan_item (org_id, id, plan_id, parent_id, kind, section, attributes, draft, created_by, updated_by, position)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
};

const ITEM: Statement = {
  name: 'item.find',
  text: `SELECT org_id AS "orgId", id, plan_id AS "planId", parent_id AS "parentId", kind, section, position, attributes,
      draft, removed_at AS "removedAt", removed_by AS "removedBy", removed_reason AS "removedReason", version,
      created_at AS "createdAt", created_by AS "createdBy", updated_at AS "updatedAt", updated_by AS "updatedBy"
    FROM plan_item WHERE org_id = $1 AND id = $2`,
};

const REVISE_ITEM: Statement = {
  name: 'item.revise',
  text: `UPDATE plan_item SET attributes = $4, draft = $5, updated_by = $6, updated_at = now(), version = version + 1
    WHERE org_id = $1 AND id = $2 AND version = $3 RETURNING 1`,
};

const SIBLINGS: Statement = {
  name: 'item.siblings',
  text: `SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS count, coalesce(max(position), 0) + 1 AS next
    FROM plan_item WHERE org_id = $1 AND plan_id = $2 AND kind = $3 AND parent_id IS NOT DISTINCT FROM $4`,
};

const LOCK_ITEM: Statement = {
  name: 'item.lock',
  text: 'SELECT 1 FROM plan_item WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE',
};

const LOCK_LIST: Statement = {
  name: 'item.lock_list',
  text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'plan list', $1::text, $2::text, $3::text), 0))`,
};

const INSERT_TEXTS: Statement = {
  name: 'text.insert',
  text: `INSERT INTO plan_text (org_id, plan_id, item_id, draft, updated_by, field, lane, passages)
    SELECT $1, $2, $3, $4, $5, t.field, t.lane, t.passages
    FROM jsonb_to_recordset($6) AS t(field text, lane text, passages jsonb)`,
};

// Numbers alone, through the index of the plan: no text is read. Two who write at once may pass the limit together by
// what they write; the next one meets it.
const LENGTHS: Statement = {
  name: 'plan.lengths',
  text: `SELECT t.plan_id AS "planId", sum(t.characters)::int AS length FROM plan_text t
    JOIN plan_item i ON i.org_id = $1 AND i.id = t.item_id AND i.removed_at IS NULL
    WHERE t.org_id = $1 AND t.plan_id = ANY ($2::uuid[]) GROUP BY t.plan_id`,
};

const EXISTING = `SELECT id FROM plan_item
  WHERE org_id = $1 AND plan_id = $2 AND kind = $3 AND removed_at IS NULL AND id = ANY ($4::uuid[])`;

const UNLINK: Statement = {
  name: 'item.unlink',
  text: `UPDATE plan_item SET attributes = jsonb_set(attributes, ARRAY[$4::text], (attributes->$4::text) - $5::text),
      draft = $6, version = version + 1, updated_at = now(), updated_by = $7
    WHERE org_id = $1 AND plan_id = $2 AND kind = $3 AND removed_at IS NULL AND attributes->$4::text ? $5::text
    RETURNING id`,
};

/** The entries of plans and their words, as rows. */
@Injectable()
export class PlanContents {
  constructor(private readonly units: Units) {}

  /** How many entries of the kind stand there, and the place after the last. */
  async siblings(
    planId: string,
    kind: ItemKind,
    parentId: string | null,
  ): Promise<{ count: number; next: number }> {
    const rows = await this.units.query<{ count: number; next: number }>(SIBLINGS, [
      this.units.orgId, planId, kind, parentId,
    ]); // prettier-ignore
    return rows[0] ?? { count: 0, next: 1 };
  }

  /** Whoever adds to this entry, moves or removes it does so after the caller. */
  async lockItem(itemId: string): Promise<void> {
    await this.units.query(LOCK_ITEM, [this.units.orgId, itemId]);
  }

  /** Whoever else asks for this list comes after the caller. */
  async lockList(planId: string, kind: ItemKind): Promise<void> {
    await this.units.query(LOCK_LIST, [this.units.orgId, planId, kind]);
  }

  async insertItem(item: NewItem, position: number): Promise<void> {
    const { id, planId, parentId, kind, section, attributes, draft, createdBy } = item;
    await this.units.query(INSERT_ITEM, [
      this.units.orgId, id, planId, parentId, kind, section, JSON.stringify(attributes), draft, createdBy, position,
    ]); // prettier-ignore
  }

  async insertTexts(
    item: NewItem,
    texts: readonly { field: string; lane: Lane; passages: Passage[] }[],
  ): Promise<void> {
    if (texts.length === 0) return;
    const { id, planId, draft, createdBy } = item;
    await this.units.query(INSERT_TEXTS, [
      this.units.orgId,
      planId,
      id,
      draft,
      createdBy,
      JSON.stringify(texts),
    ]);
    await this.requireRoom(planId);
  }

  /** For words that were added. @throws 422 plan_too_long. */
  async requireRoom(planId: string): Promise<void> {
    checkPlanLength((await this.lengths([planId])).get(planId) ?? 0);
  }

  /** How many characters plans hold; one that holds none may be left out. */
  async lengths(planIds: readonly string[]): Promise<Map<string, number>> {
    const values = [this.units.orgId, planIds];
    const rows = await this.units.query<{ planId: string; length: number }>(LENGTHS, values);
    return new Map(rows.map(({ planId, length }) => [planId, length]));
  }

  /** A live entry, where its address says it stands. @throws 404 */
  async item({ planId, itemId, kind, parentId }: ItemAddress): Promise<PlanItemRow> {
    const [item] = await this.units.query<PlanItemRow & Record<string, unknown>>(ITEM, [
      this.units.orgId,
      itemId,
    ]);
    if (!item) throw notFound();
    const elsewhere = item.planId !== planId || (parentId !== undefined && item.parentId !== parentId);
    if (elsewhere || item.removedAt !== null || (kind && item.kind !== kind)) throw notFound();
    return item;
  }

  /** Changes the structured side at the version read. @returns false when someone was faster. */
  async reviseItem(
    itemId: string,
    version: number,
    { attributes, draft, updatedBy }: Pick<NewItem, 'attributes' | 'draft'> & { updatedBy: string },
  ): Promise<boolean> {
    const values = [this.units.orgId, itemId, version, JSON.stringify(attributes), draft, updatedBy];
    return (await this.units.query(REVISE_ITEM, values)).length === 1;
  }

  /** Of the ids, those that are live entries of the plan and of that kind. */
  async existing(planId: string, kind: ItemKind, ids: string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(EXISTING, [this.units.orgId, planId, kind, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** As `existing`; none of them goes before the caller's unit ends. */
  async held(planId: string, kind: ItemKind, ids: string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`${EXISTING} ORDER BY id FOR SHARE`, [
      ...[this.units.orgId, planId, kind, ids],
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Takes an id out of that attribute of every live entry of the kind. @returns the entries changed. */
  async unlink(
    { id: planId, draft }: { id: string; draft: number },
    { kind, field }: { kind: ItemKind; field: string },
    itemId: string,
  ): Promise<string[]> {
    const { orgId } = this.units;
    const values = [orgId, planId, kind, field, itemId, draft, currentPrincipal().partyId];
    return (await this.units.query<{ id: string }>(UNLINK, values)).map(({ id }) => id);
  }

  async text(itemId: string, field: string, lane: Lane): Promise<PlanTextRow | null> {
    return this.units.manager.findOneBy(PlanTextRow, { orgId: this.units.orgId, itemId, field, lane });
  }

  /**
   * Writes a lane if it is still at the revision read (0: not there yet). @returns false when someone was faster.
   * @throws 422 plan_too_long.
   */
  async writeText(text: NewText, revision: number, writtenBy: string): Promise<boolean> {
    const { itemId, planId, field, lane, passages, draft } = text;
    const values = [this.units.orgId, itemId, field, lane, JSON.stringify(passages), draft, writtenBy];
    const rows =
      revision === 0
        ? await this.units.query<{ grown: number }>(
            `INSERT INTO plan_text (org_id, item_id, field, lane, passages, draft, updated_by, plan_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
             RETURNING characters AS grown`,
            [...values, planId],
          )
        : await this.units.query<{ grown: number }>(
            `WITH was AS (
               SELECT characters FROM plan_text WHERE org_id = $1 AND item_id = $2 AND field = $3 AND lane = $4)
             UPDATE plan_text SET passages = $5, draft = $6, updated_by = $7, updated_at = now(), revision = revision + 1
             WHERE org_id = $1 AND item_id = $2 AND field = $3 AND lane = $4 AND revision = $8
             RETURNING characters - (SELECT characters FROM was) AS grown`,
            [...values, revision],
          );
    if (rows.some(({ grown }) => grown > 0)) await this.requireRoom(planId);
    return rows.length === 1;
  }
}

/** An attribute map as the row holds it. */
export function attributesOf(row: PlanItemRow): Record<string, JsonValue> {
  return row.attributes as Record<string, JsonValue>;
}

/** Passages as the row holds them. */
export function passagesOf(row: Pick<PlanTextRow, 'passages'> | null): Passage[] {
  return (row?.passages ?? []) as Passage[];
}
