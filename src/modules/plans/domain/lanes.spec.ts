import fc from 'fast-check';
import { LANES, mayWrite, type Lane, type PartyKind, type Writer } from './lanes';

const KINDS: PartyKind[] = ['worker', 'person', 'supporter', 'client', 'system'];

function answer(lane: Lane, writer: Writer): string {
  try {
    mayWrite(lane, writer);
    return 'yes';
  } catch (error) {
    expect(error).toMatchObject({ status: 403 });
    return (error as { code: string }).code;
  }
}

const writer = (kind: PartyKind, more: Partial<Writer> = {}): Writer => ({
  kind,
  sitting: false,
  isPersonOfPlan: false,
  ...more,
});

describe('lanes', () => {
  it.each([
    [
      'the person',
      writer('person', { isPersonOfPlan: true }),
      ['yes', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    [
      'the person in a sitting',
      writer('person', { isPersonOfPlan: true, sitting: true }),
      ['yes', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    [
      'a worker’s device in a sitting',
      writer('worker', { isPersonOfPlan: true, sitting: true }),
      ['yes', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    ['a worker', writer('worker'), ['own_lane_is_the_persons', 'yes', 'yes']],
    [
      'another person',
      writer('person'),
      ['own_lane_is_the_persons', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    [
      'a supporter',
      writer('supporter'),
      ['own_lane_is_the_persons', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    [
      'a supporter the person authorised',
      writer('supporter', { authorised: true }),
      ['yes', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
    ['an EHR', writer('client'), ['own_lane_is_the_persons', 'dictation_lane_is_staffs', 'yes']],
    [
      'the system',
      writer('system'),
      ['own_lane_is_the_persons', 'dictation_lane_is_staffs', 'professional_lane_is_staffs'],
    ],
  ])('invariant 2: %s', (_who, who, [own, dictation, professional]) => {
    expect(LANES.map((lane) => answer(lane, who))).toEqual([own, dictation, professional]);
  });

  it('invariant 2: no staff and no system writes the person’s words outside a sitting, whatever else is claimed', () => {
    const claims = fc.record({ isPersonOfPlan: fc.boolean(), authorised: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom<PartyKind>('worker', 'client', 'system'), claims, (kind, more) => {
        expect(answer('own', writer(kind, more))).toBe('own_lane_is_the_persons');
      }),
    );
  });

  it('invariant 2: nobody writes in both voices at once', () => {
    const anyone = fc.record({
      kind: fc.constantFrom(...KINDS),
      sitting: fc.boolean(),
      isPersonOfPlan: fc.boolean(),
      authorised: fc.boolean(),
    });
    fc.assert(
      fc.property(anyone, (who) => {
        expect([answer('own', who), answer('professional', who)]).not.toEqual(['yes', 'yes']);
      }),
    );
  });
});
