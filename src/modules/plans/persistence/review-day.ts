import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';

const LOCK: Statement = {
  name: 'plan.lock_reviews',
  text: 'SELECT 1 FROM plan WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE',
};
const SET: Statement = {
  name: 'plan.set_review_day',
  text: `UPDATE plan SET review_on = $3, version = version + 1, updated_at = now(), updated_by = $4
    WHERE org_id = $1 AND id = $2 AND review_on IS DISTINCT FROM $3::date`,
};

/** The day that stands at a plan, for the module of reviews, to whom it belongs. */
@Injectable()
export class ReviewDay {
  constructor(private readonly units: Units) {}

  /** Holds the plan, so that what happens to its reviews happens one after the other. Before any review is locked. */
  async lock(planId: string): Promise<void> {
    await this.units.query(LOCK, [this.units.orgId, planId]);
  }

  /** Whoever read the plan before reads it again: it counts as a change of the plan as a whole. */
  async set(planId: string, day: string): Promise<void> {
    await this.units.query(SET, [this.units.orgId, planId, day, currentPrincipal().partyId]);
  }
}
