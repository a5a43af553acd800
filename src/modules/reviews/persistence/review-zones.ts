import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { beginningOf } from '../domain/review-dates';
import { reviewToCome } from './review-to-come';

// As `SettingsOfReviews` has it: the team that leads, else the organisation.
const FOLLOW: Statement = {
  name: 'review.follow_zones',
  text: `WITH others AS (
      SELECT v.id, z.timezone FROM review v JOIN plan l ON l.org_id = $1 AND l.id = v.plan_id
        JOIN organisation o ON o.org_id = $1
        CROSS JOIN LATERAL (SELECT coalesce((SELECT t.timezone FROM episode e
          JOIN team t ON t.org_id = $1 AND t.id = e.team_id
          WHERE e.org_id = $1 AND e.person_id = l.person_id AND e.lead AND e.closed_at IS NULL), o.timezone) AS timezone) z
      WHERE v.org_id = $1 AND v.plan_id = ANY ($2::uuid[]) AND ${reviewToCome('v')} AND v.timezone <> z.timezone)
    UPDATE review v SET timezone = n.timezone FROM others n WHERE v.org_id = $1 AND v.id = n.id
    RETURNING v.id, v.due_on::text AS "dueOn", v.timezone`,
};
// What came due already is due no more.
const MOVE: Statement = {
  name: 'review.move_due',
  text: `UPDATE platform.due d SET due_at = m.due_at, waiting_since = NULL
    FROM unnest($2::uuid[], $3::timestamptz[]) AS m (id, due_at)
    WHERE d.kind = 'review' AND d.org_id = $1 AND d.ref_id = m.id`,
};

/** By whose clocks a review's day begins: another team supports the person, or theirs has moved. */
@Injectable()
export class ReviewZones {
  constructor(private readonly units: Units) {}

  /** The reviews to come of these plans are where their people are supported now. */
  async follow(planIds: readonly string[]): Promise<void> {
    const { orgId } = this.units;
    type Row = { id: string; dueOn: string; timezone: string } & Record<string, unknown>;
    const moved = await this.units.query<Row>(FOLLOW, [orgId, planIds]);
    if (moved.length === 0) return;
    const moments = moved.map(({ dueOn, timezone }) => beginningOf(dueOn, timezone));
    await this.units.query(MOVE, [orgId, moved.map(({ id }) => id), moments]);
  }
}
