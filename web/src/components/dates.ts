const LOCALE = 'en-GB';
const DAY_MS = 86_400_000;

const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', day: 'numeric', month: 'long' });
const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });

/** A date as people say it: the year only where it is another one. */
export function sayDate(value: string, now = new Date()): string {
  const [year, month, date] = value.slice(0, 10).split('-');
  if (month === undefined) return year ?? '';
  if (date === undefined) return monthAndYear.format(new Date(`${value}-01T12:00:00`));
  const at = value.length > 10 ? new Date(value) : new Date(`${value}T12:00:00`);
  return (at.getFullYear() === now.getFullYear() ? day : dayAndYear).format(at);
}

export function sayTime(value: string | Date): string {
  return clock.format(new Date(value));
}

export function sayToday(now = new Date()): string {
  return weekday.format(now);
}

/** The day of a date of birth, always with its year. */
export function sayBirth(value: string): string {
  return value.length === 10 ? dayAndYear.format(new Date(`${value}T12:00:00`)) : sayDate(value);
}

/** Days from today; negative for what has passed. */
export function daysUntil(value: string, now = new Date()): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((new Date(`${value.slice(0, 10)}T00:00:00`).getTime() - midnight.getTime()) / DAY_MS);
}
