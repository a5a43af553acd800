import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { Reminders } from '../application/reminders';
import { RULES_CHANGED } from '../application/set-reminder-rules';
import { ReminderPolicyRow } from '../persistence/reminder-policy.row';

const AT_ONCE = 500;

/** After rules have changed, what lies ahead is planned by the new ones. */
@Job(RULES_CHANGED)
@Injectable()
export class PlanAnew implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly reminders: Reminders,
  ) {}

  async run({ orgId, refId }: JobPayload): Promise<void> {
    const policy = await this.units.run(orgId, () =>
      this.units.manager.findOneBy(ReminderPolicyRow, { orgId, id: refId }),
    );
    if (!policy) return;
    let last: string | null = null;
    do {
      const after: string | null = last;
      last = await this.units.run(orgId, () =>
        this.reminders.planPage(policy.kind, policy.planId, after, AT_ONCE),
      );
    } while (last !== null);
  }
}
