import {
  beginningOf,
  dueOn,
  following,
  seriesFrom,
  within,
  type Occurrence,
} from '../../../src/modules/reviews/domain/review-dates';
import { WorkingDays } from '../../../src/modules/reviews/domain/working-days';
import { aCase, type Case } from './cases';
import { differences, type Disagreement } from './differences';
import { dayBegins, daysLater, monthsLater, parse, rolled } from './oracle';

/** What the program says; a test plants a fault by putting another in its place. */
export interface Program {
  readonly following: (last: Occurrence, months: number) => Occurrence;
  readonly beginningOf: (day: string, zone: string) => Date;
}

export const PROGRAM: Program = { following, beginningOf };

/** Everything that can be said of a review's day, by the program. */
function byProgram({ following: follow, beginningOf: begins }: Program, asked: Case): string {
  const { start, everyMonths, times, roll, weekend, closed, zone, withinDays } = asked;
  const calendar = new WorkingDays(new Set(weekend), closed);
  let occurrence = seriesFrom(start);
  for (let i = 0; i < times; i += 1) occurrence = follow(occurrence, everyMonths);
  const due = dueOn(occurrence, roll, calendar);
  const soon = within(withinDays, start).nominalOn;
  return [occurrence.nominalOn, due, soon, begins(due, zone).toISOString()].join(' ');
}

/** The same by the oracle. */
function byOracle({ start, everyMonths, times, roll, weekend, closed, zone, withinDays }: Case): string {
  const nominal = monthsLater(start, everyMonths * times, parse(start).day);
  const due = rolled(
    nominal,
    roll,
    weekend,
    closed.map(({ fromOn: from, toOn: to }) => ({ from, to })),
  );
  const soon = daysLater(start, withinDays);
  return [nominal, due, soon, new Date(dayBegins(due, zone)).toISOString()].join(' ');
}

/** Every zone the runtime knows. */
export const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Reckons so many cases twice. @returns where they differ, the first hundred. */
export function compare(cases: number, seed: number, program: Program = PROGRAM): Disagreement<Case>[] {
  return differences(
    cases,
    seed,
    (below) => aCase(ZONES, below),
    (asked) => [byProgram(program, asked), byOracle(asked)],
  );
}
