import { Injectable } from '@nestjs/common';
import type { Passage } from '../../../shared/attributed-text';
import type { Section } from '../../../shared/sections';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { PlanStatus } from '../../plans';
import type { DocumentName } from '../domain/document-name';

/** A document whose row is locked: nobody else adds to it until the unit ends. */
export interface HeldDocument {
  readonly id: string;
  readonly planId: string;
  readonly section: Section;
  readonly lane: DocumentName['lane'];
  readonly lastSeq: number;
}

/** A plan that no proposal passes by until the unit ends. */
export interface HeldPlan {
  readonly id: string;
  readonly personId: string;
  readonly draft: number;
  readonly status: PlanStatus;
}

/** An update on its way into the log. */
export interface NewUpdate {
  readonly documentId: string;
  readonly seq: number;
  readonly payload: Uint8Array;
  readonly draft: number;
  /** By field: the revision that this update's transaction brought it to. */
  readonly revisions: Readonly<Record<string, number>>;
  readonly partyId: string;
  readonly viaId: string | null;
}

/** A field as the document has it, on its way into `plan_text`. */
export interface Projection {
  readonly planId: string;
  readonly itemId: string;
  readonly field: string;
  readonly lane: DocumentName['lane'];
  readonly draft: number;
  readonly updatedBy: string;
  readonly passages: readonly Passage[];
}

