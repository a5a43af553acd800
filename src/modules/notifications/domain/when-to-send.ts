import { Temporal } from 'temporal-polyfill';
import type { Channel } from './kinds';
import type { Preferences } from './preferences';

type Rhythm = Pick<Preferences, 'digest' | 'digestMinute' | 'digestWeekday' | 'quietFrom' | 'quietTo'>;

/**
 * When a message about something that is told now leaves: the next time of the digest, or now, and outside the quiet
 * hours. A text message is never gathered. Where the clocks change, a time that the day does not have is the one that
 * follows from the hour before.
 * @param now milliseconds since 1970. @param zone IANA. @returns the same, or null for at once.
 */
export function whenToSend(now: number, zone: string, rhythm: Rhythm, channel: Channel): number | null {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const planned = channel === 'email' ? digestAfter(here, rhythm) : here;
  const leaves = afterQuiet(planned, rhythm);
  return Temporal.ZonedDateTime.compare(leaves, here) === 0 ? null : leaves.epochMilliseconds;
}

const TOGETHER_MS = 5 * 60_000;

/**
 * When a message about something that comes late leaves: with all that is found late in the same few minutes, so that
 * an outage ends with one message to each and not a burst. @param now milliseconds since 1970. @returns the same.
 */
export function togetherAt(now: number): number {
  return (Math.floor(now / TOGETHER_MS) + 1) * TOGETHER_MS;
}

function digestAfter(
  here: Temporal.ZonedDateTime,
  { digest, digestMinute, digestWeekday }: Rhythm,
): Temporal.ZonedDateTime {
  switch (digest) {
    case 'at_once':
      return here;
    case 'daily':
      return nextAt(here, digestMinute, 1, () => true);
    case 'weekly':
      return nextAt(here, digestMinute, 7, ({ dayOfWeek }) => dayOfWeek === digestWeekday);
  }
}

/** Quiet hours may go over midnight. Where they begin and end alike there are none. */
function afterQuiet(moment: Temporal.ZonedDateTime, { quietFrom, quietTo }: Rhythm): Temporal.ZonedDateTime {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return moment;
  const minute = moment.hour * 60 + moment.minute;
  const quiet =
    quietFrom < quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
  return quiet ? nextAt(moment, quietTo, 1, () => true) : moment;
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
    const moment = day.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: time });
    if (Temporal.ZonedDateTime.compare(moment, here) > 0) return moment;
  }
  // The one day that a zone skipped altogether: the day after it has the minute.
  return today.add({ days: days + 1 }).toZonedDateTime({ timeZone: here.timeZoneId, plainTime: time });
}
