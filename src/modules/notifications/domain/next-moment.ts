import { Temporal } from 'temporal-polyfill';
import type { Preference } from './preference';

/**
 * The first moment from `now` on at which mail may leave to somebody who lives in `zone`: never in their quiet hours,
 * never on a day that they do not work; a daily mail with the end of the quiet hours, a weekly one on the first working
 * day of the week. Null where they want none. A local time that a change of the clocks leaves out counts as the one
 * after it.
 */
export function nextMoment(preference: Preference, now: Date, zone: string): Date | null {
  const { email, quietTo, workingDays } = preference;
  if (email === 'off' || workingDays.length === 0) return null;
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  if (email === 'at_once' && mayBeNow(preference, here)) return now;
  const days = email === 'weekly' ? [Math.min(...workingDays)] : workingDays;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = here.toPlainDate().add({ days: ahead });
    const moment = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(quietTo) });
    if (days.includes(day.dayOfWeek) && Temporal.ZonedDateTime.compare(moment, here) >= 0)
      return new Date(moment.epochMilliseconds);
  }
  throw new Error('A week has every day.');
}

function mayBeNow({ quietFrom, quietTo, workingDays }: Preference, here: Temporal.ZonedDateTime): boolean {
  const time = here.toPlainTime();
  const from = Temporal.PlainTime.from(quietFrom);
  const to = Temporal.PlainTime.from(quietTo);
  const since = Temporal.PlainTime.compare(time, from) >= 0;
  const before = Temporal.PlainTime.compare(time, to) < 0;
  // From evening to morning, as a rule; or from one hour to a later one of the same day.
  const quiet = Temporal.PlainTime.compare(from, to) <= 0 ? since && before : since || before;
  return !quiet && workingDays.includes(here.dayOfWeek);
}
