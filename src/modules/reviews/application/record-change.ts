import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { Units } from '../../../platform/database/units';
import { RecordProgress } from '../../plans';
import { ReviewChangeRow } from '../persistence/review-change.row';
import { ReviewAccess } from './course/review-access';
import { ReviewCourse } from './course/review-course';

type Change = Omit<Parameters<RecordProgress['execute']>[0], 'planId'>;

/** A goal or a step came to another state at a review: progress like any other, and a change of this review. */
@Injectable()
export class RecordChange {
  constructor(
    private readonly units: Units,
    private readonly access: ReviewAccess,
    private readonly progress: RecordProgress,
    private readonly course: ReviewCourse,
    private readonly audit: Audit,
  ) {}

  /** @throws 409 review_closed, and as recording progress does. */
  async execute(planId: string, reviewId: string, change: Change): Promise<void> {
    const { plan, review } = await this.access.toSpeak(planId, reviewId);
    if (review.status === 'scheduled') await this.course.become(plan, review, 'preparing');
    const { id: progressId } = await this.progress.execute({ planId, ...change });
    const row = { orgId: this.units.orgId, id: newId(), planId, reviewId, itemId: change.itemId, progressId };
    await this.units.manager.insert(ReviewChangeRow, row);
    const about = { subjectKind: 'review', subjectId: reviewId, personId: plan.personId, planId };
    await this.audit.record({
      action: 'review.change_recorded',
      ...about,
      section: 'reviews',
      fields: ['changes'],
    });
  }
}
