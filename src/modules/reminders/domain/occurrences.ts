import { firesAt } from './fires-at';
import type { Recipient, Rules } from './rules';

export interface PlannedOccurrence {
  readonly days: number;
  readonly recipient: Recipient;
  /** Told only where nobody acted. */
  readonly escalation: boolean;
  readonly firesAt: Date;
}

/** What a rule asked for so long ago is not made up for any more. */
const CATCH_UP_MS = 14 * 24 * 3_600_000;

/** What is made up for of what lies behind: after rules changed nothing but what still waits for somebody to act. */
export type CatchUp = 'all' | 'escalation' | 'nothing';

/**
 * When whom is told of a date. What lies ahead; and of what lies behind, for each recipient the last one at most, when a
 * date is new: a review that was set for next week is told at once to whoever is told two weeks before.
 */
export function occurrencesOf(
  { dueOn, timezone }: { dueOn: string; timezone: string },
  { rules, escalation }: Rules,
  now: Date,
  catchUp: CatchUp,
): PlannedOccurrence[] {
  const all = [
    ...rules.map((rule) => ({ ...rule, escalation: false })),
    ...escalation.map(({ afterDays, recipient }) => ({ days: afterDays, recipient, escalation: true })),
  ].map(({ days, recipient, escalation }) => ({
    days,
    recipient,
    escalation,
    firesAt: firesAt(dueOn, days, timezone),
  }));
  const ahead = all.filter((each) => each.firesAt > now);
  const behind = all.filter(
    (each) =>
      each.firesAt <= now &&
      now.getTime() - each.firesAt.getTime() <= CATCH_UP_MS &&
      (catchUp === 'all' || (catchUp === 'escalation' && each.escalation)),
  );
  const last = behind.filter(
    (each) => !behind.some((other) => other.recipient === each.recipient && other.days > each.days),
  );
  return [...last, ...ahead];
}
