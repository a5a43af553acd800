import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, type PlainDate } from '../../../shared/plain-date';
import type { Roll, WorkingDays } from './working-days';

/** A review's day as the rule names it, before closures: repeated reviews keep to one day of the month. */
export interface Occurrence {
  readonly nominalOn: PlainDate;
  /** The day of the month the series keeps to, also after a month that is too short for it. */
  readonly anchorDay: number;
}

/** A review that was held within so many days of its day keeps the series; one farther off begins another. */
const SERIES_TOLERANCE_DAYS = 14;

/** The first of a series. */
export function seriesFrom(day: PlainDate): Occurrence {
  return { nominalOn: day, anchorDay: Number(day.slice(-2)) };
}

/** Within so many days after something: after a plan was opened, after a discharge. */
export function within(days: number, after: PlainDate): Occurrence {
  return seriesFrom(addDays(after, days));
}

/** So many months on, on the day of the month that the series keeps to: 31 January, 28 February, 31 March. */
export function following({ nominalOn, anchorDay }: Occurrence, months: number): Occurrence {
  return { nominalOn: addMonths(nominalOn, months, anchorDay), anchorDay };
}

/**
 * The review after one that was held. People met about when they had meant to: the series goes on. They met much earlier
 * or later: it begins anew on the day they met, so that never more than the interval lies between two.
 * @param dueOn the day they had meant to meet, after closures.
 */
export function afterHolding(
  last: Occurrence & { readonly dueOn: PlainDate },
  heldOn: PlainDate,
  months: number,
): Occurrence {
  const near = [last.nominalOn, last.dueOn].some(
    (day) => Math.abs(daysBetween(day, heldOn)) <= SERIES_TOLERANCE_DAYS,
  );
  const next = near ? following(last, months) : null;
  return next && next.nominalOn > heldOn ? next : following(seriesFrom(heldOn), months);
}

/** The first of a series after a day, where one or more of it did not take place. */
export function firstAfter(last: Occurrence, day: PlainDate, months: number): Occurrence {
  let next = last;
  for (let count = months; next.nominalOn <= day; count += months) next = following(last, count);
  return next;
}

/** Put off to a day: one near its own keeps the series, one farther off begins another. */
export function postponed(occurrence: Occurrence, to: PlainDate): Occurrence {
  return Math.abs(daysBetween(occurrence.nominalOn, to)) <= SERIES_TOLERANCE_DAYS
    ? occurrence
    : seriesFrom(to);
}

/** A day that a rule finds behind today is today: the review is due now, and not overdue from the start. */
export function notBefore(occurrence: Occurrence, today: PlainDate): Occurrence {
  return occurrence.nominalOn < today ? seriesFrom(today) : occurrence;
}

/** The day a review is due, once closures are taken into account. */
export function dueOn({ nominalOn }: Occurrence, roll: Roll, calendar: WorkingDays): PlainDate {
  return calendar.roll(nominalOn, roll);
}

/**
 * As `dueOn`, for what must be done within a time: a later working day would be too late, so it is the one before. Where
 * that lies in the past, the day itself stays, closed or not.
 */
export function dueWithin(
  occurrence: Occurrence,
  roll: Roll,
  calendar: WorkingDays,
  notBefore: PlainDate,
): PlainDate {
  const rolled = dueOn(occurrence, roll, calendar);
  if (rolled <= occurrence.nominalOn && rolled >= notBefore) return rolled;
  const earlier = calendar.roll(occurrence.nominalOn, 'previous');
  return earlier >= notBefore ? earlier : occurrence.nominalOn;
}

/**
 * The instant at which a day begins in an IANA zone. Where clocks jump over midnight it is as much later, where midnight
 * comes twice it is the first.
 */
export function beginningOf(day: PlainDate, zone: string): Date {
  const midnight = Temporal.PlainDate.from(day).toPlainDateTime('00:00');
  return new Date(midnight.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}
