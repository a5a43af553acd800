import { Injectable } from '@nestjs/common';
import { addMonths } from '../../../../shared/plain-date';
import { firstAfter, seriesFrom } from '../../domain/review-dates';
import type { ReviewRow } from '../../persistence/review.row';
import { SettingsOfReviews } from '../../persistence/review-settings';
import { ReviewCalendar } from '../calendar/review-calendar';
import { FARTHEST_MONTHS, requireDayToCome } from './day-to-come';
import { ReviewAccess } from './review-access';
import { ReviewCourse, type Dated } from './review-course';

export interface Cancellation {
  readonly reason: string;
  /** The day of the next one, where it is not the rule's. */
  readonly nextDueOn?: string;
}

/** A review does not take place. A plan is never without one: the next stands in the calendar at the same moment. */
@Injectable()
export class CancelReview {
  constructor(
    private readonly access: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly calendar: ReviewCalendar,
    private readonly course: ReviewCourse,
  ) {}

  /** @throws 409 review_status_not_reachable, 422 due_in_past, due_too_far. @returns the next review. */
  async execute(planId: string, reviewId: string, { reason, nextDueOn }: Cancellation): Promise<ReviewRow> {
    const { plan, review } = await this.access.toDecide(planId, reviewId);
    await this.course.become(plan, review, 'cancelled', { closingReason: reason });
    return this.course.schedule(plan, await this.next(plan, review, nextDueOn));
  }

  private async next(
    plan: { id: string; personId: string },
    review: ReviewRow,
    day?: string,
  ): Promise<Dated> {
    const settings = await this.settings.of(plan);
    const { timezone, everyMonths, today } = settings;
    if (day !== undefined) {
      requireDayToCome(day, today, '/nextDueOn');
      return { ...seriesFrom(day), dueOn: day, timezone, basis: 'by_hand' };
    }
    // A day that somebody put years away is no series to go on with.
    const series = review.nominalOn > addMonths(today, FARTHEST_MONTHS) ? seriesFrom(today) : review;
    const later = series.nominalOn > today ? series.nominalOn : today;
    const ruled = firstAfter(series, later, everyMonths);
    return { ...ruled, dueOn: await this.calendar.due(ruled, settings), timezone, basis: 'interval' };
  }
}
