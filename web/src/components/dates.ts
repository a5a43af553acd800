import i18next from 'i18next';

const DAY_MS = 86_400_000;

const FORMATS = {
  day: { day: 'numeric', month: 'long' },
  dayAndYear: { day: 'numeric', month: 'long', year: 'numeric' },
  monthAndYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making one takes longer than using it a hundred times. */
const made = new Map<string, Intl.DateTimeFormat>();

/** Says it in the language of the page. */
function say(as: keyof typeof FORMATS, at: Date): string {
  const { language } = i18next;
  const key = `${language} ${as}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, FORMATS[as]);
  made.set(key, format);
  return format.format(at);
}

/** A date as people say it: the year only where it is another one. */
export function sayDate(value: string, now = new Date()): string {
  const [year, month, date] = value.slice(0, 10).split('-');
  if (month === undefined) return year ?? '';
  if (date === undefined) return say('monthAndYear', new Date(`${value}-01T12:00:00`));
  const at = value.length > 10 ? new Date(value) : new Date(`${value}T12:00:00`);
  return say(at.getFullYear() === now.getFullYear() ? 'day' : 'dayAndYear', at);
}

export function sayTime(value: string | Date): string {
  return say('clock', new Date(value));
}

export function sayToday(now = new Date()): string {
  return say('weekday', now);
}

/** The day of a date of birth, always with its year. */
export function sayBirth(value: string): string {
  return value.length === 10 ? say('dayAndYear', new Date(`${value}T12:00:00`)) : sayDate(value);
}

/** The day of a moment, where the reader is: as a field for a date has it. */
export function dayOf(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
}

export const today = (): string => dayOf(new Date());

/** Days from today; negative for what has passed. */
export function daysUntil(value: string, now = new Date()): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((new Date(`${value.slice(0, 10)}T00:00:00`).getTime() - midnight.getTime()) / DAY_MS);
}
