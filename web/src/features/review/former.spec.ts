import { Changes, Former, isTypedOver } from './former';

describe('what an entry said before', () => {
  it('is put back one by one, and what stood there last comes round again', () => {
    const former = new Former();
    former.hold('entry', 'The flat.');
    former.hold('entry', 'The bus.');
    const seen: string[] = [];
    for (let now = 'x', times = 0; times < 4; times += 1) seen.push((now = former.before('entry', now)));
    expect(seen).toEqual(['The bus.', 'The flat.', 'x', 'The bus.']);
  });

  it('is nothing where it said the same, or only what another entry did', () => {
    const former = new Former();
    former.hold('entry', '  ');
    former.hold('entry', 'The bus.');
    expect(former.isAny('entry', 'The bus. ')).toBe(false);
    expect(former.isAny('other', 'x')).toBe(false);
    expect(former.before('other', 'x')).toBe('x');
    expect(former.isAny('entry', '')).toBe(true);
    expect(former.before('entry', '')).toBe('The bus.');
    expect(former.isAny('entry', 'The bus.')).toBe(false);
  });

  it('is the latest of twenty texts, and of twenty entries', () => {
    const former = new Former();
    const numbers = Array.from({ length: 25 }, (_, number) => String(number));
    for (const number of numbers) former.hold('entry', number);
    const seen = new Set<string>();
    for (let now = '', times = 0; times < 50; times += 1) seen.add((now = former.before('entry', now)));
    expect([...seen].toSorted()).toEqual(numbers.slice(5).toSorted());
    for (const number of numbers) {
      former.hold('entry', number);
      former.hold(number, 'The bus.');
    }
    expect(numbers.filter((number) => former.isAny(number, 'x'))).toEqual(numbers.slice(6));
    expect(former.isAny('entry', 'x')).toBe(true);
  });

  it('does not grow where something is typed between what is put back', () => {
    const former = new Former();
    for (let time = 0; time < 30; time += 1) former.hold('entry', `held ${time}`);
    for (let time = 0; time < 30; time += 1) former.before('entry', `typed ${time}`);
    const seen = new Set<string>();
    for (let now = '', times = 0; times < 90; times += 1) seen.add((now = former.before('entry', now)));
    expect(seen.size).toBe(20);
    expect(seen).toContain('typed 29');
  });

  it('is nothing any more once somebody else is here', () => {
    const former = new Former();
    former.hold('entry', 'The bus.');
    former.forget();
    expect(former.isAny('entry', 'x')).toBe(false);
  });

  it.each([
    ['The flat, and the stairs.', 'x', true],
    ['The flat, and the stairs.', 'Something else, and much longer than it was.', true],
    ['The flat, and the stairs.', 'The flat.', true],
    ['The flat, and the stairs.', 'The flat, and the stair.', false],
    ['The flat.', 'First: The flat. And the stairs.', true],
    ['The flat.', 'The flat. And the stairs.', false],
    ['', 'x', false],
  ])('%j is typed over with %j: %s', (text, next, typedOver) => {
    expect(isTypedOver(text, next)).toBe(typedOver);
  });
});

describe('what is held of an entry while somebody writes in it', () => {
  /** Everything that is held while it says one after the other. */
  const heldOf = (...texts: readonly string[]): string[] => {
    const changes = new Changes();
    return texts
      .slice(1)
      .map((next, index) => changes.over(texts[index] ?? '', next) ?? '')
      .filter((words, index, all) => words.trim() !== '' && all.indexOf(words) === index);
  };
  const steps = (text: string): string[] => Array.from(text, (_, at) => text.slice(0, at + 1));
  const FLAT = 'The flat.';

  it('is all that stood there, and no letter that is left while it is deleted', () => {
    expect(heldOf(...steps(FLAT).toReversed(), '')).toEqual([FLAT]);
    const fromTheFront = Array.from(FLAT, (_, at) => FLAT.slice(at));
    expect(heldOf(...fromTheFront, '')).toEqual([FLAT]);
  });

  it('is the same of what was written first here', () => {
    expect(heldOf('', ...steps(FLAT), ...steps(FLAT).toReversed().slice(1), '')).toEqual([FLAT]);
    expect(heldOf('', ...steps(FLAT), 'Th', 'T', 'Money.')).toEqual([FLAT]);
  });

  it('is each text that another took the place of, also where it was short', () => {
    expect(heldOf('The flat, and the stairs.', 'The bus.', 'Money.', 'x')).toEqual([
      'The flat, and the stairs.',
      'The bus.',
      'Money.',
    ]);
  });

  it('is what stands there by now, where it was put back or given up for another in between', () => {
    const changes = new Changes();
    for (const [text, next] of [
      [FLAT, 'Th'],
      ['Th', 'T'],
    ] as const)
      changes.over(text, next);
    expect(changes.over('The bus.', 'x')).toBe('The bus.');
  });
});
