import { checkLength, checkRoomFor, LIMITS, mostOf } from './limits';

describe('limits', () => {
  it('give room for so many and not one more', () => {
    expect([mostOf('goal'), mostOf('step'), mostOf('value')]).toEqual([60, 30, 100]);
    expect(() => checkRoomFor('step', 29)).not.toThrow();
    expect(() => checkRoomFor('step', 30)).toThrow(
      expect.objectContaining({
        status: 422,
        code: 'too_many_items',
        errors: [
          {
            pointer: '/steps',
            code: 'too_many_items',
            message: 'There is room for 30.',
            limit: 30,
            kind: 'step',
          },
        ],
      }),
    );
  });

  it('count characters, not bytes or halves of them', () => {
    expect(() =>
      checkLength('👩'.repeat(LIMITS.textCharacters), LIMITS.textCharacters, '/text'),
    ).not.toThrow();
    expect(() => checkLength('a'.repeat(LIMITS.nameCharacters + 1), LIMITS.nameCharacters, '/name')).toThrow(
      expect.objectContaining({ status: 422, code: 'text_too_long' }),
    );
  });
});
