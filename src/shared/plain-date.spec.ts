import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isPlainDate,
  lastDayOfMonth,
  today,
} from './plain-date';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('plain dates', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '0000-01-01',
    '2026-01-01Z',
    '2026',
    '',
    7,
    null,
  ])('refuses %p', (text) => expect(isPlainDate(text)).toBe(false));

  it('keeps to the anchor through short months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-02-28', 1, 31)).toBe('2026-03-31');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(lastDayOfMonth('2028-02-10')).toBe('2028-02-29');
  });

  it('comes to the same day by one long way or many short ones', () => {
    const months = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(anyDate, months, months, (date, first, second) => {
        const anchor = Number(date.slice(8));
        expect(addMonths(addMonths(date, first), second, anchor)).toBe(addMonths(date, first + second));
      }),
    );
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const later = addDays(date, days);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
        expect(Date.parse(later) - Date.parse(date)).toBe(days * 86_400_000);
      }),
    );
  });

  it('reads the wall calendar of the zone', () => {
    const clock = { now: () => new Date('2026-06-30T23:30:00Z') };
    expect(today('UTC', clock)).toBe('2026-06-30');
    expect(today('Europe/London', clock)).toBe('2026-07-01');
    expect(today('America/New_York', clock)).toBe('2026-06-30');
  });

  it('refuses what is no date, and dates beyond four digits', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
