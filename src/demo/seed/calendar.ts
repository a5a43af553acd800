import { addDays, today, type PlainDate } from '../../shared/plain-date';

const MINUTE = 60_000;
/** Between two things that one person's story has on one day. */
const PACE = 45_000;
const PACE_TODAY = 20_000;

/** Turns the demo's “so many days ago” into days and instants, seen from the moment of seeding. */
export class Calendar {
  readonly today: PlainDate;

  constructor(
    readonly now: Date,
    readonly zone: string,
  ) {
    this.today = today(zone, { now: () => now });
  }

  day(daysAgo: number): PlainDate {
    return addDays(this.today, -daysAgo);
  }

  /** Moments of one story, which begins its days so many minutes after nine. */
  moments(minutes = 0): Moments {
    return new Moments(this, minutes);
  }
}

/** Hands out instants: on one day each is later than the one before, and none lies ahead of now. */
export class Moments {
  private readonly taken = new Map<number, number>();

  constructor(
    private readonly calendar: Calendar,
    private readonly minutes: number,
  ) {}

  at(daysAgo: number): Date {
    const turn = this.taken.get(daysAgo) ?? 0;
    this.taken.set(daysAgo, turn + 1);
    const now = this.calendar.now.getTime();
    if (daysAgo <= 0) return new Date(Math.min(now - 90 * MINUTE + turn * PACE_TODAY, now - 1000));
    const nine = Date.parse(`${this.calendar.day(daysAgo)}T09:00:00Z`);
    return new Date(nine + this.minutes * MINUTE + turn * PACE);
  }
}
