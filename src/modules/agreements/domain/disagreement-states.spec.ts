import { nextDisagreementState } from './disagreement-states';

describe('a disagreement', () => {
  it.each([
    ['open', false, 'answered'],
    ['open', true, 'settled'],
    ['answered', true, 'settled'],
  ] as const)('%s, settled with it: %s, becomes %s', (state, settled, next) => {
    expect(nextDisagreementState(state, settled)).toBe(next);
  });

  it.each([
    ['answered', false, 'disagreement_answered'],
    ['settled', false, 'disagreement_settled'],
    ['settled', true, 'disagreement_settled'],
  ] as const)('%s, settled with it: %s, is refused', (state, settled, code) => {
    expect(() => nextDisagreementState(state, settled)).toThrow(
      expect.objectContaining({ status: 409, code }),
    );
  });
});
