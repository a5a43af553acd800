import { Temporal } from 'temporal-polyfill';
import type { Clock } from './clock';

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999, without a time or a zone. Text order is date order. */
export type PlainDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is exactly `YYYY-MM-DD` and such a day exists. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !SHAPE.test(text) || text.startsWith('0000')) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** That many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return written(read(date).add({ days }));
}

/**
 * That many months later, on `anchorDay` or, where the month is too short, on its last day. Repeated reviews pass the
 * day they were first agreed on, so that 31 January leads to 28 February and then to 31 March, not to 28 March.
 */
export function addMonths(date: PlainDate, months: number, anchorDay: number = read(date).day): PlainDate {
  const day = Math.min(Math.max(anchorDay, 1), 31);
  return written(read(date).with({ day: 1 }).add({ months }).with({ day }, { overflow: 'constrain' }));
}

/** Days from one date to another: negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return read(from).until(read(to), { largestUnit: 'day' }).days;
}

/** The last day of the month that a date lies in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  return addMonths(date, 0, 31);
}

/** Below 0, 0 or above 0: a comparator for sorting. */
export function compareDates(one: PlainDate, other: PlainDate): number {
  return Temporal.PlainDate.compare(read(one), read(other));
}

/** What the calendar on the wall says in an IANA zone (`Europe/London`) right now. */
export function today(zone: string, clock: Clock): PlainDate {
  return written(
    Temporal.Instant.fromEpochMilliseconds(clock.now().getTime()).toZonedDateTimeISO(zone).toPlainDate(),
  );
}

function read(date: PlainDate): Temporal.PlainDate {
  if (!isPlainDate(date)) throw new RangeError('Not a plain date.');
  return Temporal.PlainDate.from(date);
}

function written(date: Temporal.PlainDate): PlainDate {
  const text = date.toString();
  if (!isPlainDate(text)) throw new RangeError('Beyond the years 0001 to 9999.');
  return text;
}
