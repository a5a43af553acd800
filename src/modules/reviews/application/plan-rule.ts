import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { PlanAccess } from '../../plans';
import { PlanReviewRuleRow } from '../persistence/plan-review-rule.row';
import { SettingsOfReviews, type ReviewSettings } from '../persistence/review-settings';
import { DateByRule } from './course/date-by-rule';
import { ReviewAccess } from './course/review-access';

/** How often a plan is reviewed, and where that is said. */
export interface PlanRule {
  readonly settings: ReviewSettings;
  /** What was last said of it at the plan itself. */
  readonly own: PlanReviewRuleRow | null;
}

/** The rule of one plan, otherwise than the organisation's and with a reason, or the same again. */
@Injectable()
export class PlanRules {
  constructor(
    private readonly units: Units,
    private readonly plans: PlanAccess,
    private readonly access: ReviewAccess,
    private readonly settings: SettingsOfReviews,
    private readonly dateByRule: DateByRule,
    private readonly audit: Audit,
  ) {}

  async read(planId: string): Promise<PlanRule> {
    const { plan } = await this.plans.toRead(planId, 'reviews');
    return { settings: await this.settings.of(plan), own: await this.own(planId) };
  }

  /** Says how often, and dates the review to come by it where the rule had dated it. Null: as everywhere. */
  async set(planId: string, everyMonths: number | null, reason: string): Promise<PlanRule> {
    const { plan } = await this.access.toArrange(planId);
    const nth = ((await this.own(planId))?.nth ?? 0) + 1;
    const { orgId, partyId } = currentPrincipal();
    const row = { orgId, id: newId(), planId, nth, everyMonths, reason, partyId };
    await this.units.manager.insert(PlanReviewRuleRow, row);
    const subject = { subjectKind: 'plan_review_rule', subjectId: row.id, personId: plan.personId, planId };
    await this.audit.record({
      action: 'review_rule.set',
      ...subject,
      section: 'reviews',
      fields: ['everyMonths'],
    });
    const settings = await this.settings.of(plan);
    await this.dateByRule.execute(plan, settings, { orLater: true, reason });
    return { settings, own: await this.own(planId) };
  }

  private async own(planId: string): Promise<PlanReviewRuleRow | null> {
    const [row] = await this.units.manager.find(PlanReviewRuleRow, {
      where: { orgId: this.units.orgId, planId },
      order: { nth: 'DESC' },
      take: 1,
    });
    return row ?? null;
  }
}