const COLUMNS = `id, plan_id AS "planId", section, lane, last_seq AS "lastSeq"`;
const FIND: Statement = {
  name: 'live.find',
  text: `SELECT id FROM live_document WHERE org_id = $1 AND plan_id = $2 AND section = $3 AND lane = $4`,
};
// In one order for everybody, and after the plan's row: nobody waits in a circle.
const HOLD: Statement = {
  name: 'live.hold',
  text: `SELECT ${COLUMNS} FROM live_document WHERE org_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
};
const HOLD_LANES: Statement = {
  name: 'live.hold_lanes',
  text: `SELECT ${COLUMNS} FROM live_document WHERE org_id = $1 AND plan_id = $2 AND section = $3
    AND lane = ANY ($4::text[]) ORDER BY id FOR NO KEY UPDATE`,
};
const PLANS: Statement = {
  name: 'live.plans',
  text: `SELECT id, person_id AS "personId", draft, status FROM plan WHERE org_id = $1 AND id = ANY ($2::uuid[])
    ORDER BY id FOR KEY SHARE`,
};
const FREEZE: Statement = {
  name: 'live.freeze_plan',
  text: `SELECT draft FROM plan WHERE org_id = $1 AND id = $2 FOR UPDATE`,
};
const CREATE: Statement = {
  name: 'live.create',
  text: `INSERT INTO live_document (org_id, id, plan_id, section, lane) VALUES ($1, $2, $3, $4, $5)`,
};
const APPEND: Statement = {
  name: 'live.append',
  text: `WITH new AS (
      SELECT * FROM unnest($2::uuid[], $3::int[], $4::bytea[], $5::int[], $6::text[], $7::uuid[], $8::uuid[])
        AS n (document_id, seq, payload, draft, revisions, party_id, via_id)),
    kept AS (
      INSERT INTO live_update (org_id, document_id, seq, payload, draft, revisions, party_id, via_id)
      SELECT $1, document_id, seq, payload, draft, revisions::jsonb, party_id, via_id FROM new)
    UPDATE live_document d SET last_seq = m.seq
    FROM (SELECT document_id, max(seq) AS seq FROM new GROUP BY document_id) m
    WHERE d.org_id = $1 AND d.id = m.document_id`,
};
const PROJECT: Statement = {
  name: 'live.project',
  text: `INSERT INTO plan_text (org_id, plan_id, item_id, field, lane, draft, updated_by, passages)
    SELECT $1, t."planId", t."itemId", t.field, t.lane, t.draft, t."updatedBy", t.passages
    FROM jsonb_to_recordset($2) AS t ("planId" uuid, "itemId" uuid, field text, lane text, draft int, "updatedBy" uuid,
        passages jsonb)
      JOIN plan_item i ON i.org_id = $1 AND i.id = t."itemId" AND i.removed_at IS NULL
    ON CONFLICT (org_id, item_id, field, lane) DO UPDATE SET passages = excluded.passages, draft = excluded.draft,
      updated_by = excluded.updated_by, updated_at = now(), revision = plan_text.revision + 1
    RETURNING item_id AS "itemId", field, lane, revision`,
};
const TEXTS: Statement = {
  name: 'live.texts',
  text: `SELECT t.item_id AS "itemId", t.field, t.passages FROM plan_text t
    JOIN plan_item i ON i.org_id = t.org_id AND i.id = t.item_id
    WHERE t.org_id = $1 AND t.plan_id = $2 AND i.section = $3 AND t.lane = $4 AND i.removed_at IS NULL
    ORDER BY i.position, t.item_id, t.field`,
};
const ITEMS: Statement = {
  name: 'live.items',
  text: `SELECT id, kind FROM plan_item WHERE org_id = $1 AND plan_id = $2 AND section = $3`,
};

/** The log of live documents, and where plan and words meet it. */
@Injectable()
export class LiveLog {
  constructor(private readonly units: Units) {}

  async find({ planId, section, lane }: Omit<DocumentName, 'orgId'>): Promise<string | null> {
    const [row] = await this.units.query<{ id: string }>(FIND, [this.units.orgId, planId, section, lane]);
    return row?.id ?? null;
  }

  hold(ids: readonly string[]): Promise<HeldDocument[]> {
    return this.units.query<HeldDocument & Row>(HOLD, [this.units.orgId, ids]);
  }

  holdLanes(planId: string, section: Section, lanes: readonly string[]): Promise<HeldDocument[]> {
    return this.units.query<HeldDocument & Row>(HOLD_LANES, [this.units.orgId, planId, section, lanes]);
  }

  /** Holds the plans against proposals: what is written meanwhile belongs to the draft that is answered here. */
  plans(ids: readonly string[]): Promise<HeldPlan[]> {
    return this.units.query<HeldPlan & Row>(PLANS, [this.units.orgId, ids]);
  }

  /** Holds back every writer of the plan. @returns its draft. */
  async freezePlan(planId: string): Promise<number> {
    const [row] = await this.units.query<{ draft: number }>(FREEZE, [this.units.orgId, planId]);
    if (!row) throw new Error('A plan that was opened is gone.');
    return row.draft;
  }

  async create(id: string, { planId, section, lane }: Omit<DocumentName, 'orgId'>): Promise<void> {
    await this.units.query(CREATE, [this.units.orgId, id, planId, section, lane]);
  }

  /** Stores updates, each document's without a gap after its last. */
  async append(updates: readonly NewUpdate[]): Promise<void> {
    if (updates.length === 0) return;
    await this.units.query(APPEND, [
      this.units.orgId,
      updates.map(({ documentId }) => documentId),
      updates.map(({ seq }) => seq),
      updates.map(({ payload }) => Buffer.from(payload)),
      updates.map(({ draft }) => draft),
      updates.map(({ revisions }) => JSON.stringify(revisions)),
      updates.map(({ partyId }) => partyId),
      updates.map(({ viaId }) => viaId),
    ]);
  }

  /**
   * Writes fields as their documents have them; an entry that was removed keeps its words as they were then.
   * @returns the revision of each, by entry, field and lane.
   */
  async project(projections: readonly Projection[]): Promise<Map<string, number>> {
    if (projections.length === 0) return new Map();
    const values = [this.units.orgId, JSON.stringify(projections)];
    const rows = await this.units.query<
      Row & { itemId: string; field: string; lane: string; revision: number }
    >(PROJECT, values);
    return new Map(rows.map((row) => [projectionKey(row), row.revision]));
  }

  /** The words already in the plan, for a document that begins. */
  texts({ planId, section, lane }: Omit<DocumentName, 'orgId'>): Promise<WrittenField[]> {
    return this.units.query<WrittenField & Row>(TEXTS, [this.units.orgId, planId, section, lane]);
  }

  /** The entries of a section, removed ones too: words that were on their way when one was removed are kept. */
  items(planId: string, section: Section): Promise<{ id: string; kind: string }[]> {
    return this.units.query(ITEMS, [this.units.orgId, planId, section]);
  }
}

type Row = Record<string, unknown>;

/** The words of one field of one entry. */
export interface WrittenField {
  readonly itemId: string;
  readonly field: string;
  readonly passages: readonly Passage[];
}

export const projectionKey = ({
  itemId,
  field,
  lane,
}: Pick<Projection, 'itemId' | 'field'> & { lane: string }): string => `${itemId}/${field}/${lane}`;
