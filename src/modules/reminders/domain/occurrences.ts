import { firesAt } from './fires-at';
import type { Recipient, Rules } from './rules';

export interface PlannedOccurrence {
  readonly days: number;
  readonly recipient: Recipient;
  /** Told only where nobody acted. */
  readonly escalation: boolean;
  readonly firesAt: Date;
}

/** A rule, as far as one can be told from another. */
export type RuleKey = Pick<PlannedOccurrence, 'days' | 'recipient' | 'escalation'>;

/** What a rule asked for so long ago is not made up for any more, unless nobody would ever hear of the date. */
const CATCH_UP_MS = 14 * 24 * 3_600_000;

/**
 * What is made up for of what lies behind. `all`: of a date that is new, and that somebody must see to. `recent`: of any
 * other that is new. `waiting`: of a date that is not new, that which was planned and not told. After rules changed, what
 * still waits for somebody to act, or nothing.
 */
export type CatchUp = 'all' | 'recent' | 'waiting' | 'escalation' | 'nothing';

/** What became of the same date before. */
export interface Known {
  readonly told: readonly RuleKey[];
  readonly waiting: readonly RuleKey[];
}

const NOTHING_KNOWN: Known = { told: [], waiting: [] };

/**
 * When whom is told of a date. What lies ahead; and of what lies behind, for each recipient the last one at most, when a
 * date is new: a review that was set for next week is told at once to whoever is told two weeks before. Nobody is told
 * again of what they were told of the same date.
 */
export function occurrencesOf(
  { dueOn, timezone }: { dueOn: string; timezone: string },
  { rules, escalation }: Rules,
  now: Date,
  catchUp: CatchUp,
  known: Known = NOTHING_KNOWN,
): PlannedOccurrence[] {
  const all = [
    ...rules.map((rule) => ({ ...rule, escalation: false })),
    ...escalation.map(({ afterDays, recipient }) => ({ days: afterDays, recipient, escalation: true })),
  ]
    .filter((rule) => !isAmong(known.told, rule))
    .map(({ days, recipient, escalation }) => ({
      days,
      recipient,
      escalation,
      firesAt: firesAt(dueOn, days, timezone),
    }));
  const ahead = all.filter((each) => each.firesAt > now);
  const behind = madeUpFor(
    all.filter((each) => each.firesAt <= now),
    now,
    catchUp,
    known,
  );
  const last = behind.filter(
    (each) =>
      ![...behind, ...known.told].some(
        (other) => other.recipient === each.recipient && other.days > each.days,
      ),
  );
  return [...last, ...ahead];
}

function madeUpFor(
  behind: readonly PlannedOccurrence[],
  now: Date,
  catchUp: CatchUp,
  { waiting }: Known,
): readonly PlannedOccurrence[] {
  const recent = behind.filter(({ firesAt }) => now.getTime() - firesAt.getTime() <= CATCH_UP_MS);
  switch (catchUp) {
    case 'all': {
      // Where all of it is long past, nobody would hear of it before who leads: what is left is to tell them now.
      return recent.some(({ escalation }) => !escalation) ? recent : behind;
    }
    case 'recent':
      return recent;
    case 'waiting':
      return behind.filter((each) => isAmong(waiting, each));
    case 'escalation':
      return recent.filter(({ escalation }) => escalation);
    case 'nothing':
      return [];
  }
}

function isAmong(all: readonly RuleKey[], { days, recipient, escalation }: RuleKey): boolean {
  return all.some(
    (each) => each.days === days && each.recipient === recipient && each.escalation === escalation,
  );
}
