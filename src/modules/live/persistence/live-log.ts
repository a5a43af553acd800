import { Injectable } from '@nestjs/common';
import type { Passage } from '../../../shared/attributed-text';
import type { Section } from '../../../shared/sections';
import type { Question, Statement } from '../../../platform/database/unit';
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
  readonly lane: DocumentName['lane'];
  readonly seq: number;
  readonly payload: Uint8Array;
  readonly draft: number;
  /** The fields it touched: stored with the revision that this transaction has brought each to. */
  readonly fields: readonly string[];
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
// What is read of a field is read by its key: to join all of them, the planner goes over all the words of the house.
const APPEND: Statement = {
  name: 'live.append',
  text: `WITH new AS (
      SELECT * FROM unnest($2::uuid[], $3::text[], $4::int[], $5::bytea[], $6::int[], $7::text[], $8::uuid[], $9::uuid[])
        AS n (document_id, lane, seq, payload, draft, fields, party_id, via_id)),
    kept AS (
      INSERT INTO live_update (org_id, document_id, seq, payload, draft, revisions, party_id, via_id)
      SELECT $1, document_id, seq, payload, draft,
        (SELECT coalesce(jsonb_object_agg(f.name, coalesce((
            SELECT revision FROM plan_text WHERE org_id = $1 AND item_id = split_part(f.name, '/', 1)::uuid
              AND field = split_part(f.name, '/', 2) AND lane = new.lane), 0)), '{}')
          FROM jsonb_array_elements_text(fields::jsonb) AS f (name)),
        party_id, via_id
      FROM new)
    UPDATE live_document d SET last_seq = m.seq
    FROM (SELECT document_id, max(seq) AS seq FROM new GROUP BY document_id) m
    WHERE d.org_id = $1 AND d.id = m.document_id`,
};
// From arrays, of which the planner expects few rows: of a JSON it expects a hundred, and joins all entries of the house.
const PROJECT: Statement = {
  name: 'live.project',
  text: `INSERT INTO plan_text (org_id, plan_id, item_id, field, lane, draft, updated_by, passages)
    SELECT $1, t.plan_id, t.item_id, t.field, t.lane, t.draft, t.updated_by, $8::jsonb->(t.place - 1)::int
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[], $7::uuid[])
        WITH ORDINALITY AS t (plan_id, item_id, field, lane, draft, updated_by, place)
      JOIN plan_item i ON i.org_id = $1 AND i.id = t.item_id AND i.removed_at IS NULL
    ON CONFLICT (org_id, item_id, field, lane) DO UPDATE SET passages = excluded.passages, draft = excluded.draft,
      updated_by = excluded.updated_by, updated_at = now(), revision = plan_text.revision + 1
    RETURNING revision`,
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

  async append(update: NewUpdate): Promise<void> {
    await this.units.query(this.appending([update]));
  }

  /** @returns the revision the field has come to; 0 where its entry was removed. */
  async project(projection: Projection): Promise<number> {
    const [row] = await this.units.query<Row & { revision: number }>(this.projecting([projection]));
    return row?.revision ?? 0;
  }

  /** Stores updates, each document's without a gap after its last; the fields that they touch are written before. */
  appending(updates: readonly NewUpdate[]): Question {
    const values = [
      this.units.orgId,
      updates.map(({ documentId }) => documentId),
      updates.map(({ lane }) => lane),
      updates.map(({ seq }) => seq),
      updates.map(({ payload }) => Buffer.from(payload)),
      updates.map(({ draft }) => draft),
      updates.map(({ fields }) => JSON.stringify(fields)),
      updates.map(({ partyId }) => partyId),
      updates.map(({ viaId }) => viaId),
    ];
    return { ...APPEND, values };
  }

  /**
   * Writes fields as their documents have them, and answers their revisions; an entry that was removed keeps its words
   * as they were then.
   */
  projecting(projections: readonly Projection[]): Question {
    const values = [
      this.units.orgId,
      projections.map(({ planId }) => planId),
      projections.map(({ itemId }) => itemId),
      projections.map(({ field }) => field),
      projections.map(({ lane }) => lane),
      projections.map(({ draft }) => draft),
      projections.map(({ updatedBy }) => updatedBy),
      JSON.stringify(projections.map(({ passages }) => passages)),
    ];
    return { ...PROJECT, values };
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
