import fc from 'fast-check';
import { nextProposalState, PROPOSAL_STATES, type ProposalState } from './proposal-states';

describe('a proposal', () => {
  it('is closed once, in one way', () => {
    const closings = PROPOSAL_STATES.filter((state) => state !== 'open');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...closings), { minLength: 1 }), ([first, ...rest]) => {
        const closed: ProposalState = nextProposalState('open', first ?? 'withdrawn');
        expect(closed).toBe(first);
        for (const to of rest) {
          expect(() => nextProposalState(closed, to)).toThrow(
            expect.objectContaining({ status: 409, code: 'proposal_closed', extra: { state: first } }),
          );
        }
      }),
    );
  });
});
