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
