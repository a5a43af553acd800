import { unprocessable } from '../../../shared/errors';
import { lengthOf } from '../../../shared/text';
import { KINDS, type ItemKind } from './item-kinds';

/** The published table of limits. Counts are of entries not removed; lengths are characters as PostgreSQL counts. */
export const LIMITS = {
  goalsPerPlan: 60,
  stepsPerGoal: 30,
  itemsPerOtherKind: 100,
  /** One lane of one narrative field. */
  textCharacters: 10_000,
  /**
   * All lanes of all entries that stand in one plan. A plan is read, frozen and compared in one piece: this much is a
   * few megabytes of it. It is twice a long novel, a hundred times the longest plan of the demo: nobody writes that by
   * hand, and a program that goes astray is stopped before reading the plan becomes slow for everybody.
   */
  planCharacters: 1_000_000,
  nameCharacters: 200,
  /** Any other single line: a relationship, a phone number, a reason. */
  lineCharacters: 500,
  progressNoteCharacters: 2_000,
  tagsPerItem: 12,
  linksPerItem: 30,
  /** What people brought to one review and said of it, and what they brought is not taken away again. */
  entriesPerReview: 200,
  attendeesPerReview: 30,
  attachmentBytes: 10 * 1024 * 1024,
} as const;

/** How many entries of a kind may stand side by side: steps in one goal, all others in one plan. */
export function mostOf(kind: ItemKind): number {
  if (kind === 'goal') return LIMITS.goalsPerPlan;
  if (kind === 'step') return LIMITS.stepsPerGoal;
  return LIMITS.itemsPerOtherKind;
}

/** 422 `too_many_items` when there is no room for one more in the list that the pointer names. */
export function checkRoomFor(kind: ItemKind, already: number): void {
  const most = mostOf(kind);
  if (already < most) return;
  const message = `There is room for ${most}.`;
  throw unprocessable('too_many_items', message, [
    { pointer: `/${KINDS[kind].list}`, code: 'too_many_items', message, limit: most, kind },
  ]);
}

/** 422 `text_too_long` when a text is longer than its limit. */
export function checkLength(text: string, limit: number, pointer: string): void {
  const length = lengthOf(text);
  if (length <= limit) return;
  const message = `There is room for ${limit} characters; this has ${length}.`;
  throw unprocessable('text_too_long', message, [{ pointer, code: 'text_too_long', message, limit, length }]);
}

/** 422 `plan_too_long` when the words of a plan are more than it takes. */
export function checkPlanLength(length: number): void {
  const limit = LIMITS.planCharacters;
  if (length <= limit) return;
  const message = `A plan holds ${limit} characters; with this it would have ${length}.`;
  throw unprocessable('plan_too_long', message, [
    { pointer: '', code: 'plan_too_long', message, limit, length },
  ]);
}
