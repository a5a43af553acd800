// What becomes of a series of reviews, as somebody with a wall calendar would say it: counting days and months one by one.

import { daysEarlier, daysLater, monthsLater, parse, rolled } from '../oracle';
import type { CourseCase } from './cases';

interface Series {
  readonly day: string;
  readonly anchor: number;
}

/** So far from its day a review may be and still belong to its series. */
const TOLERATED = 14;

const beginningOn = (day: string): Series => ({ day, anchor: parse(day).day });

/** Fourteen days around a day, that day among them. */
function isNear(day: string, other: string): boolean {
  return daysEarlier(day, TOLERATED) <= other && other <= daysLater(day, TOLERATED);
}

/** After a review that was held: the series goes on, if that leads past the day people met; else it begins then. */
export function afterHeld({ nominalOn, anchorDay, dueOn, heldOn, everyMonths }: CourseCase): Series {
  if (isNear(nominalOn, heldOn) || isNear(dueOn, heldOn)) {
    const day = monthsLater(nominalOn, everyMonths, anchorDay);
    if (heldOn < day) return { day, anchor: anchorDay };
  }
  const anchor = parse(heldOn).day;
  return { day: monthsLater(heldOn, everyMonths, anchor), anchor };
}

/** Every day of the series is looked at, from its first. */
export function firstLater({ nominalOn, anchorDay, after, everyMonths }: CourseCase): Series {
  let months = 0;
  let day = nominalOn;
  while (!(after < day)) {
    months += everyMonths;
    day = monthsLater(nominalOn, months, anchorDay);
  }
  return { day, anchor: anchorDay };
}

export function putOff({ nominalOn, anchorDay, putOffTo }: CourseCase): Series {
  return isNear(nominalOn, putOffTo) ? { day: nominalOn, anchor: anchorDay } : beginningOn(putOffTo);
}

/** So many days after something happened; today, where that is over. */
export function afterSomething({ eventOn, withinDays, today }: CourseCase): Series {
  const day = daysLater(eventOn, withinDays);
  return beginningOn(day < today ? today : day);
}

/**
 * The day such a review is due. Later than its time it never is: of a day on which nobody works it is a working day before,
 * or the day itself where there is none from today on, and where the organisation leaves days where they are.
 */
export function dueInTime(asked: CourseCase): string {
  const { day } = afterSomething(asked);
  const { today, roll, weekend } = asked;
  if (roll === 'none') return day;
  const closed = asked.closed.map(({ fromOn: from, toOn: to }) => ({ from, to }));
  const earlier = rolled(day, 'previous', weekend, closed);
  return earlier < today ? day : earlier;
}
