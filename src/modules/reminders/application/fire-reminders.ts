import { Injectable } from '@nestjs/common';
import { Notifications } from '../../notifications';

import { Occurrences, type DueOccurrence } from '../persistence/occurrences';
import { Recipients } from '../persistence/recipients';
import { Reminders } from './reminders';

/**
 * Tells whom it concerns, in one transaction with noting that they were told: whatever dies, it is both or neither.
 * After an outage one message stands for all of a reminder that were missed.
 */
@Injectable()
export class FireReminders {
  constructor(
    private readonly reminders: Reminders,
    private readonly occurrences: Occurrences,
    private readonly recipients: Recipients,
    private readonly notifications: Notifications,
  ) {}

  async execute(ids: readonly string[]): Promise<void> {
    // A review that was held or moved a moment ago reminds nobody: the plan as it is now decides.
    await this.reminders.lookAt(await this.occurrences.plansOf(ids));
    const due = await this.occurrences.take(ids);
    const states = new Map<string, string>(due.map(({ id }) => [id, 'dropped']));
    const live = Map.groupBy(
      due.filter(({ past }) => !past),
      ({ reminderId, recipient }) => `${reminderId}/${recipient}`,
    );
    const latest = [...live.values()].map((all) => ({ occurrence: lastOf(all), missed: all.length - 1 }));
    const parties = await this.recipients.of(latest.map(({ occurrence }) => occurrence));
    for (const all of live.values()) for (const { id } of all) states.set(id, 'merged');
    for (const { occurrence } of latest)
      states.set(occurrence.id, parties.has(occurrence.id) ? 'told' : 'nobody');
    await this.notifications.tell(
      latest.flatMap(({ occurrence, missed }) =>
        (parties.get(occurrence.id) ?? []).map((partyId) => ({
          ...occurrence,
          occurrenceId: occurrence.id,
          partyId,
          missed,
        })),
      ),
    );
    await this.occurrences.end(states, ids);
  }
}

function lastOf(all: readonly DueOccurrence[]): DueOccurrence {
  return all.reduce((last, each) => (each.days > last.days ? each : last));
}
