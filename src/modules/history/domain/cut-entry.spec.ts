import { cutEntry, type About } from './cut-entry';

const WROTE: About = {
  kind: 'wrote',
  sections: ['goals'],
  subject_kind: 'goal',
  subject_id: '01a2b3c4-0000-7000-8000-000000000001',
  plan_id: '01a2b3c4-0000-7000-8000-000000000002',
  why: 'wrong_person',
};

describe('a line of the history', () => {
  it.each([
    ['in a section one sees', WROTE, ['goals'] as const],
    ['about no section', { ...WROTE, sections: [] }, [] as const],
    ['about another part of the record', { ...WROTE, sections: ['person'] }, [] as const],
    ['that is a look', { ...WROTE, kind: 'looked' as const, why: 'team' }, [] as const],
  ])('%s is told whole', (_what, entry, seen) => {
    expect(cutEntry(entry, new Set(seen))).toBe(entry);
  });

  it('of a section out of sight says that, and not what or why', () => {
    expect(cutEntry(WROTE, new Set(['crisis']))).toEqual({
      ...{ kind: 'wrote', sections: ['goals'] },
      ...{ subject_kind: null, subject_id: null, plan_id: null, why: null },
    });
  });
});
