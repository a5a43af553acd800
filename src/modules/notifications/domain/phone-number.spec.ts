import { numberIn, safeNumber } from './phone-number';

describe('a number for text messages', () => {
  it.each([
    ['07700 900 123', 'GB-ENG', '+447700900123'],
    ['+44 (7700) 900-123', 'GB-ENG', '+447700900123'],
    ['+44 (0)7700 900123', 'GB-ENG', '+447700900123'],
    ['0044 7700 900123', 'GB-ENG', '+447700900123'],
    ['+49 1512 3456789', 'GB-ENG', '+4915123456789'],
    ['0151 23456789', 'DE-BY', '+4915123456789'],
    ['(201) 555-0123', 'US', '+12015550123'],
    // Without a country that is known it has to say its own.
    ['07700 900 123', 'XX', undefined],
    ['+447700900123', 'XX', '+447700900123'],
    ['07700 900 123 ext. 5', 'GB-ENG', undefined],
    ['ask her sister on 07700 900 123', 'GB-ENG', undefined],
    ['ask her sister', 'GB-ENG', undefined],
    ['12', 'GB-ENG', undefined],
    ['07700 900 123 456 789', 'GB-ENG', undefined],
    ['+44+7700900123', 'GB-ENG', undefined],
    ['+999 7700900123', 'GB-ENG', undefined],
  ])('%s in %s', (text, region, number) => {
    expect(numberIn(text, region)).toBe(number);
  });

  it('is one that is always safe, and a mobile phone', () => {
    const contact = (kind: string, safe: string, value: string) => ({ kind, safe, value });
    expect(
      safeNumber(
        [
          contact('phone', 'always', '01632 960001'),
          contact('mobile', 'with_care', '07700 900001'),
          contact('mobile', 'never', '07700 900002'),
          contact('mobile', 'always', 'by the window'),
          contact('mobile', 'always', '07700 900003'),
        ],
        'GB-ENG',
      ),
    ).toBe('+447700900003');
    expect(safeNumber([contact('mobile', 'never', '07700 900002')], 'GB-ENG')).toBeUndefined();
  });
});
