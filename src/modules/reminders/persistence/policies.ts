import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { FIRST_RULES, type ReminderKind, type Rules } from '../domain/rules';
import { ReminderPolicyRow } from './reminder-policy.row';

/** The rules that count: a plan's own, else the organisation's, else those that everybody begins with. */
@Injectable()
export class Policies {
  constructor(private readonly units: Units) {}

  /** What was set here, also where it was taken back since. */
  find(kind: ReminderKind, planId: string | null): Promise<ReminderPolicyRow | null> {
    const { orgId, manager } = this.units;
    return manager
      .createQueryBuilder(ReminderPolicyRow, 'policy')
      .where('policy.orgId = :orgId AND policy.kind = :kind', { orgId, kind })
      .andWhere(planId === null ? 'policy.planId IS NULL' : 'policy.planId = :planId', { planId })
      .getOne();
  }

  /** A look-up for these plans. */
  async rulesFor(planIds: readonly string[]): Promise<(kind: ReminderKind, planId: string) => Rules> {
    const { orgId, manager } = this.units;
    const policies = await manager
      .createQueryBuilder(ReminderPolicyRow, 'policy')
      .where('policy.orgId = :orgId', { orgId })
      .andWhere('(policy.planId IS NULL OR policy.planId = ANY (:planIds))', { planIds })
      .getMany();
    const rules = new Map(
      policies
        .filter(({ inForce }) => inForce)
        .map(
          ({ kind, planId, rules, escalation }) =>
            [`${kind}/${planId ?? ''}`, { rules, escalation }] as const,
        ),
    );
    return (kind, planId) => rules.get(`${kind}/${planId}`) ?? rules.get(`${kind}/`) ?? FIRST_RULES[kind];
  }
}
