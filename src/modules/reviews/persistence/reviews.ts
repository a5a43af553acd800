import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { updateVersioned } from '../../../platform/database/versioned';
import { TO_COME } from '../domain/review-status';
import { ReviewRow } from './review.row';

const PUT_DUE: Statement = {
  name: 'review.put_due',
  text: `INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ('review', $1, $2, $3)
    ON CONFLICT (kind, org_id, ref_id) DO UPDATE SET due_at = excluded.due_at, waiting_since = NULL`,
};
const TAKE_DUE: Statement = {
  name: 'review.take_due',
  text: `DELETE FROM platform.due WHERE kind = 'review' AND org_id = $1 AND ref_id = $2`,
};
const CARRY: Statement = {
  name: 'review.carry_entries',
  text: `UPDATE review_entry SET review_id = $3 WHERE org_id = $1 AND review_id = $2`,
};

/** Reviews as rows, and when the one to come is due: found by the workers through `platform.due`, without any content. */
@Injectable()
export class Reviews {
  constructor(private readonly units: Units) {}

  /** The review to come of a plan, where there is one. */
  toCome(planId: string): Promise<ReviewRow | null> {
    const where = { orgId: this.units.orgId, planId, status: In([...TO_COME]) };
    return this.units.manager.findOneBy(ReviewRow, where);
  }

  /** @throws 404 unless the plan has it. */
  async of(planId: string, id: string): Promise<ReviewRow> {
    const found = await this.units.manager.findOneBy(ReviewRow, { orgId: this.units.orgId, planId, id });
    if (!found) throw notFound();
    return found;
  }

  /** Those held whose version waits to be agreed. */
  held(planId: string): Promise<ReviewRow[]> {
    return this.units.manager.findBy(ReviewRow, { orgId: this.units.orgId, planId, status: 'held' });
  }

  async insert(row: ReviewRow): Promise<void> {
    await this.units.manager.insert(ReviewRow, row);
  }

  change(row: ReviewRow, patch: Partial<ReviewRow>): Promise<ReviewRow> {
    return updateVersioned(this.units, ReviewRow, row, row.version, patch);
  }

  /** What people brought goes with a review that was put off. */
  async carryEntries(fromId: string, toId: string): Promise<void> {
    await this.units.query(CARRY, [this.units.orgId, fromId, toId]);
  }

  async putDue(reviewId: string, at: Date): Promise<void> {
    await this.units.query(PUT_DUE, [this.units.orgId, reviewId, at]);
  }

  async takeDue(reviewId: string): Promise<void> {
    await this.units.query(TAKE_DUE, [this.units.orgId, reviewId]);
  }
}
