import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Roll } from '../domain/working-days';

/** What is said of a plan's reviews: by its organisation, by the team that leads, and at the plan itself. */
export interface ReviewSettings {
  readonly timezone: string;
  /** What the calendar says there. */
  readonly today: string;
  readonly region: string;
  readonly roll: Roll;
  readonly firstWithinDays: number;
  readonly afterEventDays: number;
  /** The organisation's. */
  readonly usualMonths: number;
  /** The plan's own, where it has one. */
  readonly ownMonths: number | null;
  readonly everyMonths: number;
}

const SETTINGS: Statement = {
  name: 'review.settings',
  text: `
    SELECT z.timezone, (now() AT TIME ZONE z.timezone)::date AS today, o.region, o.review_roll AS roll,
      o.first_review_within_days AS "firstWithinDays", o.review_after_event_days AS "afterEventDays",
      o.review_every_months AS "usualMonths", r.every_months AS "ownMonths",
      coalesce(r.every_months, o.review_every_months) AS "everyMonths"
    FROM organisation o
    LEFT JOIN episode e ON e.org_id = $1 AND e.person_id = $2 AND e.lead AND e.closed_at IS NULL
    LEFT JOIN team t ON t.org_id = $1 AND t.id = e.team_id
    CROSS JOIN LATERAL (SELECT coalesce(t.timezone, o.timezone) AS timezone) z
    LEFT JOIN LATERAL (SELECT every_months FROM plan_review_rule WHERE org_id = $1 AND plan_id = $3
      ORDER BY nth DESC LIMIT 1) r ON true
    WHERE o.org_id = $1`,
};

/** Reads what is said of reviews. */
@Injectable()
export class SettingsOfReviews {
  constructor(private readonly units: Units) {}

  /** @param planId null for a plan that is being opened. */
  async of({ id: planId, personId }: { id: string | null; personId: string }): Promise<ReviewSettings> {
    const values = [this.units.orgId, personId, planId];
    const [settings] = await this.units.query<ReviewSettings & Record<string, unknown>>(SETTINGS, values);
    if (!settings) throw new Error('The organisation is gone.');
    return settings;
  }
}
