import { Injectable } from '@nestjs/common';
import { Notifier, type Notice } from '../../notifications';
import { notificationKindOf } from '../domain/notification-kind';
import { Occurrences, type DueOccurrence } from '../persistence/occurrences';
import { Recipients } from '../persistence/recipients';
import { Reminders } from './reminders';

/**
 * Tells whom it concerns, in one transaction with noting that they were told: whatever dies, it is both or neither.
 * After an outage one notification stands for all of a reminder that were missed.
 */
@Injectable()
export class FireReminders {
  constructor(
    private readonly reminders: Reminders,
    private readonly occurrences: Occurrences,
    private readonly recipients: Recipients,
    private readonly notifier: Notifier,
  ) {}

  async execute(ids: readonly string[]): Promise<void> {
    // A review that was held or moved a moment ago reminds nobody: the plan as it is now decides.
    await this.reminders.lookAt(await this.occurrences.plansOf(ids));
    const due = await this.occurrences.take(ids);
    const states = new Map<string, string>(due.map(({ id }) => [id, 'dropped']));
    const live = due.filter(({ past }) => !past);
    for (const { id } of live) states.set(id, 'merged');
    const latest = [
      ...Map.groupBy(live, ({ reminderId, recipient }) => `${reminderId}/${recipient}`).values(),
    ].map(lastOf);
    const parties = await this.recipients.of(latest);
    for (const { id } of latest) states.set(id, parties.has(id) ? 'told' : 'nobody');
    await this.notifier.notify(
      latest.flatMap((occurrence) =>
        (parties.get(occurrence.id) ?? []).flatMap((partyId) => noticesOf(occurrence, partyId)),
      ),
    );
    await this.occurrences.end(states, ids);
  }
}

/** The key names reminder and occurrence; with the recipient and the channel it is told by, the effect is there once. */
function noticesOf(occurrence: DueOccurrence, recipientId: string): Notice[] {
  const { id, reminderId, kind, days, recipient, personId, planId, subjectId, late, today } = occurrence;
  const notice: Notice = {
    recipientId,
    kind: notificationKindOf(kind, days, recipient),
    key: `reminder/${reminderId}/${id}`,
    personId,
    planId,
    subjectId,
    late,
  };
  // Once a day for each, whatever came too late: that it did.
  return late ? [notice, { recipientId, kind: 'missed', key: `missed/${today}`, late }] : [notice];
}

function lastOf(all: readonly DueOccurrence[]): DueOccurrence {
  return all.reduce((last, each) => (each.days > last.days ? each : last));
}
