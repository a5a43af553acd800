import { Temporal } from 'temporal-polyfill';
import type { Channel } from './kinds';
import type { Preferences } from './preferences';

/** When nothing leaves. */
type Hours = Pick<Preferences, 'quietFrom' | 'quietTo' | 'workingDays'>;
type Rhythm = Hours & Pick<Preferences, 'digest' | 'digestMinute' | 'digestWeekday'>;

/**
 * When a message about something that is told now leaves: the next time of the digest, or now; never in the quiet hours,
 * and only on days on which its reader works. A text message is never gathered. Where the clocks change, a time that the
 * day does not have is the one that follows from the hour before.
 * @param now milliseconds since 1970. @param zone IANA. @returns the same, or null for at once.
 */
export function whenToSend(now: number, zone: string, rhythm: Rhythm, channel: Channel): number | null {
  const here = zoned(now, zone);
  const planned = channel === 'email' ? digestAfter(here, rhythm) : here;
  const leaves = firstAllowed(planned, rhythm);
  return Temporal.ZonedDateTime.compare(leaves, here) === 0 ? null : leaves.epochMilliseconds;
}

/**
 * When a message may leave whose time had come: now, or once the quiet hours or days off are over that have begun since.
 * @param now milliseconds since 1970. @param zone IANA. @returns the same, or null for now.
 */
export function whenToLeave(now: number, zone: string, rhythm: Hours): number | null {
  const here = zoned(now, zone);
  const leaves = firstAllowed(here, rhythm);
  return Temporal.ZonedDateTime.compare(leaves, here) === 0 ? null : leaves.epochMilliseconds;
}

const TOGETHER_MS = 5 * 60_000;
/** So long it takes until all that an outage left behind is found. */
const FOUND_MS = 3 * 60_000;

/**
 * When a message about something that comes late leaves, unless one waits for its reader already: with all that is found
 * late meanwhile, so that an outage ends with one message to each and not a burst. Not in the quiet hours either, which
 * may begin in those minutes.
 * @param now milliseconds since 1970. @param zone IANA. @returns the same.
 */
export function togetherAt(now: number, zone: string, rhythm: Hours): number {
  const together = Math.ceil((now + FOUND_MS) / TOGETHER_MS) * TOGETHER_MS;
  return firstAllowed(zoned(together, zone), rhythm).epochMilliseconds;
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}

function digestAfter(
  here: Temporal.ZonedDateTime,
  { digest, digestMinute, digestWeekday, workingDays }: Rhythm,
): Temporal.ZonedDateTime {
  switch (digest) {
    case 'at_once':
      return here;
    case 'daily':
      return nextAt(here, digestMinute, 7, ({ dayOfWeek }) => workingDays.includes(dayOfWeek));
    case 'weekly':
      return nextAt(
        here,
        digestMinute,
        7,
        ({ dayOfWeek }) => dayOfWeek === dayOfDigest(digestWeekday, workingDays),
      );
  }
}

/** The day of the week that was chosen, or the first working day after it. */
function dayOfDigest(chosen: number, workingDays: readonly number[]): number {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = ((chosen - 1 + ahead) % 7) + 1;
    if (workingDays.includes(day)) return day;
  }
  return chosen;
}

/** A week of days off, each with its night, and one night more. */
const TURNS = 16;

function firstAllowed(moment: Temporal.ZonedDateTime, rhythm: Hours): Temporal.ZonedDateTime {
  let leaves = moment;
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (!rhythm.workingDays.includes(leaves.dayOfWeek)) leaves = leaves.add({ days: 1 }).startOfDay();
    else if (rhythm.quietTo !== null && isQuiet(leaves, rhythm))
      leaves = nextAt(leaves, rhythm.quietTo, 1, () => true);
    else return leaves;
  }
  return leaves;
}

/** Quiet hours may go over midnight. Where they begin and end alike there are none. */
function isQuiet({ hour, minute }: Temporal.ZonedDateTime, { quietFrom, quietTo }: Hours): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  const now = hour * 60 + minute;
  return quietFrom < quietTo ? now >= quietFrom && now < quietTo : now >= quietFrom || now < quietTo;
}

/** The next such minute of a fitting day, later than `here`. */
function nextAt(
  here: Temporal.ZonedDateTime,
  minute: number,
  days: number,
  fits: (day: Temporal.PlainDate) => boolean,
): Temporal.ZonedDateTime {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const today = here.toPlainDate();
  for (let ahead = 0; ahead <= days; ahead += 1) {
    const day = today.add({ days: ahead });
    if (!fits(day)) continue;
    for (const moment of bothOf(day, time, here.timeZoneId))
      if (Temporal.ZonedDateTime.compare(moment, here) > 0) return moment;
  }
  // The one day that a zone skipped altogether: the day after it has the minute.
  return today.add({ days: days + 1 }).toZonedDateTime({ timeZone: here.timeZoneId, plainTime: time });
}

/** Where the clocks go back a time comes twice: both, the earlier first. */
function bothOf(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.ZonedDateTime[] {
  const local = day.toPlainDateTime(time);
  return (['compatible', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
}
