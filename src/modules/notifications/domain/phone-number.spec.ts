import { numberIn, safeNumber } from './phone-number';

describe('a number for text messages', () => {
  it.each([
    ['07700 900 123', '07700900123'],
    ['+44 (7700) 900-123', '+447700900123'],
    ['ask her sister', undefined],
    ['12', undefined],
    ['+44+7700900123', undefined],
  ])('%s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it('is one that is always safe, and a mobile phone', () => {
    const contact = (kind: string, safe: string, value: string) => ({ kind, safe, value });
    expect(
      safeNumber([
        contact('phone', 'always', '01632 960001'),
        contact('mobile', 'with_care', '07700 900001'),
        contact('mobile', 'never', '07700 900002'),
        contact('mobile', 'always', 'by the window'),
        contact('mobile', 'always', '07700 900003'),
      ]),
    ).toBe('07700900003');
    expect(safeNumber([contact('mobile', 'never', '07700 900002')])).toBeUndefined();
  });
});
