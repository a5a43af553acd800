import { Temporal } from 'temporal-polyfill';
import { today, type PlainDate } from '../../../shared/plain-date';

/** Reminders come in the morning. */
const AT = Temporal.PlainTime.from('09:00');

/** The instant at which a rule of so many days fires. A local time that the clocks skip counts as the one after it. */
export function firesAt(dueOn: PlainDate, days: number, zone: string): Date {
  const moment = Temporal.PlainDate.from(dueOn)
    .add({ days })
    .toZonedDateTime({ timeZone: zone, plainTime: AT });
  return new Date(moment.epochMilliseconds);
}

/** The instant so many days after somebody did something, in the morning as every reminder. */
export function firesAfter(act: Date, days: number, zone: string): Date {
  return firesAt(today(zone, { now: () => act }), days, zone);
}
