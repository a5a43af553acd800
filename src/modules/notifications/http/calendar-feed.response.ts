import type { CalendarFeedRow } from '../persistence/calendar-feed.row';

/** Whether a calendar program can read your reviews. */
export class CalendarFeedResponse {
  /** Since when, or null: there is no address. */
  createdAt!: Date | null;

  /** On which day it was last read, or null.
   * @example 2026-03-02 */
  lastReadOn!: string | null;

  static of(feed: CalendarFeedRow | null): CalendarFeedResponse {
    return { createdAt: feed?.createdAt ?? null, lastReadOn: feed?.lastReadOn ?? null };
  }
}

/** The address of your calendar. */
export class NewCalendarFeedResponse extends CalendarFeedResponse {
  /** Shown now and never again. Whoever has it can read the days: give it to your own calendar program alone.
   * @example "https://trellis.example/v1/calendar-feeds/trc_01a2b3c4" */
  url!: string | null;
}
