import type { ReminderKind } from './rules';

/** What a reminder is called where it is told: the words are those of notifications. */
const CALLED = {
  review: ['review_due', 'review_overdue', 'review_escalated'],
  agreement: ['plan_waits', 'plan_escalated'],
  consent: ['consent_expiring', 'consent_expired'],
  step: ['step_due'],
} as const satisfies Record<ReminderKind, readonly string[]>;

type ReminderNotification = (typeof CALLED)[ReminderKind][number];

/** Under which names reminders of a kind may have been told that are no longer so once it is settled. */
export function notificationKindsOf(kind: ReminderKind): readonly ReminderNotification[] {
  // That a consent has run out stays so: its reader puts that away.
  return CALLED[kind].filter((called) => called !== 'consent_expired');
}

/**
 * A review is near until its day is over, then overdue, and a consent has run out; whoever leads hears that nobody saw to it.
 * @param over its day is over, where it is told: which may be long after the rule meant it to be.
 */
export function notificationKindOf(
  kind: ReminderKind,
  over: boolean,
  escalation: boolean,
): ReminderNotification {
  switch (kind) {
    case 'review':
      if (escalation) return 'review_escalated';
      return over ? 'review_overdue' : 'review_due';
    case 'agreement':
      return escalation ? 'plan_escalated' : 'plan_waits';
    case 'consent':
      return over ? 'consent_expired' : 'consent_expiring';
    case 'step':
      return 'step_due';
  }
}
