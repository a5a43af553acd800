import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { PlanAccess, ReviewDay, type OpenedPlan } from '../../../plans';
import { checkOpenToWords } from '../../domain/review-status';
import type { ReviewRow } from '../../persistence/review.row';
import { Reviews } from '../../persistence/reviews';

/** A review the caller may act on, in a plan that nobody else changes the reviews of meanwhile. */
export interface OpenedReview extends OpenedPlan {
  readonly review: ReviewRow;
}

/** Opens reviews: reach is the plan's, and what happens to reviews of one plan happens one after the other. */
@Injectable()
export class ReviewAccess {
  constructor(
    private readonly plans: PlanAccess,
    private readonly day: ReviewDay,
    private readonly reviews: Reviews,
  ) {}

  /** For what becomes of a review. @throws 404, 403 read_only or scope_missing, 409 plan_ended. */
  async toDecide(planId: string, reviewId: string): Promise<OpenedReview> {
    return this.locked(await this.plans.toWrite(planId, 'reviews'), reviewId);
  }

  /** As `toDecide`, where no review is named. */
  async toArrange(planId: string): Promise<OpenedPlan> {
    const opened = await this.plans.toWrite(planId, 'reviews');
    await this.day.lock(planId);
    return opened;
  }

  /**
   * For saying something in it: also a supporter to whom reviews are open, who speaks for themselves.
   * @throws as toDecide, and 409 review_closed.
   */
  async toSpeak(planId: string, reviewId: string): Promise<OpenedReview> {
    const opened = await this.locked(await this.plans.toReport(planId, 'reviews'), reviewId);
    checkOpenToWords(opened.review.status);
    return opened;
  }

  /** Whoever speaks, and whose plan it is. */
  speaker({ plan }: OpenedPlan): { partyId: string; personId: string } {
    return { partyId: currentPrincipal().partyId, personId: plan.personId };
  }

  private async locked(opened: OpenedPlan, reviewId: string): Promise<OpenedReview> {
    await this.day.lock(opened.plan.id);
    return { ...opened, review: await this.reviews.of(opened.plan.id, reviewId) };
  }
}
