import { isUuid, newId } from './ids';

describe('ids', () => {
  it('makes version 7 identifiers that sort in the order they were made', () => {
    const made = Array.from({ length: 500 }, newId);
    expect(new Set(made).size).toBe(500);
    expect([...made].sort()).toEqual(made);
    for (const id of made)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each([
    '',
    'x',
    '0192',
    null,
    undefined,
    7,
    '0192f3a0-0000-7000-8000-00000000000g',
    ' 0192f3a0-0000-7000-8000-000000000001',
  ])('knows that %p is none', (text) => expect(isUuid(text)).toBe(false));

  it('accepts what it made', () => expect(isUuid(newId())).toBe(true));
});
