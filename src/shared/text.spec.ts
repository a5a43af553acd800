import fc from 'fast-check';
import { faultInLine, faultInWords, isBlank, lengthOf } from './text';

describe("a person's words", () => {
  it.each([
    '',
    'plain',
    'two\nlines\tand a tab',
    '👩🏽‍🚀 flew',
    'שלום',
    'مرحبا',
    'e\u0301',
    '\u202eabc',
    'ﷺ',
    '\u2028',
  ])('may be %j', (text) => expect(faultInWords(text)).toBeUndefined());

  it.each([
    ['a\0b', 'nul_character'],
    ['bell\u0007', 'control_character'],
    ['a\r\nb', 'control_character'],
    ['\u007f', 'control_character'],
    ['\u0085', 'control_character'],
    ['\ud83d', 'lone_surrogate'],
    ['\udc00\ud83d\0', 'lone_surrogate'],
  ])('may not be %j', (text, code) => expect(faultInWords(text)?.code).toBe(code));

  it('are refused for one bad character wherever it stands', () => {
    const control = fc
      .integer({ min: 0, max: 0x9f })
      .filter((c) => (c < 32 || c > 126) && c !== 9 && c !== 10);
    const good = fc.string({ unit: 'grapheme' }).filter((text) => faultInWords(text) === undefined);
    fc.assert(
      fc.property(good, control, good, (before, code, after) => {
        const fault = faultInWords(before + String.fromCharCode(code) + after);
        expect(fault?.code).toBe(code === 0 ? 'nul_character' : 'control_character');
      }),
    );
  });

  it.each([
    ['Zoë 🌻', undefined],
    ['  ', 'blank'],
    ['\u200b', 'blank'],
    ['a\nb', 'line_break'],
    ['a\u2028b', 'line_break'],
    ['a\tb', 'control_character'],
    ['a\0', 'nul_character'],
    ['\n\ud83d', 'lone_surrogate'],
  ])('on one line, %j', (text, code) => expect(faultInLine(text)?.code).toBe(code));

  it('are counted in characters, as PostgreSQL counts', () => {
    expect(lengthOf('añ👩🏽')).toBe(4);
    expect(isBlank('\t\n\u00a0')).toBe(true);
    expect(isBlank('.')).toBe(false);
  });
});
