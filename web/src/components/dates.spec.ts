import { dayOf } from './dates';

describe('the day of a moment', () => {
  it.each([
    [new Date(2026, 0, 2, 0, 15), '2026-01-02'],
    [new Date(2026, 10, 30, 23, 45), '2026-11-30'],
  ])('is the day where the reader is, just after midnight and just before: %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });
});
