import {
  afterHolding,
  beginningOf,
  dueWithin,
  firstAfter,
  following,
  postponed,
  seriesFrom,
  within,
} from './review-dates';
import { weekendOf, WorkingDays } from './working-days';

const WEEKEND = new Set([6, 7]);
const christmas = { fromOn: '2026-12-24', toOn: '2027-01-03' };

describe('the days of a series', () => {
  it('keep to the day of the month that it began on, however short a month between', () => {
    const days = [seriesFrom('2026-01-31')];
    for (let i = 0; i < 3; i += 1) days.push(following(days[i] ?? seriesFrom(''), 1));
    expect(days.map(({ nominalOn }) => nominalOn)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('go on where people met about when they had meant to, and begin anew where they did not', () => {
    const last = { ...seriesFrom('2026-01-31'), dueOn: '2026-01-30' };
    expect(afterHolding(last, '2026-01-30', 6).nominalOn).toBe('2026-07-31');
    expect(afterHolding(last, '2026-02-14', 6).nominalOn).toBe('2026-07-31');
    expect(afterHolding(last, '2026-02-15', 6)).toEqual({ nominalOn: '2026-08-15', anchorDay: 15 });
    expect(afterHolding(last, '2026-01-02', 6).nominalOn).toBe('2026-07-02');
    expect(afterHolding({ ...last, dueOn: '2026-09-01' }, '2026-09-01', 6).nominalOn).toBe('2027-03-01');
  });

  it('are found again after one did not take place, and keep their day where one is put off a little', () => {
    const last = seriesFrom('2026-01-31');
    expect(firstAfter(last, '2026-03-02', 1).nominalOn).toBe('2026-03-31');
    expect(postponed(last, '2026-02-06')).toEqual(last);
    expect(postponed(last, '2026-03-06')).toEqual(seriesFrom('2026-03-06'));
  });
});

describe('a day on which nobody works', () => {
  const days = new WorkingDays(WEEKEND, [christmas]);

  it('goes to the working day before or after it, to the nearer one, or stays', () => {
    expect(days.roll('2026-11-28', 'previous')).toBe('2026-11-27');
    expect(days.roll('2026-11-28', 'next')).toBe('2026-11-30');
    expect(days.roll('2026-11-29', 'nearest')).toBe('2026-11-30');
    expect(days.roll('2026-12-26', 'nearest')).toBe('2026-12-23');
    expect(days.roll('2026-12-26', 'next')).toBe('2027-01-04');
    expect(days.roll('2026-12-26', 'none')).toBe('2026-12-26');
    expect(days.roll('2026-11-27', 'next')).toBe('2026-11-27');
  });

  it('stays where no working day is in reach', () => {
    expect(
      new WorkingDays(WEEKEND, [{ fromOn: '2020-01-01', toOn: '2030-01-01' }]).roll('2026-06-01', 'next'),
    ).toBe('2026-06-01');
  });

  it('is never later than the time within which a review must be, nor in the past', () => {
    const event = within(7, '2026-12-20');
    expect(dueWithin(event, 'next', days, '2026-12-21')).toBe('2026-12-23');
    expect(dueWithin(event, 'next', days, '2026-12-25')).toBe('2026-12-27');
  });

  it('is of a weekend as the country has it', () => {
    expect([...weekendOf('GB-ENG')]).toEqual([6, 7]);
    expect([...weekendOf('SA')]).toEqual([5, 6]);
  });
});

describe('the instant a day begins at', () => {
  it.each([
    ['2026-07-01', 'Europe/London', '2026-06-30T23:00:00.000Z'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    // Clocks jump from midnight to one: the day begins an hour later, where two midnights come, at the first.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    // A day that a country left out.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('of %s in %s is %s', (day, zone, instant) => {
    expect(beginningOf(day, zone).toISOString()).toBe(instant);
  });
});
