import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { reviewToCome } from './review-to-come';

/** The `kind` under which the day of a review waits in `platform.due`. */
export const REVIEW_DUE = 'review';

// What a clock that was set back brought here too early waits for its day again.
const TAKE: Statement = {
  name: 'review.take_due_days',
  text: `WITH asked AS (
      SELECT v.id, v.plan_id, v.due_on::timestamp AT TIME ZONE v.timezone AS begins FROM review v
      WHERE v.org_id = $1 AND v.id = ANY ($2::uuid[]) AND ${reviewToCome('v')}
    ), again AS (
      UPDATE platform.due d SET due_at = a.begins, waiting_since = NULL FROM asked a
      WHERE d.kind = '${REVIEW_DUE}' AND d.org_id = $1 AND d.ref_id = a.id AND a.begins > now()
    ), taken AS (
      DELETE FROM platform.due d WHERE d.kind = '${REVIEW_DUE}' AND d.org_id = $1 AND d.ref_id = ANY ($2::uuid[])
        AND NOT EXISTS (SELECT FROM asked a WHERE a.id = d.ref_id AND a.begins > now()) RETURNING d.ref_id
    ) SELECT DISTINCT a.plan_id AS id FROM asked a JOIN taken t ON t.ref_id = a.id`,
};

/** Reviews whose day has come. */
@Injectable()
export class ReviewsDue {
  constructor(private readonly units: Units) {}

  /** Takes them out of `platform.due`. @returns the plans whose review is still to come. */
  async take(reviewIds: readonly string[]): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(TAKE, [this.units.orgId, reviewIds]);
    return rows.map(({ id }) => id);
  }
}
