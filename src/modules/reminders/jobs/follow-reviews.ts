import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { REVIEW_CHANGED } from '../../reviews';
import { Reminders } from '../application/reminders';

/** A review was scheduled, moved, held, put off or cancelled, or its day has come: reminders follow at once. */
@Job(REVIEW_CHANGED)
@Injectable()
export class FollowReviews implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly reminders: Reminders,
  ) {}

  async run({ orgId, refId }: JobPayload): Promise<void> {
    await this.units.run(orgId, () => this.reminders.lookAt({ planIds: [refId] }));
  }
}
