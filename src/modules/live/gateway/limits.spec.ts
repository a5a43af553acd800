import { Allowance } from './limits';

describe('an allowance', () => {
  it('gives so much at once, and so much a second over time', () => {
    const allowance = new Allowance(10, 30, 0);
    expect(Array.from({ length: 31 }, () => allowance.take(1, 0)).filter(Boolean)).toHaveLength(30);
    expect(allowance.take(1, 50)).toBe(false);
    expect(allowance.take(1, 100)).toBe(true);
    expect(allowance.take(31, 1_000_000)).toBe(false);
    expect(allowance.take(30, 1_000_000)).toBe(true);
  });
});
