import { keepNext, nextIn, takeNext } from './next-place';

const ONE = '/notifications/01a2b3c4-0000-7000-8000-000000000001';
const MINUTE = 60_000;

describe('where a mail leads somebody who has to sign in first', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    jest.useFakeTimers();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it.each([ONE, '/notifications', '/account/notifications'])('is a place that our mails name: %s', (next) => {
    expect(nextIn({ next })).toEqual({ next });
  });

  it.each([
    '/people',
    '//elsewhere.example/notifications',
    `https://elsewhere.example${ONE}`,
    `${ONE}/..`,
    7,
    undefined,
  ])('is nowhere else: %s', (next) => {
    expect(nextIn({ next })).toEqual({});
  });

  it('is kept once, for as long as the link by which they sign in', () => {
    keepNext({ next: ONE });
    jest.advanceTimersByTime(29 * MINUTE);
    expect(takeNext()).toEqual({ next: ONE });
    expect(takeNext()).toEqual({});
    keepNext({ next: ONE });
    jest.advanceTimersByTime(31 * MINUTE);
    expect(takeNext()).toEqual({});
  });

  it('is not what somebody else asked for on this device before, nor what we did not write', () => {
    keepNext({ next: ONE });
    keepNext({});
    expect(takeNext()).toEqual({});
    for (const written of ['{', 'null', '{"next":"/people","until":9e15}', `{"next":"${ONE}"}`]) {
      keepNext({ next: ONE });
      for (const key of kept.keys()) kept.set(key, written);
      expect([written, takeNext()]).toEqual([written, {}]);
    }
  });
});
