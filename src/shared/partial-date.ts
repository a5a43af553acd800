import { isPlainDate, lastDayOfMonth, type PlainDate } from './plain-date';

/** A date as far as somebody knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Kept as text, exactly as given. */
export type PartialDate = string;

const YEAR = /^\d{4}$/;
const YEAR_AND_MONTH = /^\d{4}-\d{2}$/;

/** Whether the text is a partial date that the calendar knows: no month 13, no 30 February, no year 0. */
export function isPartialDate(text: unknown): text is PartialDate {
  return typeof text === 'string' && isPlainDate(firstDayOf(text));
}

/** The days a partial date may stand for, both included: `1984-02` is 1984-02-01 to 1984-02-29. */
export function spanOf(date: PartialDate): { from: PlainDate; to: PlainDate } {
  if (!isPartialDate(date)) throw new RangeError('Not a partial date.');
  if (YEAR.test(date)) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (YEAR_AND_MONTH.test(date)) return { from: `${date}-01`, to: lastDayOfMonth(`${date}-01`) };
  return { from: date, to: date };
}

/** Whether two partial dates may be the same day: what is not known contradicts nothing. */
export function mayBeSameDay(one: PartialDate, other: PartialDate): boolean {
  const a = spanOf(one);
  const b = spanOf(other);
  return a.from <= b.to && b.from <= a.to;
}

function firstDayOf(text: string): string {
  if (YEAR.test(text)) return `${text}-01-01`;
  if (YEAR_AND_MONTH.test(text)) return `${text}-01`;
  return text;
}
