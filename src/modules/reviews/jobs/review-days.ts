import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Outbox } from '../../../platform/outbox/outbox';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { REVIEW_CHANGED } from '../application/course/review-changed';
import { REVIEW_DUE, ReviewsDue } from '../persistence/reviews-due';

/** The day of a review has come, and it was neither held nor put off: whoever follows reviews looks at its plan. */
@Due({ kind: REVIEW_DUE, queue: 'events', together: 100 })
@Injectable()
export class ReviewDays implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly due: ReviewsDue,
    private readonly outbox: Outbox,
  ) {}

  async fire(orgId: string, reviewIds: readonly string[]): Promise<void> {
    await this.units.run(orgId, async () => {
      await this.outbox.appendAll(REVIEW_CHANGED, await this.due.take(reviewIds));
    });
  }
}
