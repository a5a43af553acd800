import { Injectable } from '@nestjs/common';
import { isConnectionLost, Units } from '../../../platform/database/units';
import { inHalves } from '../../../platform/outbox/in-halves';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { Reminders } from '../application/reminders';
import { LOOK_DUE } from '../domain/reminder-due';
import { ReminderSubjects } from '../persistence/reminder-subjects';

const PLANS_AT_ONCE = 200;
const NEXT = {
  name: 'reminders.next_look',
  text: `UPDATE platform.due SET due_at = now() + interval '1 hour', waiting_since = NULL, failures = 0
    WHERE kind = '${LOOK_DUE.kind}' AND org_id = $1 AND ref_id = $1`,
};

/**
 * Goes over an organisation's plans every hour: by whatever way a date came to be there, it is reminded of. A plan that
 * cannot be looked at keeps no other from it; but then the look did not succeed, and is tried again sooner.
 */
@Due(LOOK_DUE)
@Injectable()
export class LookOver implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly subjects: ReminderSubjects,
    private readonly reminders: Reminders,
  ) {}

  async fire(orgId: string): Promise<void> {
    const failures: unknown[] = [];
    let page: string[] = [];
    do {
      const after = page.at(-1) ?? null;
      page = await this.units.run(orgId, () => this.subjects.plansAfter(after, PLANS_AT_ONCE));
      try {
        if (page.length > 0)
          await inHalves(page, (some) => this.units.run(orgId, () => this.reminders.lookAt(some)));
      } catch (error) {
        if (isConnectionLost(error)) throw error;
        failures.push(error);
      }
    } while (page.length === PLANS_AT_ONCE);
    if (failures.length > 0) throw failures.at(-1);
    await this.units.run(orgId, () => this.units.query(NEXT, [orgId]));
  }
}
