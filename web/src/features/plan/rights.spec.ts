import type { Goal, Plan, Session, Step } from '../../api/contract';
import type { EntryKind } from '../../api/entries';
import { readerOf, type Reader } from './reader';
import { isOwnStep, mayAdd, mayDecide, mayReport, maySetRight, mayWriteOwn } from './rights';
import type { Entry } from './tend/kinds';

const ME = '01a2b3c4-0000-7000-8000-00000000000a';
const OTHER = '01a2b3c4-0000-7000-8000-00000000000b';
const ALL = ['about_me', 'strengths', 'values_preferences', 'needs_barriers', 'goals', 'crisis'];

const planWith = (more: object = {}): Plan =>
  ({
    ...{ status: 'active', sections: ALL, writable: ALL, openProposalId: null, goals: [], personId: OTHER },
    ...more,
  }) as unknown as Plan;
const readerIs = (
  kind: string,
  plan = planWith(),
  mayChange = false,
  proposalId: string | null = null,
): Reader => readerOf({ party: { kind, id: ME }, proposalId } as unknown as Session, plan, mayChange);

const words = (...authors: string[]): object => ({
  passages: authors.map((authorId) => ({ text: 'Sing.', authorId })),
});
const added = (more: object = {}): Entry & Goal =>
  ({
    ...{ id: 'entry', agreed: false, createdBy: ME, updatedBy: ME, progress: null },
    ...{ statement: { own: words(ME) }, words: { own: words(ME) } },
    ...more,
  }) as unknown as Entry & Goal;
const step = (owner: object, more: object = {}): Step & Entry =>
  ({ ...added({ goalId: 'goal', what: { own: words(ME) } }), owner, ...more }) as unknown as Step & Entry;

describe('what a reader may do in a plan', () => {
  it('the person writes their words everywhere and decides; a worker writes beside and tends, and no more', () => {
    const [person, worker] = [readerIs('person'), readerIs('worker', planWith(), true)];
    for (const section of ['about_me', 'goals', 'crisis'] as const) {
      expect([mayWriteOwn(person, section), mayAdd(person, section)]).toEqual([true, true]);
      expect([mayWriteOwn(worker, section), mayAdd(worker, section)]).toEqual([false, true]);
    }
    expect([mayDecide(person), mayDecide(worker)]).toEqual([true, false]);
    const agreed = added({ agreed: true, createdBy: OTHER });
    for (const reader of [person, worker]) expect(maySetRight(reader, 'goal', agreed)).toBe(true);
    expect(maySetRight(readerIs('worker'), 'goal', agreed)).toBe(false);
  });

  it('a supporter writes and adds in the sections in which they were let, and in no other', () => {
    const supporter = readerIs('supporter', planWith({ writable: ['goals'] }));
    expect(ALL.filter((section) => mayWriteOwn(supporter, section as 'goals'))).toEqual(['goals']);
    expect(ALL.filter((section) => mayAdd(supporter, section as 'goals'))).toEqual(['goals']);
    expect(mayWriteOwn(supporter, undefined)).toBe(false);
    expect(mayDecide(supporter)).toBe(false);
    expect(mayAdd(readerIs('supporter', planWith({ writable: [] })), 'goals')).toBe(false);
  });

  it('nobody does anything in a plan that has ended, or by a link to a proposal', () => {
    const mine = step({ kind: 'supporter', partyId: ME });
    const readers = ['person', 'supporter'].flatMap((kind) => [
      readerIs(kind, planWith({ status: 'ended', writable: [] })),
      readerIs(kind, planWith(), false, 'a proposal'),
    ]);
    for (const reader of readers)
      expect([
        mayAdd(reader, 'goals'), mayDecide(reader), mayReport(reader, mine), maySetRight(reader, 'goal', added()),
      ]).toEqual([false, false, false, false]); // prettier-ignore
  });

  it('a step is reported by whoever took it on and by the team, a goal by the person and the team', () => {
    const owners = [
      { kind: 'person' },
      { kind: 'person', partyId: ME },
      { kind: 'supporter', partyId: ME.toUpperCase() },
      { kind: 'supporter', partyId: OTHER },
      { kind: 'supporter', name: 'Leila' },
      { kind: 'worker', partyId: ME },
      { kind: 'resource', name: 'The lido' },
    ];
    const reported = (reader: Reader): boolean[] => owners.map((owner) => mayReport(reader, step(owner)));
    const none = owners.map(() => false);
    expect(reported(readerIs('person'))).toEqual([true, true, ...none.slice(2)]);
    expect(reported(readerIs('supporter', planWith({ writable: [] })))).toEqual([
      ...[false, false, true],
      ...none.slice(3),
    ]);
    expect(reported(readerIs('worker', planWith(), true))).toEqual(owners.map(() => true));
    expect(owners.map((owner) => isOwnStep(readerIs('worker', planWith(), true), step(owner)))).toEqual(none);
    const readers = [readerIs('person'), readerIs('worker', planWith(), true), readerIs('supporter')];
    expect(readers.map((reader) => mayReport(reader, added()))).toEqual([true, true, false]);
  });

  describe('of entries, a supporter sets right', () => {
    const may = (entry: Entry, kind: EntryKind = 'goal', plan = planWith()): boolean =>
      maySetRight(readerIs('supporter', plan), kind, entry);

    it('what they added, with the steps that they added to it', () => {
      expect(may(added())).toBe(true);
      expect(may(added({ steps: [step({ kind: 'person' })] }))).toBe(true);
      expect(may(added({ progress: { partyId: ME } }))).toBe(true);
      expect(may(added(), 'goal', planWith({ writable: ['strengths'] }))).toBe(false);
    });

    it('not what somebody else added, changed, wrote in, reported on or built on', () => {
      const taken: Entry[] = [
        added({ createdBy: OTHER }),
        added({ updatedBy: OTHER }),
        added({ statement: { own: words(ME, OTHER) } }),
        added({ why: { professional: words(OTHER) } }),
        added({ progress: { partyId: OTHER } }),
        added({ steps: [step({ kind: 'person' }, { createdBy: OTHER })] }),
      ];
      expect(taken.map((entry) => may(entry))).toEqual(taken.map(() => false));
      const leaning = (updatedBy: string): Plan =>
        planWith({ goals: [added({ id: 'goal', strengthIds: ['entry'], updatedBy })] });
      expect(may(added(), 'strength', leaning(OTHER))).toBe(false);
      expect(may(added(), 'strength', leaning(ME))).toBe(true);
    });

    it('not what was read back or agreed', () => {
      expect(may(added({ agreed: true }))).toBe(false);
      expect(may(added(), 'goal', planWith({ openProposalId: 'open' }))).toBe(false);
    });
  });
});
