import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { stale, unprocessable } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { updateVersioned } from '../../../platform/database/versioned';
import { Outbox } from '../../../platform/outbox/outbox';
import { declareJob } from '../../../platform/queue/declared-jobs';
import type { ReminderKind, ReminderRule } from '../domain/rules';
import { Policies } from '../persistence/policies';
import { ReminderPolicyRow } from '../persistence/reminder-policy.row';

export const RULES_CHANGED = declareJob({ name: 'reminder_rules.changed', queue: 'events' });

/** Sets all rules of one kind, of the organisation or of one plan. @throws 412 stale, 422 rule_doubled. */
@Injectable()
export class SetReminderRules {
  constructor(
    private readonly units: Units,
    private readonly policies: Policies,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @param version 0 where nobody has set any yet. */
  async execute(
    kind: ReminderKind,
    planId: string | null,
    version: number,
    rules: readonly ReminderRule[],
  ): Promise<ReminderPolicyRow> {
    refuseDoubled(rules);
    const { partyId } = currentPrincipal();
    const known = await this.policies.find(kind, planId);
    if (!known && version !== 0) throw stale({ version: 0 });
    const id = known?.id ?? newId();
    const written = rules.map(({ days, recipient }) => ({ days, recipient }));
    if (known)
      await updateVersioned(this.units, ReminderPolicyRow, known, version, {
        rules: written,
        updatedBy: partyId,
      });
    else await this.make(id, kind, planId, written, partyId);
    const subject = { subjectKind: 'reminder_policy', subjectId: id, ...(planId === null ? {} : { planId }) };
    await this.audit.record({ action: 'reminder_policy.set', ...subject, fields: ['rules'] });
    await this.outbox.append(RULES_CHANGED, id);
    const now = await this.policies.find(kind, planId);
    if (!now) throw new Error('What was written a moment ago is not there.');
    return now;
  }

  private async make(
    id: string,
    kind: ReminderKind,
    planId: string | null,
    rules: ReminderRule[],
    partyId: string,
  ): Promise<void> {
    const { orgId, manager } = this.units;
    await manager.insert(ReminderPolicyRow, {
      orgId,
      id,
      kind,
      planId,
      rules,
      createdBy: partyId,
      updatedBy: partyId,
    });
  }
}

function refuseDoubled(rules: readonly ReminderRule[]): void {
  const seen = new Set<string>();
  rules.forEach(({ days, recipient }, nth) => {
    const key = `${days}/${recipient}`;
    const message = 'Two rules are the same.';
    if (seen.has(key))
      throw unprocessable('rule_doubled', message, [
        { pointer: `/rules/${nth}`, code: 'rule_doubled', message },
      ]);
    seen.add(key);
  });
}
