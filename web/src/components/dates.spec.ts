import i18next from 'i18next';
import { dayOf, daysUntil, sayBirth, sayDate, sayTime, sayToday } from './dates';

describe('the day of a moment', () => {
  it.each([
    [new Date(2026, 0, 2, 0, 15), '2026-01-02'],
    [new Date(2026, 10, 30, 23, 45), '2026-11-30'],
  ])('is the day where the reader is, just after midnight and just before: %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });
});

describe('the days until a date', () => {
  it.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-11-28', -1],
    ['2027-11-29', 365],
  ])('are counted by the calendar, not by hours: %s', (value, days) => {
    for (const hour of [0, 12, 23]) expect(daysUntil(value, new Date(2026, 10, 29, hour, 59))).toBe(days);
  });
});

describe.each(['en-GB', 'es'])('what is said of time in %s', (language) => {
  beforeAll(() => i18next.init({ lng: language }));
  const byIntl = (form: Intl.DateTimeFormatOptions, at: Date): string =>
    new Intl.DateTimeFormat(language, form).format(at);

  it('is what the runtime’s own tables say, every day of a leap year', () => {
    for (let day = 1; day <= 366; day += 1) {
      const at = new Date(2028, 0, day, 9, 5);
      const sameYear = new Date(2028, 5, 15);
      const value = dayOf(at);
      const long = { day: 'numeric', month: 'long' } as const;
      expect(sayToday(at)).toBe(byIntl({ weekday: 'long', ...long }, at));
      expect(sayDate(value, sameYear)).toBe(byIntl(long, at));
      expect(sayDate(value, new Date(2027, 5, 15))).toBe(byIntl({ ...long, year: 'numeric' }, at));
      expect(sayBirth(value)).toBe(byIntl({ ...long, year: 'numeric' }, at));
      expect(sayDate(value.slice(0, 7))).toBe(byIntl({ month: 'long', year: 'numeric' }, at));
    }
  });

  it('is, of an hour, what the runtime’s own tables say, every hour of a day', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const at = new Date(2028, 0, 1, hour, 5);
      expect(sayTime(at)).toBe(byIntl({ hour: '2-digit', minute: '2-digit' }, at));
    }
  });
});
