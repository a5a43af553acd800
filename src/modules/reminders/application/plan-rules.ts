import { Injectable } from '@nestjs/common';
import { PlanAccess } from '../../plans';
import type { ReminderKind, Rules } from '../domain/rules';
import { ReadReminderRules, type RulesInForce } from './read-reminder-rules';
import { SetReminderRules } from './set-reminder-rules';

/** The rules of one plan, for those who may see it or write in it. */
@Injectable()
export class PlanRules {
  constructor(
    private readonly access: PlanAccess,
    private readonly read: ReadReminderRules,
    private readonly set: SetReminderRules,
  ) {}

  /** @throws 404 out of reach. */
  async list(planId: string): Promise<RulesInForce[]> {
    await this.access.toRead(planId, 'reviews');
    return this.read.all(planId);
  }

  /** @throws 404 out of reach, 403 read_only, 409 plan_ended, and as SetReminderRules. */
  async replace(
    at: { readonly planId: string; readonly kind: ReminderKind; readonly version: number },
    rules: Rules,
    reason: string,
  ): Promise<RulesInForce> {
    const { plan } = await this.access.toWrite(at.planId, 'reviews');
    await this.set.execute({ ...at, personId: plan.personId }, rules, reason);
    return this.read.of(at.kind, at.planId);
  }

  /** @throws as `replace`. */
  async takeBack(planId: string, kind: ReminderKind, version: number): Promise<RulesInForce> {
    const { plan } = await this.access.toWrite(planId, 'reviews');
    await this.set.takeBack({ kind, planId, personId: plan.personId, version });
    return this.read.of(kind, planId);
  }
}
