import { isTimeZoneName } from './time-zone';

describe('the name of a time zone', () => {
  it.each(['Europe/London', 'Asia/Kolkata', 'Etc/GMT+5', 'Etc/UTC', 'UTC'])('is %s', (name) => {
    expect(isTimeZoneName(name)).toBe(true);
  });

  it.each(['+05:30', '-03', '+0530', 'Mars/Olympus', '', ' Europe/London', null, 3])('is not %s', (name) => {
    expect(isTimeZoneName(name)).toBe(false);
  });
});
