import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { TO_COME } from '../../domain/review-status';
import { conflict } from '../../../../shared/errors';
import type { Attendee } from '../../persistence/review.row';
import { Reviews } from '../../persistence/reviews';
import { Attendees, kept } from './attendees';
import { ReviewAccess } from './review-access';
import { ReviewCourse } from './review-course';

/** Says who is asked to come, and that people have begun to prepare. */
@Injectable()
export class PrepareReview {
  constructor(
    private readonly access: ReviewAccess,
    private readonly reviews: Reviews,
    private readonly course: ReviewCourse,
    private readonly attendees: Attendees,
    private readonly audit: Audit,
  ) {}

  /** @throws 409 review_status_not_reachable once it was held or closed; 422 unknown_attendee. */
  async execute(planId: string, reviewId: string, asked: readonly Attendee[]): Promise<void> {
    const { plan, review } = await this.access.toDecide(planId, reviewId);
    if (!TO_COME.includes(review.status))
      throw conflict(
        'review_status_not_reachable',
        `A review that is ${review.status} is not prepared any more.`,
      );
    await this.attendees.check(plan.personId, asked);
    const attendees = asked.map(kept);
    if (review.status === 'scheduled') {
      await this.course.become(plan, review, 'preparing', { attendees });
      return;
    }
    await this.reviews.change(review, { attendees, updatedBy: currentPrincipal().partyId });
    const subject = { subjectKind: 'review', subjectId: reviewId, personId: plan.personId, planId };
    await this.audit.record({
      action: 'review.asked',
      ...subject,
      section: 'reviews',
      fields: ['attendees'],
    });
  }
}
