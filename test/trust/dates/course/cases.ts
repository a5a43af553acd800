import type { Roll } from '../../../../src/modules/reviews/domain/working-days';
import { aClosure, aDay, draw, isoOf, ROLLS, WEEKENDS } from '../cases';

/** What may become of a review, and what may happen that one follows. */
export interface CourseCase {
  /** The day the rule had named, and the day of the month that its series keeps to. */
  readonly nominalOn: string;
  readonly anchorDay: number;
  /** The day that closures, or somebody, made of it. */
  readonly dueOn: string;
  readonly everyMonths: number;
  readonly heldOn: string;
  /** The day after which the series is to go on. */
  readonly after: string;
  readonly putOffTo: string;
  readonly eventOn: string;
  readonly withinDays: number;
  readonly today: string;
  readonly roll: Roll;
  readonly weekend: readonly number[];
  readonly closed: readonly { fromOn: string; toOn: string }[];
}

/** Days that lie at the edge of what a series bears are tried more often than chance would. */
export function aCourse(below: (most: number) => number): CourseCase {
  const { pick, whole } = draw(below);
  const nominalOn = aDay(whole, pick);
  const date = Number(nominalOn.slice(-2));
  // Only the last of a month may stand for a later day of one that is longer.
  const anchorDay = moved(nominalOn, 1).endsWith('-01') ? pick([date, whole(date, 31)]) : date;
  const near = (day: string): string =>
    moved(day, pick([-15, -14, -13, 0, 13, 14, 15, whole(-20, 40), whole(-90, 200)]));
  const dueOn = moved(nominalOn, pick([0, 0, -1, 1, -2, 2, whole(-25, 45)]));
  const eventOn = moved(nominalOn, whole(-60, 60));
  const withinDays = whole(1, 90);
  return {
    nominalOn,
    anchorDay,
    dueOn,
    everyMonths: pick([1, 1, 2, 3, 6, 6, 12, 13, 24, whole(1, 24)]),
    heldOn: near(pick([nominalOn, dueOn])),
    after: moved(nominalOn, pick([-1, 0, 1, 27, 28, 30, 31, whole(-40, 900)])),
    putOffTo: near(nominalOn),
    eventOn,
    withinDays,
    // Noted at once, about when its time is over, or long after.
    today: moved(eventOn, pick([0, withinDays, withinDays + whole(-4, 4), whole(0, 366)])),
    roll: pick(ROLLS),
    weekend: pick(WEEKENDS),
    closed: Array.from({ length: whole(0, 3) }, () => aClosure(moved(eventOn, withinDays), 0, whole)),
  }; // prettier-ignore
}

function moved(day: string, days: number): string {
  return isoOf(Date.parse(day) + days * 86_400_000);
}
