import type { EntryKind } from '../../../api/entries';
import type { Plan, Step } from '../../../api/contract';

export const LIFE_AREAS = [
  'home',
  'money',
  'work_education',
  'relationships',
  'wellness',
  'leisure',
  'spirituality_culture',
] as const;
export const TIMES = ['past', 'current', 'aspiration'] as const;

const HEADINGS = [
  'what_matters',
  'important_people',
  'communication',
  'wellness',
  'please_do',
  'please_dont',
  'how_to_support',
  'worth_knowing',
  'supported_by',
] as const;

/** The themes of CHIME that stand for all under them, and the one that says that something is hard. */
const CHIME = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment', 'difficulty'] as const;

/** One structured fact of an entry: how it is asked for, and whether the entry can be without it. */
export interface Fact {
  readonly name: string;
  readonly as: 'choice' | 'tags' | 'line' | 'score' | 'day' | 'owner';
  readonly options?: readonly string[];
  readonly first?: string;
  /** Asked for when the entry is added; the rest can wait. */
  readonly early?: boolean;
  readonly needed?: boolean;
}

const choice = (name: string, options: readonly string[], more: Partial<Fact> = {}): Fact => ({
  name,
  as: 'choice',
  options,
  ...more,
});
const line = (name: string, more: Partial<Fact> = {}): Fact => ({ name, as: 'line', ...more });
const must = (first: string): Partial<Fact> => ({ first, early: true, needed: true });

export type Section = Plan['sections'][number];

interface Kind {
  /** The section of the plan that it belongs to, by which it is shared. */
  readonly section: Section;
  /** The list of the plan it stands in; steps stand in their goals. */
  readonly list: keyof Plan | 'steps';
  /** Its narrative fields; the first is what it says. */
  readonly fields: readonly string[];
  /** Whether it is nothing without words. */
  readonly wordless?: boolean;
  readonly facts: readonly Fact[];
}

export const KINDS: Readonly<Record<EntryKind, Kind>> = {
  about_me: {
    section: 'about_me',
    list: 'aboutMe',
    fields: ['words'],
    facts: [choice('heading', HEADINGS, must('what_matters'))],
  },
  value: {
    section: 'values_preferences',
    list: 'values',
    fields: ['words'],
    facts: [choice('lifeArea', LIFE_AREAS, { early: true })],
  },
  preference: {
    section: 'values_preferences',
    list: 'preferences',
    fields: ['words'],
    facts: [
      choice('wish', ['want', 'avoid', 'refuse'], must('want')),
      choice('area', ['treatment', 'care', 'environment'], must('care')),
    ],
  },
  strength: {
    section: 'strengths',
    list: 'strengths',
    fields: ['words'],
    facts: [
      choice('lifeArea', LIFE_AREAS, must('home')),
      choice('time', TIMES, must('current')),
      { name: 'chime', as: 'tags', options: CHIME },
    ],
  },
  need: {
    section: 'needs_barriers',
    list: 'needs',
    fields: ['words'],
    facts: [choice('important', ['to', 'for'], must('to'))],
  },
  barrier: {
    section: 'needs_barriers',
    list: 'barriers',
    fields: ['words'],
    facts: [choice('origin', ['personal', 'structural'], must('structural'))],
  },
  unmet_need: {
    section: 'needs_barriers',
    list: 'unmetNeeds',
    fields: ['words'],
    facts: [line('service', { early: true }), line('reason')],
  },
  goal: {
    section: 'goals',
    list: 'goals',
    fields: ['statement', 'why'],
    facts: [
      { name: 'importance', as: 'score' },
      choice('horizon', ['weeks', 'months', 'a_year', 'long_term']),
      choice('lifeArea', LIFE_AREAS),
      choice('direction', ['approach', 'avoid', 'maintain'], { first: 'approach', needed: true }),
      choice('kind', ['life', 'wellbeing', 'symptom', 'service_use', 'adherence'], {
        first: 'life',
        needed: true,
      }),
      { name: 'chime', as: 'tags', options: CHIME },
    ],
  },
  step: {
    section: 'goals',
    list: 'steps',
    fields: ['what', 'ifStuck'],
    facts: [
      { name: 'owner', as: 'owner', early: true, needed: true },
      { name: 'when', as: 'day', early: true },
      { name: 'confidence', as: 'score' },
      line('resource'),
    ],
  },
  crisis_contact: {
    section: 'crisis',
    list: 'crisisContacts',
    fields: ['when'],
    wordless: true,
    facts: [
      line('name', { early: true, needed: true }),
      line('phone', { early: true, needed: true }),
      line('relationship', { early: true }),
    ],
  },
};

/** What every entry has, whatever its kind. */
export interface Entry {
  readonly id: string;
  readonly planId: string;
  readonly version: number;
  readonly agreed: boolean;
  readonly createdBy: string;
  readonly updatedBy: string;
}

/** What a fact of an entry is now; undefined for nothing yet. */
export function factOf(entry: Entry, name: string): unknown {
  return (entry as unknown as Record<string, unknown>)[name];
}

/** The entries that stand together with these and are put in order with them. */
export function siblingsOf(plan: Plan, kind: EntryKind, goalId?: string): readonly Entry[] {
  const { list } = KINDS[kind];
  if (list === 'steps') return plan.goals.find(({ id }) => id === goalId)?.steps ?? [];
  return plan[list] as readonly Entry[];
}

/** The same plan with the entries of a kind put in this order, or without those that are not named. */
export function withEntries(plan: Plan, kind: EntryKind, ids: readonly string[], goalId?: string): Plan {
  const among = siblingsOf(plan, kind, goalId);
  const next = ids.flatMap((id) => among.find((entry) => entry.id === id) ?? []);
  const { list } = KINDS[kind];
  if (list !== 'steps') return { ...plan, [list]: next };
  const goals = plan.goals.map((goal) => (goal.id === goalId ? { ...goal, steps: next as Step[] } : goal));
  return { ...plan, goals };
}
