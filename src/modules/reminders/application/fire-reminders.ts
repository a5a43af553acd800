import { Injectable } from '@nestjs/common';
import { Notifier, type Notice } from '../../notifications';
import { firesAfter } from '../domain/fires-at';
import { notificationKindOf } from '../domain/notification-kind';
import { Occurrences, type DueOccurrence } from '../persistence/occurrences';
import { Recipients } from '../persistence/recipients';
import { Reminders } from './reminders';

/**
 * Tells whom it concerns, in one transaction with noting that they were told: whatever dies, it is both or neither.
 * After an outage one notification stands for all of a reminder that were missed. What goes on to who leads, because
 * nobody acted, waits where somebody did.
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
    const whose = await this.occurrences.whoseAre(ids);
    // Under a backlog what is due is sent again and again: a copy of what was told has nothing to look for.
    if (whose.planIds.length + whose.personIds.length === 0) return this.occurrences.end(new Map(), ids);
    // A review that was held or moved a moment ago reminds nobody: the plan as it is now decides.
    await this.reminders.lookAt(whose);
    const due = await this.occurrences.take(ids);
    const states = new Map<string, string>(due.map(({ id }) => [id, 'dropped']));
    const open = due.filter(({ past }) => !past);
    const heldBack = new Map(open.flatMap((each) => laterMoment(each)));
    for (const id of heldBack.keys()) states.delete(id);
    const live = open.filter(({ id }) => !heldBack.has(id));
    for (const { id } of live) states.set(id, 'merged');
    const latest = [
      ...Map.groupBy(live, ({ reminderId, recipient }) => `${reminderId}/${recipient}`).values(),
    ].map(lastOf);
    const parties = await this.recipients.of(latest);
    for (const { id } of latest) states.set(id, parties.has(id) ? 'told' : 'nobody');
    const told = latest.flatMap((each) =>
      (parties.get(each.id) ?? []).map((partyId) => ({ occurrence: each, partyId })),
    );
    const last = lastForEach(told);
    await this.notifier.notify(told.flatMap((each) => noticesOf(each, last.has(each))));
    await this.occurrences.later(heldBack);
    await this.occurrences.end(states, ids);
  }
}

/** Somebody, and what they are told. */
interface Telling {
  readonly occurrence: DueOccurrence;
  readonly partyId: string;
}

/**
 * The key names reminder and occurrence; with the recipient and the channel it is told by, the effect is there once.
 * @param last what is left of it in the reader's list, where they hear of one thing by two roles.
 */
function noticesOf({ occurrence, partyId: recipientId }: Telling, last: boolean): Notice[] {
  const { id, reminderId, kind, over, escalation, personId, planId, subjectId, late, today } = occurrence;
  const notice: Notice = {
    recipientId,
    kind: notificationKindOf(kind, over, escalation),
    key: `reminder/${reminderId}/${id}`,
    personId,
    planId,
    subjectId,
    replaces: last,
    late,
  };
  // Once a day for each, whatever came too late: that it did.
  return late ? [notice, { recipientId, kind: 'missed', key: `missed/${today}`, late }] : [notice];
}

/** Of all that one party is told of one thing at once, the latest. */
function lastForEach(told: readonly Telling[]): ReadonlySet<Telling> {
  const of = Map.groupBy(told, ({ occurrence, partyId }) => `${occurrence.reminderId}/${partyId}`);
  return new Set(
    [...of.values()].map((all) =>
      all.reduce((last, each) => (weightOf(each.occurrence) > weightOf(last.occurrence) ? each : last)),
    ),
  );
}

/** When an escalation is to be told instead, where somebody did something so few days ago. */
function laterMoment({ id, escalation, actedAt, days, timezone, now }: DueOccurrence): [string, Date][] {
  if (!escalation || actedAt === null) return [];
  const moment = firesAfter(actedAt, days, timezone);
  return moment > now ? [[id, moment]] : [];
}

/** Of two on one day, the one that says that nobody acted. */
function weightOf({ days, escalation }: DueOccurrence): number {
  return days * 2 + Number(escalation);
}

function lastOf(all: readonly DueOccurrence[]): DueOccurrence {
  return all.reduce((last, each) => (weightOf(each) > weightOf(last) ? each : last));
}
