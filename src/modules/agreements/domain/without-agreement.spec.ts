import fc from 'fast-check';
import { addDays } from '../../../shared/plain-date';
import type { Attested } from './attestation-rules';
import { checkReasonFits, checkWithoutAgreement, REASONS, type WithoutAgreement } from './without-agreement';

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

describe('the reason', () => {
  const said = (
    capacity: Attested['capacity'],
    stance: Attested['stance'],
    authorityAttachmentId = 'scan',
  ): Attested => ({ partyId: capacity, capacity, stance, authorityAttachmentId });

  const fitting = (all: Attested[]): string[] =>
    REASONS.filter((reason) => {
      try {
        checkReasonFits(reason, all);
        return true;
      } catch (error) {
        expect(error).toMatchObject({
          status: 422,
          code: 'reason_contradicts_stance',
          errors: [{ pointer: '/reason', code: 'reason_contradicts_stance' }],
        });
        return false;
      }
    });

  it.each<[string, Attested[], string[]]>([
    ['the person disagrees', [said('person', 'disagree')], ['disagreed']],
    ['the person agrees to a part of it only', [said('person', 'agree_in_part')], ['disagreed']],
    ['the person declined', [said('person', 'declined')], ['declined']],
    ['the person was unable', [said('person', 'unable')], ['unable']],
    [
      'the person came to disagree',
      [said('person', 'unable'), said('person', 'agree'), said('person', 'disagree')],
      ['disagreed'],
    ],
    ['an attorney disagrees', [said('attorney', 'disagree')], ['disagreed']],
    [
      'a deputy disagrees for a person unable to',
      [said('person', 'unable'), said('deputy', 'disagree')],
      ['disagreed', 'unable'],
    ],
    [
      'a deputy was unable where the person disagrees',
      [said('deputy', 'unable'), said('person', 'disagree')],
      ['disagreed'],
    ],
    ['an attorney shows no right to act', [said('attorney', 'disagree', '')], ['declined', 'unable']],
    [
      'only staff and supporters disagree',
      [said('worker', 'disagree'), said('supporter', 'disagree')],
      ['declined', 'unable'],
    ],
    ['nobody said anything', [], ['declined', 'unable']],
  ])('is what was said, where %s', (_what, all, reasons) => {
    expect(fitting(all)).toEqual(reasons);
  });
});
