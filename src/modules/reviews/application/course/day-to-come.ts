import { unprocessable } from '../../../../shared/errors';
import { addMonths, type PlainDate } from '../../../../shared/plain-date';

/** The longest interval there is. */
export const FARTHEST_MONTHS = 24;

/**
 * A day that somebody names for a review: one that has gone by is no plan, and one that lies years away would put the
 * review out of everybody's sight.
 * @throws 422 due_in_past, due_too_far.
 */
export function requireDayToCome(day: PlainDate, today: PlainDate, pointer: string): void {
  if (day < today) throw wrong('due_in_past', 'This day has passed: choose one to come.', pointer);
  if (day > addMonths(today, FARTHEST_MONTHS))
    throw wrong(
      'due_too_far',
      `A plan is reviewed every ${FARTHEST_MONTHS} months at least: choose a day before that.`,
      pointer,
    );
}

function wrong(code: string, message: string, pointer: string): Error {
  return unprocessable(code, message, [{ pointer, code, message }]);
}
