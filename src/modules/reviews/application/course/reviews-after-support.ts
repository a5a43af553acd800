import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { SupportEnded } from '../../../people';
import type { ReviewedPlan } from '../../../plans';
import { SettingsOfReviews } from '../../persistence/review-settings';
import { ReviewAfterEvent } from './review-after-event';

// Held as `ReviewDay.lock` holds it. Nobody meets about somebody who has died, or who was entered in error.
const PLAN: Statement = {
  name: 'review.plan_after_support',
  text: `SELECT l.id, l.person_id AS "personId" FROM plan l JOIN person p ON p.org_id = $1 AND p.id = l.person_id
    WHERE l.org_id = $1 AND l.person_id = $2 AND l.status <> 'ended'
      AND p.deceased_on IS NULL AND p.entered_in_error_at IS NULL
    FOR NO KEY UPDATE OF l`,
};

/** A team's support ends, which is a discharge: the plan is reviewed within the organisation's time after it. */
@Injectable()
export class ReviewsAfterSupport extends SupportEnded {
  constructor(
    private readonly units: Units,
    private readonly settings: SettingsOfReviews,
    private readonly afterEvent: ReviewAfterEvent,
  ) {
    super();
  }

  override async follow(personId: string): Promise<string | null> {
    const [plan] = await this.units.query<ReviewedPlan & Record<string, unknown>>(PLAN, [
      this.units.orgId,
      personId,
    ]);
    if (!plan) return null;
    // By the clocks of whoever leads from now on.
    const settings = await this.settings.of(plan);
    const { dueOn } = await this.afterEvent.follow(
      plan,
      { event: 'discharge', on: settings.today },
      settings,
    );
    return dueOn;
  }
}
