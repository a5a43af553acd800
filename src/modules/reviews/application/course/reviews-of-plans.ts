import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { PlanReviews, type PlannedReview, type ReviewedPlan } from '../../../plans';
import { seriesFrom, within } from '../../domain/review-dates';
import { Reviews } from '../../persistence/reviews';
import { SettingsOfReviews } from '../../persistence/review-settings';
import { ReviewCalendar } from '../calendar/review-calendar';
import { requireDayToCome } from './day-to-come';
import { ReviewCourse } from './review-course';

/** What happens to a plan, as its reviews follow it. */
@Injectable()
export class ReviewsOfPlans extends PlanReviews {
  constructor(
    private readonly settings: SettingsOfReviews,
    private readonly calendar: ReviewCalendar,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
  ) {
    super();
  }

  override async first(personId: string, chosen?: string): Promise<PlannedReview> {
    const settings = await this.settings.of({ id: null, personId });
    const { timezone, today, firstWithinDays } = settings;
    if (chosen) {
      requireDayToCome(chosen, today, '/reviewOn');
      return { ...seriesFrom(chosen), dueOn: chosen, timezone, basis: 'by_hand' };
    }
    const occurrence = within(firstWithinDays, today);
    const dueOn = await this.calendar.dueWithin(occurrence, settings);
    return { ...occurrence, dueOn, timezone, basis: 'first' };
  }

  override async opened(plan: ReviewedPlan, first: PlannedReview): Promise<void> {
    await this.course.schedule(plan, first);
  }

  override async dayChosen(plan: ReviewedPlan, day: string | null, reason?: string): Promise<void> {
    const toCome = await this.reviews.toCome(plan.id);
    const { timezone, today } = await this.settings.of(plan);
    if (day !== null) requireDayToCome(day, today, '/reviewOn');
    if (toCome && reason === undefined && (day === null || day > toCome.dueOn)) throw reasonNeeded();
    if (day === null) {
      if (toCome) await this.course.become(plan, toCome, 'cancelled', { closingReason: reason });
      return;
    }
    const dated = { ...seriesFrom(day), dueOn: day, timezone, basis: 'by_hand' as const, reason };
    if (toCome) await this.course.move(plan, toCome, dated);
    else await this.course.schedule(plan, dated);
  }

  override async planEnded(plan: ReviewedPlan, reason: string): Promise<void> {
    const toCome = await this.reviews.toCome(plan.id);
    if (toCome) await this.course.become(plan, toCome, 'cancelled', { closingReason: reason });
  }

  override async cameIntoForce(plan: ReviewedPlan, version: number): Promise<void> {
    const patch = { agreedVersion: version, agreedAt: new Date() };
    for (const row of await this.reviews.held(plan.id)) await this.course.become(plan, row, 'agreed', patch);
  }
}

/** Whoever takes a review farther away says why: it is on record with who did. */
function reasonNeeded(): Error {
  const message = 'Say why it is later than it was to be.';
  return unprocessable('reason_needed', message, [
    { pointer: '/reviewReason', code: 'reason_needed', message },
  ]);
}
