import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { REVIEWS_RULED } from '../../organisations';
import { ReviewDay } from '../../plans';
import { DateByRule } from '../application/course/date-by-rule';
import { ReviewsByInterval } from '../persistence/reviews-by-interval';
import { SettingsOfReviews } from '../persistence/review-settings';

const AT_ONCE = 50;

/**
 * The organisation reviews its plans more often from now on: what the rule had dated is brought forward. Never later, which
 * would put every review off and nobody could say why.
 */
@Job(REVIEWS_RULED)
@Injectable()
export class FollowRule implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly plans: ReviewsByInterval,
    private readonly day: ReviewDay,
    private readonly settings: SettingsOfReviews,
    private readonly dateByRule: DateByRule,
  ) {}

  async run({ orgId }: JobPayload): Promise<void> {
    let last: string | null = null;
    do {
      const after: string | null = last;
      last = await this.units.run(orgId, () => this.page(after));
    } while (last !== null);
  }

  private async page(after: string | null): Promise<string | null> {
    const plans = await this.plans.after(after, AT_ONCE);
    for (const plan of plans) {
      await this.day.lock(plan.id);
      await this.dateByRule.execute(plan, await this.settings.of(plan), { orLater: false });
    }
    return plans.length < AT_ONCE ? null : (plans.at(-1)?.id ?? null);
  }
}
