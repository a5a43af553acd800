import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { EntryKind } from '../domain/review-status';
import type { ReviewRow } from './review.row';

/** What somebody brought or said. */
export interface EntryView {
  readonly id: string;
  readonly reviewId: string;
  readonly kind: EntryKind;
  readonly words: string;
  readonly partyId: string;
  readonly viaId: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a goal or a step came to at a review. */
export interface ChangeView {
  readonly reviewId: string;
  readonly itemId: string;
  readonly kind: 'goal' | 'step';
  readonly state: string;
  readonly on: string;
  readonly note: string | null;
  readonly successorId: string | null;
  readonly partyId: string;
  readonly at: Date;
}

/** A review with all that belongs to it. */
export interface ReviewView {
  readonly review: ReviewRow;
  /** It was to be held before today. */
  readonly overdue: boolean;
  /** The person's first, then in the order they came. */
  readonly entries: readonly EntryView[];
  readonly changes: readonly ChangeView[];
  readonly names: Readonly<Record<string, string>>;
}

type Read = ReviewRow & { overdue: boolean; sortAt: string; [column: string]: unknown };

const COLUMNS = `r.org_id AS "orgId", r.id, r.plan_id AS "planId", r.status, r.basis, r.event, r.reason,
  r.nominal_on AS "nominalOn", r.anchor_day AS "anchorDay", r.due_on AS "dueOn", r.timezone, r.follows_id AS "followsId",
  r.request_id AS "requestId", r.attendees, r.held_on AS "heldOn", r.held_at AS "heldAt", r.held_by AS "heldBy",
  r.agreed_version AS "agreedVersion", r.agreed_at AS "agreedAt", r.closed_at AS "closedAt", r.closed_by AS "closedBy",
  r.closing_reason AS "closingReason", r.wish_of AS "wishOf", r.version, r.created_at AS "createdAt",
  r.created_by AS "createdBy", r.updated_at AS "updatedAt", r.updated_by AS "updatedBy", r.created_at::text AS "sortAt",
  r.status IN ('scheduled', 'preparing') AND r.due_on < (now() AT TIME ZONE r.timezone)::date AS overdue`;
const PAGE: Statement = {
  name: 'review.page',
  text: `SELECT ${COLUMNS} FROM review r WHERE r.org_id = $1 AND r.plan_id = $2
      AND ($3::timestamptz IS NULL OR (r.created_at, r.id) < ($3, $4::uuid))
    ORDER BY r.created_at DESC, r.id DESC LIMIT $5`,
};
const ONE: Statement = {
  name: 'review.one',
  text: `SELECT ${COLUMNS} FROM review r WHERE r.org_id = $1 AND r.plan_id = $2 AND r.id = $3`,
};
const ENTRIES: Statement = {
  name: 'review.entries',
  text: `SELECT e.id, e.review_id AS "reviewId", e.kind, e.words, e.party_id AS "partyId", e.via_id AS "viaId", e.version,
      e.created_at AS "createdAt", e.updated_at AS "updatedAt"
    FROM review_entry e WHERE e.org_id = $1 AND e.review_id = ANY ($2::uuid[]) AND e.removed_at IS NULL
    ORDER BY e.party_id <> $3, e.id`,
};
// Of an entry that was entered for somebody else, nothing is told any more.
const CHANGES: Statement = {
  name: 'review.changes',
  text: `SELECT c.review_id AS "reviewId", c.item_id AS "itemId", i.kind, g.state, g.on_date AS "on", g.note,
      g.successor_id AS "successorId", g.party_id AS "partyId", g.at
    FROM review_change c JOIN progress g ON g.org_id = $1 AND g.id = c.progress_id
      JOIN plan_item i ON i.org_id = $1 AND i.id = c.item_id
    WHERE c.org_id = $1 AND c.review_id = ANY ($2::uuid[]) AND i.removed_reason IS DISTINCT FROM 'wrong_person'
    ORDER BY c.id`,
};
const NAMES: Statement = {
  name: 'review.names',
  text: `SELECT id, name FROM party WHERE org_id = $1 AND id = ANY ($2::uuid[])`,
};

/** Reviews as they are shown. */
@Injectable()
export class ReviewViews {
  constructor(private readonly units: Units) {}

  /** Latest first, one more than asked for. */
  async page(
    plan: { id: string; personId: string },
    after: string[] | null,
    limit: number,
  ): Promise<ReviewView[]> {
    const [at = null, id = null] = after ?? [];
    return this.complete(
      plan,
      await this.units.query<Read>(PAGE, [this.units.orgId, plan.id, at, id, limit + 1]),
    );
  }

  async one(plan: { id: string; personId: string }, reviewId: string): Promise<ReviewView | undefined> {
    const rows = await this.units.query<Read>(ONE, [this.units.orgId, plan.id, reviewId]);
    return (await this.complete(plan, rows))[0];
  }

  /** Where a review stands in the order of a page. */
  placeOf({ review }: ReviewView): string[] {
    return [(review as Read).sortAt, review.id];
  }

  private async complete({ personId }: { personId: string }, rows: Read[]): Promise<ReviewView[]> {
    const ids = rows.map(({ id }) => id);
    const { orgId } = this.units;
    const [entries, changes] = await this.units.together(() =>
      Promise.all([
        this.units.query<EntryView & Record<string, unknown>>(ENTRIES, [orgId, ids, personId]),
        this.units.query<ChangeView & Record<string, unknown>>(CHANGES, [orgId, ids]),
      ]),
    );
    const names = await this.names([
      ...rows.flatMap(partiesOf),
      ...entries.flatMap(authorsOf),
      ...changes.map(({ partyId }) => partyId),
    ]);
    return rows.map((review) => {
      const [said, changed] = [entries, changes].map((all) =>
        all.filter(({ reviewId }) => reviewId === review.id),
      );
      return {
        review,
        overdue: review.overdue,
        entries: said as EntryView[],
        changes: changed as ChangeView[],
        names,
      };
    });
  }

  private async names(ids: readonly string[]): Promise<Record<string, string>> {
    if (ids.length === 0) return {};
    const rows = await this.units.query<{ id: string; name: string }>(NAMES, [
      this.units.orgId,
      [...new Set(ids)],
    ]);
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }
}

function partiesOf({ attendees, heldBy, closedBy, createdBy }: ReviewRow): string[] {
  return [...attendees.map(({ partyId }) => partyId), heldBy, closedBy, createdBy].flatMap((id) => id ?? []);
}

function authorsOf({ partyId, viaId }: EntryView): string[] {
  return viaId === null ? [partyId] : [partyId, viaId];
}
