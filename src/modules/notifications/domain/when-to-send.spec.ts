import fc from 'fast-check';
import { FIRST_PREFERENCES, firstPreferences } from './preferences';
import { togetherAt, whenToSend } from './when-to-send';

const at = (moment: string): number => Date.parse(moment);
const LONDON = 'Europe/London';
const QUIET = { ...FIRST_PREFERENCES, quietFrom: 21 * 60, quietTo: 7 * 60 };
const LOUD = { ...QUIET, quietFrom: null, quietTo: null };

const WEEK = { workingDays: [1, 2, 3, 4, 5] };

function leaves(now: string, rhythm: object, channel: 'email' | 'sms' = 'email', zone = LONDON) {
  const moment = whenToSend(at(now), zone, { ...LOUD, ...rhythm }, channel);
  return moment === null ? 'at once' : new Date(moment).toISOString();
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HOUR = 3_600_000;

/** Whether a message may leave at a moment, by the calendar of Intl alone. */
function clockOf(
  zone: string,
  { quietFrom, quietTo, workingDays }: { quietFrom: number; quietTo: number; workingDays: number[] },
): (moment: number) => boolean {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }); // prettier-ignore
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const minute = Number(parts['hour']) * 60 + Number(parts['minute']);
    const night = quietFrom > quietTo;
    const quiet = night ? minute >= quietFrom || minute < quietTo : minute >= quietFrom && minute < quietTo;
    return !quiet && workingDays.includes(DAYS.indexOf(parts['weekday'] ?? '') + 1);
  };
}

