import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { ReviewedPlan } from '../../plans';
import { reviewToCome } from './review-to-come';

const PAGE: Statement = {
  name: 'review.by_interval',
  text: `SELECT l.id, l.person_id AS "personId" FROM review v JOIN plan l ON l.org_id = $1 AND l.id = v.plan_id
    WHERE v.org_id = $1 AND ${reviewToCome('v')} AND v.basis = 'interval' AND l.status <> 'ended'
      AND ($2::uuid IS NULL OR l.id > $2) ORDER BY l.id LIMIT $3`,
};

/** Plans whose review to come was dated by how often they are reviewed. */
@Injectable()
export class ReviewsByInterval {
  constructor(private readonly units: Units) {}

  /** A page of them by id. */
  after(planId: string | null, limit: number): Promise<ReviewedPlan[]> {
    return this.units.query<ReviewedPlan & Record<string, unknown>>(PAGE, [this.units.orgId, planId, limit]);
  }
}
