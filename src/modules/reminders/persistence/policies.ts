import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { FIRST_RULES, type ReminderKind, type Rules } from '../domain/rules';
import { ReminderPolicyRow } from './reminder-policy.row';

// Before any row is locked, so that nobody waits for this who is waited for.
const rulesOf = (lock: string): string =>
  `SELECT ${lock}(hashtextextended('reminder_rules:' || $1::uuid, 0))`;
const KEEP: Statement = { name: 'reminder_policy.keep', text: rulesOf('pg_advisory_xact_lock_shared') };
const SET: Statement = { name: 'reminder_policy.set', text: rulesOf('pg_advisory_xact_lock') };

/** The rules that count: a plan's own, else the organisation's, else those that everybody begins with. */
@Injectable()
export class Policies {
  constructor(private readonly units: Units) {}

  /**
   * Until this transaction ends the organisation's rules, and those of its plans, stay as they are. Whatever is planned by
   * them is there by the time others are set, and is found when what lies ahead is planned anew.
   */
  async keep(): Promise<void> {
    await this.units.query(KEEP, [this.units.orgId]);
  }

  /** Waits until nobody plans by the rules of before. */
  async beginToSet(): Promise<void> {
    await this.units.query(SET, [this.units.orgId]);
  }

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
  async rulesFor(planIds: readonly string[]): Promise<(kind: ReminderKind, planId: string | null) => Rules> {
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
    return (kind, planId) =>
      rules.get(`${kind}/${planId ?? ''}`) ?? rules.get(`${kind}/`) ?? FIRST_RULES[kind];
  }
}
