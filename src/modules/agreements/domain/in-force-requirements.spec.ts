import fc from 'fast-check';
import { checkReadyForForce, missingForForce, type Readiness } from './in-force-requirements';

const ready: Readiness = {
  keyWorkerId: 'worker',
  reviewOn: '2026-06-01',
  reviewResponsibleId: 'worker',
  crisisContacts: [
    { name: 'Mo', phone: '' },
    { name: 'Ali', phone: '020 7946 0000' },
  ],
};

const LACKS: [Partial<Readiness>, string][] = [
  [{ keyWorkerId: null }, 'key_worker_missing'],
  [{ reviewOn: '2026-02-30' }, 'review_date_missing'],
  [{ reviewResponsibleId: undefined }, 'review_responsible_missing'],
  [
    { crisisContacts: [{ name: 'Mo', phone: ' ' }, { phone: '020 7946 0000' }, { name: 'Ali', phone: 5 }] },
    'crisis_contact_missing',
  ],
];

describe('a plan in force', () => {
  it('invariant 5: has a key worker, a review date, someone responsible for it and a crisis contact', () => {
    expect(missingForForce(ready)).toEqual([]);
    expect(() => checkReadyForForce(ready)).not.toThrow();
  });

  it('invariant 5: names whatever is missing, all at once', () => {
    fc.assert(
      fc.property(fc.subarray(LACKS, { minLength: 1 }), (lacks) => {
        const plan = lacks.reduce<Readiness>((all, [lack]) => ({ ...all, ...lack }), ready);
        const codes = lacks.map(([, code]) => code);
        expect(missingForForce(plan).map(({ code }) => code)).toEqual(codes);
        expect(() => checkReadyForForce(plan)).toThrow(
          expect.objectContaining({
            status: 422,
            code: 'not_ready',
            errors: missingForForce(plan),
          }),
        );
      }),
    );
  });
});
