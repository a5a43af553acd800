// When a reminder fires and a message about it leaves, as somebody with a clock on the wall and a calendar beside it would
// say it: the moments at which what keeps a message back ends are listed, and the first that is allowed is taken.

import { dayBegins, daysEarlier, daysLater, momentsOf, parse, wall } from '../oracle';
import type { HoursCase } from './cases';

type Reader = Pick<
  HoursCase,
  'readerZone' | 'digest' | 'digestMinute' | 'digestWeekday' | 'quietFrom' | 'quietTo' | 'workingDays'
>;

const NINE_IN_THE_MORNING = 9 * 60;
/** A week of days off, a night and a day that a zone left out. */
const FARTHEST_DAYS = 12;

function dayOf(instant: number, zone: string): string {
  return new Date(wall(instant, zone)).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  const { year, month, day: date } = parse(day);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
}

function minuteOf(instant: number, zone: string): number {
  return Math.floor((wall(instant, zone) % 86_400_000) / 60_000);
}

/** Reminders are told at nine. */
export function fires(dueOn: string, days: number, zone: string): number {
  const day = days < 0 ? daysEarlier(dueOn, -days) : daysLater(dueOn, days);
  return Math.min(...momentsOf(day, NINE_IN_THE_MORNING, zone));
}

/** As long after somebody did something. */
export function firesOnceMore(act: number, days: number, zone: string): number {
  return fires(dayOf(act, zone), days, zone);
}

function isAllowed(
  instant: number,
  { readerZone, quietFrom: from, quietTo: to, workingDays }: Reader,
): boolean {
  if (!workingDays.includes(weekdayOf(dayOf(instant, readerZone)))) return false;
  if (from === null || to === null || from === to) return true;
  // Round the clock from when it becomes quiet: quiet until the end is reached.
  const since = (minute: number): number => (minute - from + 1440) % 1440;
  return since(minuteOf(instant, readerZone)) >= since(to);
}

/** Now, or the first allowed moment of those at which a day off or the quiet hours are over. */
export function leaves(now: number, reader: Reader): number {
  if (isAllowed(now, reader)) return now;
  const { readerZone: zone, quietTo, workingDays } = reader;
  let day = dayOf(now, zone);
  for (let i = 0; i < FARTHEST_DAYS; i += 1) {
    const over = quietTo === null ? [] : momentsOf(day, quietTo, zone);
    if (!workingDays.includes(weekdayOf(daysEarlier(day, 1)))) over.push(dayBegins(day, zone));
    const allowed = over.filter((moment) => moment > now && isAllowed(moment, reader));
    if (allowed.length > 0) return Math.min(...allowed);
    day = daysLater(day, 1);
  }
  throw new Error('Nothing would ever leave.');
}

/** The next moment at which what was gathered is sent, whether or not it may leave then. */
function gathered(
  now: number,
  { readerZone, digest, digestMinute, digestWeekday, workingDays }: Reader,
): number {
  if (digest === 'at_once') return now;
  let weekday = digestWeekday;
  while (!workingDays.includes(weekday)) weekday = weekday === 7 ? 1 : weekday + 1;
  let day = dayOf(now, readerZone);
  for (let i = 0; i < FARTHEST_DAYS; i += 1) {
    const fits = digest === 'daily' ? workingDays.includes(weekdayOf(day)) : weekdayOf(day) === weekday;
    const later = momentsOf(day, digestMinute, readerZone).filter((moment) => moment > now);
    if (fits && later.length > 0) return Math.min(...later);
    day = daysLater(day, 1);
  }
  throw new Error('Nothing would ever be gathered.');
}

export function mailLeaves(now: number, reader: Reader): number {
  return leaves(gathered(now, reader), reader);
}

/** What comes late is sent at the next fifth minute that is three minutes away at least. */
export function lateMailLeaves(now: number, reader: Reader): number {
  let at = now + 3 * 60_000;
  while (at % (5 * 60_000) !== 0) at += 1000;
  return leaves(at, reader);
}
