import { firesAfter, firesAt } from './fires-at';

describe('when a reminder fires', () => {
  it('at nine in the morning where the person is supported, whatever the clocks do in between', () => {
    expect(firesAt('2026-03-31', -14, 'Europe/London').toISOString()).toBe('2026-03-17T09:00:00.000Z');
    expect(firesAt('2026-03-31', 0, 'Europe/London').toISOString()).toBe('2026-03-31T08:00:00.000Z');
    expect(firesAt('2028-02-28', 1, 'Europe/London').toISOString()).toBe('2028-02-29T09:00:00.000Z');
  });

  it('after the gap, on a day that lacks the hour or the whole of it', () => {
    // Samoa had no 30 December 2011: nine o'clock that day is nine o'clock of the day after.
    expect(firesAt('2011-12-30', 0, 'Pacific/Apia').toISOString()).toBe('2011-12-30T19:00:00.000Z');
  });

  it('so many mornings after somebody did something, by the day that it was there', () => {
    expect(firesAfter(new Date('2026-03-27T23:30:00Z'), 7, 'Europe/London').toISOString()).toBe(
      '2026-04-03T08:00:00.000Z',
    );
    expect(firesAfter(new Date('2026-03-27T23:30:00Z'), 7, 'Pacific/Auckland').toISOString()).toBe(
      '2026-04-03T20:00:00.000Z',
    );
  });
});
