import { firesAt } from './fires-at';
import type { Recipient, ReminderRule } from './rules';

export interface PlannedOccurrence {
  readonly days: number;
  readonly recipient: Recipient;
  readonly firesAt: Date;
}

/** What a rule asked for so long ago is not made up for any more. */
const CATCH_UP_MS = 14 * 24 * 3_600_000;

/**
 * When whom is told of a date. What lies ahead; and of what lies behind, for each recipient the last one at most, when a
 * date is new (`catchUp`): a review that was set for next week is told at once to whoever is told two weeks before.
 */
export function occurrencesOf(
  { dueOn, timezone }: { dueOn: string; timezone: string },
  rules: readonly ReminderRule[],
  now: Date,
  catchUp: boolean,
): PlannedOccurrence[] {
  const all = rules.map(({ days, recipient }) => ({
    days,
    recipient,
    firesAt: firesAt(dueOn, days, timezone),
  }));
  const ahead = all.filter((each) => each.firesAt > now);
  if (!catchUp) return ahead;
  const behind = all.filter(
    (each) => each.firesAt <= now && now.getTime() - each.firesAt.getTime() <= CATCH_UP_MS,
  );
  const last = behind.filter(
    (each) => !behind.some((other) => other.recipient === each.recipient && other.days > each.days),
  );
  return [...last, ...ahead];
}
