import fc from 'fast-check';
import { addDays } from '../../../shared/plain-date';
import { checkWithoutAgreement, REASONS, type WithoutAgreement } from './without-agreement';

const today = '2026-02-10';

function faults(decision: WithoutAgreement): string[] {
  try {
    checkWithoutAgreement(decision, today);
    return [];
  } catch (error) {
    const { status, errors } = error as { status: number; errors: { code: string }[] };
    expect(status).toBe(422);
    return errors.map(({ code }) => code);
  }
}

describe('in force without agreement', () => {
  it('is offered again within 28 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 80 }), fc.constantFrom(...REASONS), (days, reason) => {
        const decision = {
          reason,
          capacityBasis: 'Two-stage test on 9 February',
          offerAgainOn: addDays(today, days),
        };
        expect(faults(decision)).toEqual(days >= 1 && days <= 28 ? [] : ['offer_again_out_of_range']);
      }),
    );
  });

  it('says how it was established that a person could not decide', () => {
    const offerAgainOn = '2026-03-01';
    expect(faults({ reason: 'unable', capacityBasis: ' ', offerAgainOn })).toEqual([
      'capacity_basis_missing',
    ]);
    expect(faults({ reason: 'unable', offerAgainOn })).toEqual(['capacity_basis_missing']);
    expect(faults({ reason: 'declined', offerAgainOn })).toEqual([]);
  });

  it('names everything that is wrong at once', () => {
    const decision = { reason: 'tired', offerAgainOn: '2026-02-30' } as unknown as WithoutAgreement;
    expect(faults(decision)).toEqual(['reason_unknown', 'date_unknown']);
  });
});
