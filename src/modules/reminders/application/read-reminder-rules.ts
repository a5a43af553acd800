import { Injectable } from '@nestjs/common';
import { FIRST_RULES, REMINDER_KINDS, type ReminderKind, type Rules } from '../domain/rules';
import { Policies } from '../persistence/policies';
import type { ReminderPolicyRow } from '../persistence/reminder-policy.row';

/** The rules that count for a kind, and where they come from. */
export interface RulesInForce extends Rules {
  readonly kind: ReminderKind;
  readonly source: 'plan' | 'organisation' | 'built_in';
  /** Why the plan has its own; null for others. */
  readonly reason: string | null;
  /** Who set or took back what is set here, and when; null where nobody ever did. */
  readonly setBy: string | null;
  readonly setAt: Date | null;
  /** Of what is set here, also where it was taken back; 0 where nothing ever was. */
  readonly version: number;
}

/** The rules of every kind, as they count for the organisation or for one plan. */
@Injectable()
export class ReadReminderRules {
  constructor(private readonly policies: Policies) {}

  async all(planId: string | null): Promise<RulesInForce[]> {
    const all: RulesInForce[] = [];
    for (const kind of REMINDER_KINDS) all.push(await this.of(kind, planId));
    return all;
  }

  async of(kind: ReminderKind, planId: string | null): Promise<RulesInForce> {
    const own = await this.policies.find(kind, planId);
    const set = {
      kind,
      reason: own?.reason ?? null,
      setBy: own?.updatedBy ?? null,
      setAt: own?.updatedAt ?? null,
      version: own?.version ?? 0,
    };
    const here = rulesIn(own);
    if (here) return { ...set, ...here, source: planId === null ? 'organisation' : 'plan' };
    const inherited = planId === null ? null : rulesIn(await this.policies.find(kind, null));
    return inherited
      ? { ...set, ...inherited, source: 'organisation' }
      : { ...set, ...FIRST_RULES[kind], source: 'built_in' };
  }
}

function rulesIn(policy: ReminderPolicyRow | null): Rules | null {
  return policy?.inForce ? { rules: policy.rules, escalation: policy.escalation } : null;
}
