import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { stale } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { updateVersioned } from '../../../platform/database/versioned';
import { Outbox } from '../../../platform/outbox/outbox';
import { declareJob } from '../../../platform/queue/declared-jobs';
import { checkRules } from '../domain/check-rules';
import type { ReminderKind, Rules } from '../domain/rules';
import { Policies } from '../persistence/policies';
import { ReminderPolicyRow } from '../persistence/reminder-policy.row';

export const RULES_CHANGED = declareJob({ name: 'reminder_rules.changed', queue: 'events' });

/** Of what, where, and as of which version: 0 where nobody has set any yet. */
export interface RulesAt {
  readonly kind: ReminderKind;
  readonly planId: string | null;
  /** Whose plan it is. */
  readonly personId?: string;
  readonly version: number;
}

type Written = Pick<ReminderPolicyRow, 'rules' | 'escalation' | 'reason' | 'inForce'>;

/** Sets all rules of one kind, of the organisation or of one plan, or takes them back. */
@Injectable()
export class SetReminderRules {
  constructor(
    private readonly units: Units,
    private readonly policies: Policies,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws 412 stale; 422 rule_doubled, recipient_not_for_kind, days_not_for_kind, escalation_not_for_kind. */
  async execute(at: RulesAt, wanted: Rules, reason: string | null = null): Promise<void> {
    checkRules(at.kind, wanted);
    const rules = wanted.rules.map(({ days, recipient }) => ({ days, recipient }));
    const escalation = wanted.escalation.map(({ afterDays, recipient }) => ({ afterDays, recipient }));
    await this.write(at, 'set', { rules, escalation, reason, inForce: true });
  }

  /** What the organisation says counts again, or what everybody begins with. @throws 412 stale. */
  async takeBack(at: RulesAt): Promise<void> {
    await this.write(at, 'taken_back', { rules: [], escalation: [], reason: null, inForce: false });
  }

  private async write(at: RulesAt, what: 'set' | 'taken_back', written: Written): Promise<void> {
    const { kind, planId, personId, version } = at;
    const { partyId } = currentPrincipal();
    await this.policies.beginToSet();
    const known = await this.policies.find(kind, planId);
    if (!known && version !== 0) throw stale({ version: 0 });
    const id = known?.id ?? newId();
    if (known)
      await updateVersioned(this.units, ReminderPolicyRow, known, version, {
        ...written,
        updatedBy: partyId,
      });
    else if (what === 'set') await this.make(id, at, written, partyId);
    else return;
    const about = planId === null ? {} : { planId, personId, section: 'reviews' };
    const subject = { subjectKind: 'reminder_policy', subjectId: id, ...about };
    const fields = Object.keys(written);
    await this.audit.record({ action: `reminder_policy.${what}`, ...subject, fields });
    await this.outbox.append(RULES_CHANGED, id);
  }

  private async make(
    id: string,
    { kind, planId }: RulesAt,
    written: Written,
    partyId: string,
  ): Promise<void> {
    const { orgId, manager } = this.units;
    const by = { createdBy: partyId, updatedBy: partyId };
    await manager.insert(ReminderPolicyRow, { orgId, id, kind, planId, ...written, ...by });
  }
}
