import { addDays, daysBetween, type PlainDate } from '../../../shared/plain-date';

/** Where a day goes on which nobody works: not at all, or to a working day beside it. */
export const ROLLS = ['previous', 'next', 'nearest', 'none'] as const;
export type Roll = (typeof ROLLS)[number];

/** Days on which an organisation is closed, both included. */
export interface ClosedDays {
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
}

/** How far a working day is looked for: an organisation that is closed for a year has no calendar to keep. */
const FARTHEST_DAYS = 366;
const A_MONDAY = '2024-01-01';
const DAYS_OF_WEEK = 7;

/** The days on which an organisation works: not on its weekend, and not while it is closed. */
export class WorkingDays {
  /** @param weekend days of the week without work, 1 (Monday) to 7. */
  constructor(
    private readonly weekend: ReadonlySet<number>,
    private readonly closed: readonly ClosedDays[],
  ) {}

  isWorking(day: PlainDate): boolean {
    return (
      !this.weekend.has(dayOfWeek(day)) &&
      !this.closed.some(({ fromOn, toOn }) => fromOn <= day && day <= toOn)
    );
  }

  /** The working day that a day goes to; between two as near, the earlier. Without any in reach, the day itself. */
  roll(day: PlainDate, roll: Roll): PlainDate {
    if (roll === 'none') return day;
    for (let distance = 0; distance <= FARTHEST_DAYS; distance += 1) {
      const [before, after] = [addDays(day, -distance), addDays(day, distance)];
      if (roll !== 'next' && this.isWorking(before)) return before;
      if (roll !== 'previous' && this.isWorking(after)) return after;
    }
    return day;
  }
}

/** 1 (Monday) to 7 (Sunday). */
function dayOfWeek(day: PlainDate): number {
  const days = daysBetween(A_MONDAY, day) % DAYS_OF_WEEK;
  return (days < 0 ? days + DAYS_OF_WEEK : days) + 1;
}

/**
 * The days of the week on which a country does not work, 1 (Monday) to 7, as Unicode's CLDR knows them.
 * @param region ISO 3166-2, `GB-ENG`.
 */
export function weekendOf(region: string): ReadonlySet<number> {
  const [country = ''] = region.split('-', 1);
  return new Set(new Intl.Locale(`und-${country}`).getWeekInfo().weekend);
}
