import type { Roll } from '../../../src/modules/reviews/domain/working-days';

/** One review date to reckon. */
export interface Case {
  readonly zone: string;
  readonly start: string;
  readonly everyMonths: number;
  /** How many times the interval has passed. */
  readonly times: number;
  readonly withinDays: number;
  readonly roll: Roll;
  readonly weekend: readonly number[];
  readonly closed: readonly { fromOn: string; toOn: string }[];
}

export const ROLLS: readonly Roll[] = ['previous', 'next', 'nearest', 'none'];
export const WEEKENDS = [[6, 7], [5, 6], [5], [7], []] as const;

/** A stream of numbers from a seed (mulberry32): the same seed tells the same cases on every machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below;
  };
}

/** Draws from a stream. */
export interface Draw {
  readonly pick: <T>(of: readonly T[]) => T;
  readonly whole: (from: number, to: number) => number;
}

export function draw(below: (most: number) => number): Draw {
  return {
    pick: <T>(of: readonly T[]): T => of[Math.floor(below(of.length))] as T,
    whole: (from, to) => from + Math.floor(below(to - from + 1)),
  };
}

/** What makes dates hard is tried more often than chance would: month ends, leap days, closures around the day. */
export function aCase(zones: readonly string[], below: (most: number) => number): Case {
  const { pick, whole } = draw(below);
  const start = aDay(whole, pick);
  const everyMonths = pick([1, 1, 2, 3, 6, 6, 12, 13, 24, whole(1, 24)]);
  const times = whole(1, 6);
  return {
    zone: pick(zones),
    start,
    everyMonths,
    times,
    withinDays: whole(1, 90),
    roll: pick(ROLLS),
    weekend: pick(WEEKENDS),
    closed: Array.from({ length: whole(0, 3) }, () => aClosure(start, everyMonths * times, whole)),
  };
}

export function aDay(whole: Draw['whole'], pick: Draw['pick']): string {
  const year = whole(1975, 2045);
  const month = whole(1, 12);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = pick([last, last, Math.min(29, last), Math.min(30, last), whole(1, last), whole(1, last)]);
  return pick([() => iso(year, month, day), () => iso(2000 + 4 * whole(0, 10), 2, 29)])();
}

/** Somewhere around the day that the interval leads to. */
export function aClosure(
  start: string,
  months: number,
  whole: Draw['whole'],
): { fromOn: string; toOn: string } {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const from = Date.UTC(year, month - 1 + months, day + whole(-6, 3));
  const to = from + whole(0, 9) * 86_400_000;
  return { fromOn: isoOf(from), toOn: isoOf(to) };
}

function iso(year: number, month: number, day: number): string {
  return isoOf(Date.UTC(year, month - 1, day));
}

export function isoOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
