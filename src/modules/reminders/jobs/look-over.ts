import { Injectable } from '@nestjs/common';
import { isConnectionLost, Units } from '../../../platform/database/units';
import { inHalves } from '../../../platform/outbox/in-halves';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { Reminders } from '../application/reminders';
import { LOOK_DUE } from '../domain/reminder-due';
import { ReminderSubjects } from '../persistence/reminder-subjects';

const AT_ONCE = 200;
const NEXT = {
  name: 'reminders.next_look',
  text: `UPDATE platform.due SET due_at = now() + interval '1 hour', waiting_since = NULL, failures = 0
    WHERE kind = '${LOOK_DUE.kind}' AND org_id = $1 AND ref_id = $1`,
};

/**
 * Goes over an organisation's plans every hour, and over the consents of people who have none: by whatever way a date came
 * to be there, it is reminded of. A plan that cannot be looked at keeps no other from it; but then the look did not succeed,
 * and is tried again sooner.
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
    const failures = [
      ...(await this.pages(
        orgId,
        (after) => this.subjects.plansAfter(after, AT_ONCE),
        (planIds) => this.reminders.lookAt({ planIds }),
      )),
      ...(await this.pages(
        orgId,
        (after) => this.subjects.planlessAfter(after, AT_ONCE),
        (personIds) => this.reminders.lookAt({ personIds }),
      )),
    ];
    if (failures.length > 0) throw failures.at(-1);
    await this.units.run(orgId, () => this.units.query(NEXT, [orgId]));
  }

  /** @returns what failed. @throws only where there is no database to look with. */
  private async pages(
    orgId: string,
    after: (id: string | null) => Promise<string[]>,
    lookAt: (ids: readonly string[]) => Promise<void>,
  ): Promise<unknown[]> {
    const failures: unknown[] = [];
    let page: string[] = [];
    do {
      const last = page.at(-1) ?? null;
      page = await this.units.run(orgId, () => after(last));
      try {
        if (page.length > 0) await inHalves(page, (some) => this.units.run(orgId, () => lookAt(some)));
      } catch (error) {
        if (isConnectionLost(error)) throw error;
        failures.push(error);
      }
    } while (page.length === AT_ONCE);
    return failures;
  }
}
