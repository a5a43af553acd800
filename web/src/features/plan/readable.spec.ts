import type { Plan, Session } from '../../api/contract';
import { readablePlan } from './readable';

const words = (lane: string, text: string): object => ({ [lane]: { passages: [{ text }], revision: 1 } });
const sessionOf = (kind: string): Session =>
  ({ party: { kind, id: 'somebody' }, proposalId: null }) as unknown as Session;

const OWN = words('own', 'The lido.');
const goal = (id: string, statement: object, ...steps: object[]): object => ({
  id,
  statement,
  why: {},
  steps: steps.map((what, index) => ({ id: `${id}.${index}`, goalId: id, what, ifStuck: {} })),
});

/** As the service shows it to a supporter: what was said and not read back is in none of its lanes. */
const PLAN = {
  ...{ status: 'active', writable: ['values_preferences'] },
  ...{ aboutMe: [], needs: [], barriers: [], preferences: [] },
  strengths: [
    { id: 'unread', words: {} },
    { id: 'own', words: OWN },
    { id: 'noted', words: words('professional', 'Steady.') },
    { id: 'emptied', words: words('own', ' ') },
  ],
  values: [
    { id: 'unread', words: {} },
    { id: 'emptied', words: words('own', '') },
  ],
  unmetNeeds: [
    { id: 'named', words: {}, service: 'A dentist' },
    { id: 'unread', words: {} },
  ],
  goals: [goal('whole', OWN, OWN, {}), goal('unread', {}, {}), goal('steps', {}, {}, OWN), goal('bare', OWN)],
  crisisContacts: [{ id: 'call', when: {} }],
} as unknown as Plan;

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('what a supporter finds in a plan', () => {
  const read = readablePlan(sessionOf('supporter'), PLAN);

  it('is every entry of which they may read a word, and none of which they may not', () => {
    expect(idsOf(read.strengths)).toEqual(['own', 'noted']);
    expect(idsOf(read.unmetNeeds)).toEqual(['named']);
    expect(idsOf(read.crisisContacts)).toEqual(['call']);
  });

  it('is a goal with its own words, or with a step that has some, and the steps that have', () => {
    expect(read.goals.map(({ id, steps = [] }) => [id, idsOf(steps)])).toEqual([
      ['whole', ['whole.0']],
      ['steps', ['steps.1']],
      ['bare', []],
    ]);
  });

  it('stays where they write and empty it to begin anew', () => {
    expect(idsOf(read.values)).toEqual(['emptied']);
  });

  it('leaves nothing out for the person, nor for their team', () => {
    for (const kind of ['person', 'worker']) expect(readablePlan(sessionOf(kind), PLAN)).toBe(PLAN);
  });
});
