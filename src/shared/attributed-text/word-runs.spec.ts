import fc from 'fast-check';
import { wordRuns, type WordRun } from './word-runs';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'I',
        'want',
        'to',
        'swim',
        ' ',
        ' ',
        '\n',
        '.',
        '👩🏽‍🚀',
        'שלום',
        'e\u0301',
        '你好',
        '\r\n',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

const side = (runs: WordRun[], other: 'insert' | 'remove') =>
  runs
    .filter((run) => run.op !== other)
    .map((run) => run.text)
    .join('');

describe('word runs', () => {
  it('give back both texts byte for byte', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordRuns(before, after);
        expect(side(runs, 'insert')).toBe(before);
        expect(side(runs, 'remove')).toBe(after);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('show a replaced phrase as one replacement', () => {
    expect(wordRuns('I want to play guitar again', 'I want to sing songs again')).toEqual([
      { op: 'keep', text: 'I want to ' },
      { op: 'remove', text: 'play guitar' },
      { op: 'insert', text: 'sing songs' },
      { op: 'keep', text: ' again' },
    ]);
  });

  it.each([
    ['an emoji of several parts', 'go 👩🏽‍🚀 go', 'go 👩🏻‍🚀 go', '👩🏽‍🚀'],
    ['a family', '👨‍👩‍👧', '👨‍👩‍👦', '👨‍👩‍👧'],
    ['a flag', '🇬🇧🇫🇷', '🇬🇧🇫🇮', '🇫🇷'],
    ['a letter with its mark', 'cafe\u0301 x', 'cafe\u0300 x', 'cafe\u0301'],
    ['an apostrophe', "I can't go", 'I can go', "can't"],
    ['one character of Chinese', '我想游泳', '我想唱泳', '游'],
  ])('never cut %s in two', (_what, before, after, removed) => {
    expect(wordRuns(before, after).find((run) => run.op === 'remove')?.text).toBe(removed);
  });

  it('keep the ends of two long texts that have little in common, and stay fast', () => {
    const long = (stem: string) =>
      `Same start ${Array.from({ length: 3000 }, (_, i) => `${stem}${i}`).join(' ')} same end`;
    const started = performance.now();
    const runs = wordRuns(long('a'), long('b'));
    expect(performance.now() - started).toBeLessThan(4000);
    expect(runs.at(0)).toEqual({ op: 'keep', text: 'Same start ' });
    expect(runs.at(-1)).toEqual({ op: 'keep', text: ' same end' });
    expect(side(runs, 'insert')).toBe(long('a'));
    expect(side(runs, 'remove')).toBe(long('b'));
  });

  it('say nothing about nothing', () => expect(wordRuns('', '')).toEqual([]));
});
