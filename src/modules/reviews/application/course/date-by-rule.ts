import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import type { ReviewedPlan } from '../../../plans';
import { following, notBefore, seriesFrom } from '../../domain/review-dates';
import { Reviews } from '../../persistence/reviews';
import type { ReviewSettings } from '../../persistence/review-settings';
import { ReviewCalendar } from '../calendar/review-calendar';
import { ReviewCourse } from './review-course';

const LAST_HELD: Statement = {
  name: 'review.last_held',
  text: `SELECT held_on AS "heldOn" FROM review
    WHERE org_id = $1 AND plan_id = $2 AND held_on IS NOT NULL ORDER BY held_on DESC, id DESC LIMIT 1`,
};

/** Dates the review to come by a rule that has changed, where the rule had dated it. Whoever calls holds the plan. */
@Injectable()
export class DateByRule {
  constructor(
    private readonly units: Units,
    private readonly calendar: ReviewCalendar,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
  ) {}

  /** @param how whether it may become later, which needs somebody who says why; and what they said. */
  async execute(
    plan: ReviewedPlan,
    settings: ReviewSettings,
    { orLater, reason }: { readonly orLater: boolean; readonly reason?: string },
  ): Promise<void> {
    const toCome = await this.reviews.toCome(plan.id);
    const [last] = await this.units.query<{ heldOn: string }>(LAST_HELD, [this.units.orgId, plan.id]);
    if (toCome?.basis !== 'interval' || !last) return;
    const { timezone, today, everyMonths } = settings;
    // Made more frequent, it may have been due already.
    const occurrence = notBefore(following(seriesFrom(last.heldOn), everyMonths), today);
    const dueOn = await this.calendar.dueWithin(occurrence, settings);
    if (!orLater && dueOn >= toCome.dueOn) return;
    await this.course.move(plan, toCome, { ...occurrence, dueOn, timezone, basis: 'interval', reason });
  }
}