describe('a message leaves', () => {
  it.each([
    ['at once, by day', '2026-03-02T10:00:00Z', QUIET, 'at once'],
    ['when the night is over', '2026-03-02T22:00:00Z', QUIET, '2026-03-03T07:00:00.000Z'],
    ['when the night is over, after midnight', '2026-03-03T02:00:00Z', QUIET, '2026-03-03T07:00:00.000Z'],
    ['as soon as quiet hours end', '2026-03-03T07:00:00Z', QUIET, 'at once'],
    ['outside quiet hours within a day', '2026-03-03T12:30:00Z', { quietFrom: 720, quietTo: 780 }, '2026-03-03T13:00:00.000Z'],
    ['at once where quiet hours have no length', '2026-03-03T12:30:00Z', { quietFrom: 750, quietTo: 750 }, 'at once'],
    ['with the digest of the same day', '2026-03-03T06:00:00Z', { digest: 'daily' }, '2026-03-03T08:00:00.000Z'],
    ['with the digest of the next day, at the minute itself', '2026-03-03T08:00:00Z', { digest: 'daily' }, '2026-03-04T08:00:00.000Z'],
    ['with the digest, outside quiet hours', '2026-03-03T06:00:00Z', { ...QUIET, digest: 'daily', digestMinute: 360 }, '2026-03-04T07:00:00.000Z'],
    ['with the digest of the week', '2026-03-03T10:00:00Z', { digest: 'weekly', digestWeekday: 1 }, '2026-03-09T08:00:00.000Z'],
    ['with the digest of the week, on the day, before it', '2026-03-02T07:00:00Z', { digest: 'weekly', digestWeekday: 1 }, '2026-03-02T08:00:00.000Z'],
    ['with the digest of next week, on the day, after it', '2026-03-02T09:00:00Z', { digest: 'weekly', digestWeekday: 1 }, '2026-03-09T08:00:00.000Z'],
    ['by the clock on the wall when it changes', '2026-03-28T10:00:00Z', { digest: 'daily' }, '2026-03-29T07:00:00.000Z'],
    ['on Monday, told on a Saturday', '2026-03-07T12:00:00Z', { ...QUIET, ...WEEK }, '2026-03-09T07:00:00.000Z'],
    ['on Monday, told on a Friday night', '2026-03-06T22:00:00Z', { ...QUIET, ...WEEK }, '2026-03-09T07:00:00.000Z'],
    ['on Monday as it begins, without quiet hours', '2026-03-07T12:00:00Z', WEEK, '2026-03-09T00:00:00.000Z'],
    ['on Monday by the clock that changed on Sunday', '2026-03-27T22:00:00Z', { ...QUIET, ...WEEK }, '2026-03-30T06:00:00.000Z'],
    ['on Monday by the clock that was set back', '2026-10-23T21:30:00Z', { ...QUIET, ...WEEK }, '2026-10-26T07:00:00.000Z'],
    ['on the next of few working days', '2026-03-05T12:00:00Z', { ...QUIET, workingDays: [3] }, '2026-03-11T07:00:00.000Z'],
    ['with the digest of the next working day', '2026-03-06T09:00:00Z', { ...WEEK, digest: 'daily' }, '2026-03-09T08:00:00.000Z'],
    ['with the digest of the week, on the working day after a day off', '2026-03-06T09:00:00Z', { ...WEEK, digest: 'weekly', digestWeekday: 6 }, '2026-03-09T08:00:00.000Z'],
    ['at once in the first of two such hours, when its quiet is over', '2026-10-25T00:50:00Z', { quietFrom: 60, quietTo: 90 }, 'at once'],
    ['as quiet hours end that the second of two hours began again', '2026-10-25T01:10:00Z', { quietFrom: 60, quietTo: 90 }, '2026-10-25T01:30:00.000Z'],
    ['an hour later where the minute does not exist', '2026-03-28T10:00:00Z', { digest: 'daily', digestMinute: 90 }, '2026-03-29T01:30:00.000Z'],
  ])('%s', (_what, now, rhythm, expected) => {
    expect(leaves(now, rhythm)).toBe(expected);
  }); // prettier-ignore

  it('by the zone of whoever reads it', () => {
    expect(leaves('2026-03-02T10:00:00Z', QUIET, 'email', 'Pacific/Auckland')).toBe(
      '2026-03-02T18:00:00.000Z',
    );
  });

  it('on a day that a midnight skips begins', () => {
    // In Beirut 27 March 2022 began at one o’clock.
    expect(leaves('2022-03-26T12:00:00Z', { workingDays: [7] }, 'email', 'Asia/Beirut')).toBe(
      '2022-03-26T22:00:00.000Z',
    );
  });

  it('as a text message without being gathered, and still not by night', () => {
    expect(leaves('2026-03-02T10:00:00Z', { digest: 'weekly' }, 'sms')).toBe('at once');
    expect(leaves('2026-03-02T22:00:00Z', { ...QUIET, digest: 'weekly' }, 'sms')).toBe(
      '2026-03-03T07:00:00.000Z',
    );
    expect(leaves('2026-03-07T10:00:00Z', { ...QUIET, ...WEEK }, 'sms')).toBe('2026-03-09T07:00:00.000Z');
  });

  it('on the day after one that a zone left out', () => {
    // Samoa had no 30 December 2011, a Friday.
    expect(
      leaves('2011-12-29T20:00:00Z', { digest: 'weekly', digestWeekday: 5 }, 'email', 'Pacific/Apia'),
    ).toMatch(/^2011-12-30T|^2012-01-0/);
  });

  it('as soon as it may, whatever the zone and the season, by a clock that knows nothing of this one', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const minute = fc.integer({ min: 0, max: 1439 });
    const cases = fc.record({
      now: fc.integer({ min: at('2015-01-01T00:00Z'), max: at('2035-01-01T00:00Z') }),
      zone: fc.constantFrom(...zones),
      quietFrom: minute,
      quietTo: minute,
      workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(cases, ({ now, zone, ...rhythm }) => {
        const leaves = whenToSend(now, zone, { ...LOUD, ...rhythm }, 'email') ?? now;
        const mayLeave = clockOf(zone, rhythm);
        expect([leaves >= now, mayLeave(leaves)]).toEqual([true, true]);
        // An hour that the clocks skip may come before it; nothing else that would do.
        for (let earlier = now; earlier < leaves - HOUR; earlier += 17 * 60_000)
          expect([new Date(earlier), mayLeave(earlier)]).toEqual([new Date(earlier), false]);
      }),
      { numRuns: 150 },
    );
  });

  it('together with what else is found late within the next three minutes', () => {
    const together = (time: string, rhythm: Parameters<typeof togetherAt>[2] = LOUD): string =>
      new Date(togetherAt(at(time), LONDON, rhythm)).toISOString();
    expect(together('2026-03-02T10:00:00Z')).toBe('2026-03-02T10:05:00.000Z');
    expect(together('2026-03-02T10:02:00Z')).toBe('2026-03-02T10:05:00.000Z');
    expect(together('2026-03-02T10:02:01Z')).toBe('2026-03-02T10:10:00.000Z');
    expect(together('2026-03-02T23:57:01Z')).toBe('2026-03-03T00:05:00.000Z');
    // The minutes of waiting lead into the night, or into a day off.
    expect(together('2026-03-02T20:56:00Z', QUIET)).toBe('2026-03-03T07:00:00.000Z');
    expect(together('2026-03-06T23:58:00Z', { ...LOUD, ...WEEK })).toBe('2026-03-09T00:00:00.000Z');
  });

  it('until they choose, on Monday to who works here, and at the weekend too to everybody else', () => {
    const saturday = '2026-03-07T12:00:00Z';
    expect(leaves(saturday, firstPreferences('worker'))).toBe('2026-03-09T07:00:00.000Z');
    for (const kind of ['person', 'supporter'])
      expect(leaves(saturday, firstPreferences(kind))).toBe('at once');
  });
});
