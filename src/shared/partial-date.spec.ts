import { isPartialDate, mayBeSameDay, spanOf } from './partial-date';

describe('partial dates', () => {
  it.each(['1984', '1984-02', '1984-02-29', '2000-12-31', '0001'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13',
    '2026-00',
    '2026-04-31',
    '0000',
    '84',
    '1984-2',
    '1984-02-1',
    '1984-',
    '1984-02-29T00:00',
    ' 1984',
    '1984\n',
    '',
    '+001984-01-01',
    '１９８４',
    null,
    undefined,
    1984,
  ])('refuses %p', (text) => expect(isPartialDate(text)).toBe(false));

  it('spans every day it may stand for', () => {
    expect(spanOf('1984')).toEqual({ from: '1984-01-01', to: '1984-12-31' });
    expect(spanOf('1984-02')).toEqual({ from: '1984-02-01', to: '1984-02-29' });
    expect(spanOf('1984-02-03')).toEqual({ from: '1984-02-03', to: '1984-02-03' });
    expect(() => spanOf('1984-02-30')).toThrow(RangeError);
  });

  it('finds two dates alike unless what is known contradicts', () => {
    expect(mayBeSameDay('1984', '1984-02-29')).toBe(true);
    expect(mayBeSameDay('1984-03', '1984-02-29')).toBe(false);
    expect(mayBeSameDay('1984-02-28', '1984-02-29')).toBe(false);
  });
});
