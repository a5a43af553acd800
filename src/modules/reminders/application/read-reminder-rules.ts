import { Injectable } from '@nestjs/common';
import { FIRST_RULES, REMINDER_KINDS, type ReminderKind, type ReminderRule } from '../domain/rules';
import { Policies } from '../persistence/policies';

/** The rules that count for a kind, and where they come from. */
export interface RulesInForce {
  readonly kind: ReminderKind;
  readonly source: 'plan' | 'organisation' | 'built_in';
  readonly rules: readonly ReminderRule[];
  /** Of the rules that are set here; 0 where none are. */
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
    const source = planId === null ? 'organisation' : 'plan';
    if (own) return { kind, source, rules: own.rules, version: own.version };
    const inherited = planId === null ? null : await this.policies.find(kind, null);
    return inherited
      ? { kind, source: 'organisation', rules: inherited.rules, version: 0 }
      : { kind, source: 'built_in', rules: FIRST_RULES[kind], version: 0 };
  }
}
