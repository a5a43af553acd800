// The days of reviews once more, reckoned as somebody would with a wall calendar: day by day on UTC, with nothing of the
// program's own in it. What both say alike is not one mistake made twice.

const A_DAY_MS = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Closed {
  readonly from: string;
  readonly to: string;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

export function parse(text: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function write({ year, month, day }: CalendarDay): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Month by month, never more than one at a time; the day is cut to the last month's length at the end alone. */
export function monthsLater(from: string, months: number, anchor: number): string {
  let { year, month } = parse(from);
  for (let i = 0; i < months; i += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return write({ year, month, day: Math.min(anchor, lengthOf(year, month)) });
}

function nextDay(from: string): string {
  const { year, month, day } = parse(from);
  if (day < lengthOf(year, month)) return write({ year, month, day: day + 1 });
  return month === 12
    ? write({ year: year + 1, month: 1, day: 1 })
    : write({ year, month: month + 1, day: 1 });
}

function dayBefore(from: string): string {
  const { year, month, day } = parse(from);
  if (day > 1) return write({ year, month, day: day - 1 });
  const [before, last] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return write({ year: before, month: last, day: lengthOf(before, last) });
}

export function daysEarlier(from: string, days: number): string {
  let day = from;
  for (let i = 0; i < days; i += 1) day = dayBefore(day);
  return day;
}

export function daysLater(from: string, days: number): string {
  let day = from;
  for (let i = 0; i < days; i += 1) day = nextDay(day);
  return day;
}

function works(day: string, weekend: readonly number[], closed: readonly Closed[]): boolean {
  const { year, month, day: date } = parse(day);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
  if (weekend.includes(weekday)) return false;
  for (const { from, to } of closed) {
    let each = from;
    for (;;) {
      if (each === day) return false;
      if (each === to) break;
      each = nextDay(each);
    }
  }
  return true;
}

export function rolled(
  day: string,
  how: 'previous' | 'next' | 'nearest' | 'none',
  weekend: readonly number[],
  closed: readonly Closed[],
): string {
  if (how === 'none') return day;
  const walk = (step: (day: string) => string): { day: string; steps: number } => {
    let [at, steps] = [day, 0];
    while (!works(at, weekend, closed)) [at, steps] = [step(at), steps + 1];
    return { day: at, steps };
  };
  if (how === 'previous') return walk(dayBefore).day;
  if (how === 'next') return walk(nextDay).day;
  const [before, after] = [walk(dayBefore), walk(nextDay)];
  return after.steps < before.steps ? after.day : before.day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows in a zone at an instant, as if it were UTC. */
export function wall(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric',
      minute: 'numeric', second: 'numeric', era: 'short',
    }); // prettier-ignore
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instants at which the wall shows a minute of a day, the earlier first: one, or two where clocks go back over it.
 * Where it never does, as much later as clocks jumped: the instant it would have been, had they not. Found by trying the
 * offsets that hold a day before and a day after.
 */
export function momentsOf(day: string, minute: number, zone: string): number[] {
  const { year, month, day: date } = parse(day);
  const shown = Date.UTC(year, month - 1, date, 0, minute);
  const offsetAt = (instant: number): number => wall(instant, zone) - instant;
  const before = offsetAt(shown - 2 * A_DAY_MS);
  const after = offsetAt(shown + 2 * A_DAY_MS);
  const fits = [shown - before, shown - after].filter((instant) => wall(instant, zone) === shown);
  return fits.length > 0 ? [...new Set(fits)].sort((one, other) => one - other) : [shown - before];
}

/** The first instant of a day. */
export function dayBegins(day: string, zone: string): number {
  return Math.min(...momentsOf(day, 0, zone));
}
