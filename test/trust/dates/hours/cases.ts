import { aDay, draw, isoOf, type Draw } from '../cases';
import { wall } from '../oracle';

/** A reminder of a day, and when its reader wants to hear of things. Minutes are those of a day, Monday is 1. */
export interface HoursCase {
  /** Where the date is. */
  readonly zone: string;
  readonly dueOn: string;
  readonly days: number;
  /** Where its reader is. */
  readonly readerZone: string;
  readonly digest: 'at_once' | 'daily' | 'weekly';
  readonly digestMinute: number;
  readonly digestWeekday: number;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly workingDays: readonly number[];
  /** So many seconds after its time the worker came to it. */
  readonly lateSeconds: number;
}

const WEEK = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** Years of which the zones' changes lie behind or are foreseen, each change of clocks once or more. */
const FROM_YEAR = 1990;
const YEARS = 50;
const A_DAY_MS = 86_400_000;

/** Nights in which clocks change, hours that cross midnight and single working days are tried more than chance would. */
export function someHours(zones: readonly string[], below: (most: number) => number): HoursCase {
  const { pick, whole } = draw(below);
  const minute = (): number =>
    pick([0, 30, 60, 90, 120, 150, 180, 420, 480, 1260, 1380, 1410, whole(0, 1439)]);
  const zone = pick(zones);
  const quiet = pick([true, true, true, false]);
  const workingDays = pick([EVERY_DAY, WEEK, WEEK, EVERY_DAY.filter(() => pick([true, false]))]);
  const days = pick([0, 1, -1, -3, -7, -14, whole(-90, 90)]);
  const readerZone = pick([zone, zone, pick(zones)]);
  const dueOn = aDayOfClocks(pick([zone, readerZone]), days, { whole, pick });
  return {
    zone,
    dueOn,
    days,
    readerZone,
    digest: pick(['at_once', 'at_once', 'daily', 'weekly'] as const),
    digestMinute: minute(),
    digestWeekday: whole(1, 7),
    quietFrom: quiet ? pick([1260, minute()]) : null,
    quietTo: quiet ? pick([420, minute()]) : null,
    workingDays: workingDays.length > 0 ? workingDays : [whole(1, 7)],
    lateSeconds: pick([0, 1, 60, whole(0, 3_600), whole(0, 86_400), whole(0, 5 * 86_400)]),
  }; // prettier-ignore
}

/** One whose reminder comes about when clocks change there, or any. */
function aDayOfClocks(zone: string, days: number, { whole, pick }: Draw): string {
  const year = FROM_YEAR + whole(0, YEARS - 1);
  const changes = changesOf(zone, year);
  if (changes.length > 0 && pick([true, false]))
    return isoOf(Date.parse(pick(changes)) + (whole(-2, 1) - days) * A_DAY_MS);
  return `${year}${aDay(whole, pick).slice(4)}`.replace(/-02-29$/, '-02-28');
}

const known = new Map<string, string[]>();

/** The days of a year on which clocks change in a zone: months whose ends differ are halved until a day is left. */
function changesOf(zone: string, year: number): string[] {
  const key = `${zone} ${year}`;
  const found = known.get(key) ?? [];
  if (known.has(key)) return found;
  known.set(key, found);
  const offsetAt = (instant: number): number => wall(instant, zone) - instant;
  for (let month = 0; month < 12; month += 1) {
    let [from, to] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
    const before = offsetAt(from);
    if (before === offsetAt(to)) continue;
    while (to - from > A_DAY_MS / 2) {
      const half = (from + to) / 2;
      if (offsetAt(half) === before) from = half;
      else to = half;
    }
    found.push(isoOf(wall(from, zone)));
  }
  return found;
}
