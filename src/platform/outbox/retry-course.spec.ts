import { attemptsThatLast, hoursOf } from './retry-course';

describe('the course of what is tried again', () => {
  it('is short at first, and then once an hour', () => {
    // Two seconds, four, eight: each cut by up to half.
    expect(hoursOf(2)).toEqual({ least: 1 / 3600, most: 2 / 3600 });
    expect(hoursOf(4)).toEqual({ least: 7 / 3600, most: 14 / 3600 });
    expect(hoursOf(14).most - hoursOf(13).most).toBe(1);
    expect(hoursOf(200).most - hoursOf(199).most).toBe(1);
  });

  it('of twenty attempts is over after five to nine hours', () => {
    const { least, most } = hoursOf(20);
    expect(least).toBeGreaterThan(4.5);
    expect(most).toBeLessThan(9.2);
  });

  it.each([1, 8, 12, 24, 48])(
    'lasts %s hours at least, however soon each attempt comes, and not twice',
    (hours) => {
      const attempts = attemptsThatLast(hours);
      expect(hoursOf(attempts).least).toBeGreaterThanOrEqual(hours);
      expect(hoursOf(attempts - 1).least).toBeLessThan(hours);
      expect(hoursOf(attempts).most).toBeLessThanOrEqual(2 * hours + 1);
    },
  );

  /** How many of many mails are given up in an outage of so long, each with waits of its own. */
  const givenUp = (attempts: number, hours: number): number => {
    const mails = 400;
    let seed = 1;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const over = Array.from({ length: mails }, () => {
      let [seconds, tried] = [0, 1];
      while (tried < attempts) {
        seconds += Math.min(3600, 2 ** tried) * (0.5 + random() / 2);
        tried += 1;
      }
      return seconds / 3600;
    });
    return over.filter((end) => end < hours).length / mails;
  };

  it('gives up no mail in an outage of a night, of a day, or of two days', () => {
    // Of twenty attempts, most that begin as the outage does are given up in eight hours.
    expect(givenUp(20, 8)).toBeGreaterThan(0.5);
    const attempts = attemptsThatLast(48);
    expect([8, 12, 24, 48].map((hours) => givenUp(attempts, hours))).toEqual([0, 0, 0, 0]);
  });
});
