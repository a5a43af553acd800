import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import type { ReviewedPlan } from '../../../plans';
import { postponed } from '../../domain/review-dates';
import type { Wish } from '../../domain/review-status';
import type { ReviewRow } from '../../persistence/review.row';
import { SettingsOfReviews } from '../../persistence/review-settings';
import { Reviews } from '../../persistence/reviews';
import { requireDayToCome } from './day-to-come';
import { ReviewAccess } from './review-access';
import { ReviewCourse } from './review-course';

export interface Postponement {
  readonly dueOn: string;
  readonly reason: string;
  readonly onWishOf: Wish;
  /** Where the day answers a wish. */
  readonly requestId?: string;
}

/**
 * Puts a review off. It stays on record as put off, with who and why; what people brought to it goes on to the review
 * that follows.
 */
@Injectable()
export class PostponeReview {
  constructor(
    private readonly access: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
  ) {}

  /** @throws 409 review_status_not_reachable, 422 not_later, due_in_past, due_too_far. @returns the review that follows. */
  async execute(planId: string, reviewId: string, asked: Postponement): Promise<ReviewRow> {
    const { plan, review } = await this.access.toDecide(planId, reviewId);
    return this.putOff(plan, review, asked);
  }

  /** The same for whoever holds the plan. @throws as execute. */
  async putOff(plan: ReviewedPlan, review: ReviewRow, asked: Postponement): Promise<ReviewRow> {
    const { dueOn, reason, onWishOf, requestId } = asked;
    if (dueOn <= review.dueOn) {
      const message = 'Put off means later: to meet sooner, choose another day for the review.';
      throw unprocessable('not_later', message, [{ pointer: '/dueOn', code: 'not_later', message }]);
    }
    const { timezone, today } = await this.settings.of(plan);
    requireDayToCome(dueOn, today, '/dueOn');
    await this.course.become(plan, review, 'postponed', { closingReason: reason, wishOf: onWishOf });
    const { attendees } = review;
    const dated = {
      ...postponed(review, dueOn),
      dueOn,
      timezone,
      basis: 'postponed' as const,
      reason,
      requestId,
    };
    const follows = await this.course.schedule(plan, dated, { followsId: review.id, attendees });
    await this.reviews.carryEntries(review.id, follows.id);
    return review.status === 'preparing' ? this.course.become(plan, follows, 'preparing') : follows;
  }
}
