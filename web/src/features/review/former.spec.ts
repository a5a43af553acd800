import { Former, isTypedOver } from './former';

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
