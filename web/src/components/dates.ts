import { differenceInCalendarDays, format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import i18next from 'i18next';

// Not `Intl.DateTimeFormat`: the first of a page costs Chromium as much as drawing a plan does (decision 0019).
const SAID = {
  'en-GB': {
    locale: enGB,
    day: 'd MMMM',
    dayAndYear: 'd MMMM yyyy',
    monthAndYear: 'MMMM yyyy',
    weekday: 'EEEE d MMMM',
    clock: 'HH:mm',
  },
  es: {
    locale: es,
    day: "d 'de' MMMM",
    dayAndYear: "d 'de' MMMM 'de' yyyy",
    monthAndYear: "MMMM 'de' yyyy",
    weekday: "EEEE, d 'de' MMMM",
    clock: 'HH:mm',
  },
} as const;

type Form = Exclude<keyof (typeof SAID)['es'], 'locale'>;

/** Says it in the language of the page. */
function say(as: Form, at: Date): string {
  const { locale, [as]: form } = SAID[i18next.language === 'es' ? 'es' : 'en-GB'];
  return format(at, form, { locale });
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
  return format(at, 'yyyy-MM-dd');
}

export const today = (): string => dayOf(new Date());

/** Days from today; negative for what has passed. */
export function daysUntil(value: string, now = new Date()): number {
  return differenceInCalendarDays(new Date(`${value.slice(0, 10)}T00:00:00`), now);
}
