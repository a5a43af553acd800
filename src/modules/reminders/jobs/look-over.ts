import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { Reminders } from '../application/reminders';
import { LOOK_DUE } from '../domain/reminder-due';
import { ReminderSubjects } from '../persistence/reminder-subjects';

const PLANS_AT_ONCE = 200;
const NEXT = {
  name: 'reminders.next_look',
  text: `UPDATE platform.due SET due_at = now() + interval '1 hour', waiting_since = NULL
    WHERE kind = '${LOOK_DUE.kind}' AND org_id = $1 AND ref_id = $1`,
};

/** Goes over an organisation's plans every hour: by whatever way a date came to be there, it is reminded of. */
@Due(LOOK_DUE)
@Injectable()
export class LookOver implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly subjects: ReminderSubjects,
    private readonly reminders: Reminders,
  ) {}

  async fire(orgId: string): Promise<void> {
    let last: string | null = null;
    do {
      const after: string | null = last;
      last = await this.units.run(orgId, async () => {
        const planIds = await this.subjects.plansAfter(after, PLANS_AT_ONCE);
        if (planIds.length > 0) await this.reminders.lookAt(planIds);
        return planIds.length < PLANS_AT_ONCE ? null : (planIds.at(-1) ?? null);
      });
    } while (last !== null);
    await this.units.run(orgId, () => this.units.query(NEXT, [orgId]));
  }
}
