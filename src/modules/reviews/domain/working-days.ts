import { Temporal } from 'temporal-polyfill';
import { addDays, type PlainDate } from '../../../shared/plain-date';

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

/** The days on which an organisation works: not on its weekend, and not while it is closed. */
export class WorkingDays {
  /** @param weekend days of the week without work, 1 (Monday) to 7. */
  constructor(
    private readonly weekend: ReadonlySet<number>,
    private readonly closed: readonly ClosedDays[],
  ) {}

  isWorking(day: PlainDate): boolean {
    if (this.closed.some(({ fromOn, toOn }) => fromOn <= day && day <= toOn)) return false;
    return !this.weekend.has(Temporal.PlainDate.from(day).dayOfWeek);
  }

  /** The working day that a day goes to; between two as near, the earlier. Without any in reach, the day itself. */
  roll(day: PlainDate, roll: Roll): PlainDate {
    if (roll === 'none') return day;
    for (let distance = 0; distance <= FARTHEST_DAYS; distance += 1) {
      const before = roll === 'next' ? null : addDays(day, -distance);
      if (before !== null && this.isWorking(before)) return before;
      const after = roll === 'previous' ? null : addDays(day, distance);
      if (after !== null && this.isWorking(after)) return after;
    }
    return day;
  }
}

/**
 * The days of the week on which a country does not work, 1 (Monday) to 7, as Unicode's CLDR knows them.
 * @param region ISO 3166-2, `GB-ENG`.
 */
export function weekendOf(region: string): ReadonlySet<number> {
  const [country = ''] = region.split('-', 1);
  return new Set(new Intl.Locale(`und-${country}`).getWeekInfo().weekend);
}
