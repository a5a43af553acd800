import { firstPreference, type Preference } from './preference';
import { nextMoment } from './next-moment';

const WORKER = firstPreference('worker');
const LONDON = 'Europe/London';
const next = (now: string, more: Partial<Preference> = {}, zone = LONDON): string | undefined =>
  nextMoment({ ...WORKER, ...more }, new Date(now), zone)?.toISOString();

describe('when mail may leave', () => {
  it('at once, in working hours', () => {
    expect(next('2026-03-03T10:00:00Z')).toBe('2026-03-03T10:00:00.000Z');
  });

  it('not at night and not on a day off: with the end of the quiet hours of the next working day', () => {
    expect(next('2026-03-03T19:00:00Z')).toBe('2026-03-04T08:00:00.000Z');
    expect(next('2026-03-03T03:00:00Z')).toBe('2026-03-03T08:00:00.000Z');
    expect(next('2026-03-06T20:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
    expect(next('2026-03-07T12:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
  });

  it('in the reader’s zone, also when the clocks change meanwhile', () => {
    expect(next('2026-03-27T20:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
    expect(next('2026-03-03T10:00:00Z', {}, 'America/New_York')).toBe('2026-03-03T13:00:00.000Z');
    // 02:30 does not exist on 29 March in Berlin: the time after it.
    const night = { quietFrom: '01:00', quietTo: '02:30', workingDays: [7] };
    expect(next('2026-03-28T12:00:00Z', night, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('once a day, once a week, or never', () => {
    expect(next('2026-03-03T10:00:00Z', { email: 'daily' })).toBe('2026-03-04T08:00:00.000Z');
    expect(next('2026-03-03T10:00:00Z', { email: 'weekly' })).toBe('2026-03-09T08:00:00.000Z');
    expect(next('2026-03-02T08:00:00Z', { email: 'weekly' })).toBe('2026-03-02T08:00:00.000Z');
    expect(next('2026-03-03T10:00:00Z', { email: 'off' })).toBeUndefined();
    expect(next('2026-03-03T10:00:00Z', { workingDays: [] })).toBeUndefined();
  });

  it('within quiet hours that lie in one day', () => {
    const noon = { quietFrom: '12:00', quietTo: '14:00' };
    expect(next('2026-03-03T13:00:00Z', noon)).toBe('2026-03-03T14:00:00.000Z');
    expect(next('2026-03-03T22:00:00Z', noon)).toBe('2026-03-03T22:00:00.000Z');
  });
});
