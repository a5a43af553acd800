import type { Lane, Narrative, Plan } from '../../api/contract';
import { FIELD_OF, type NewEntry } from '../../api/conversation';

/** The questions of a conversation, in the order in which they are asked. */
export const PROMPTS = ['matters', 'people', 'strengths', 'hopes', 'step', 'helps', 'well'] as const;
export type Prompt = (typeof PROMPTS)[number];

const HEADING = {
  matters: 'what_matters',
  people: 'important_people',
  helps: 'how_to_support',
  well: 'wellness',
} as const;

/** Something that stands in the plan already as an answer to a question. */
export interface Said {
  readonly id: string;
  readonly field: string;
  readonly words: Narrative | undefined;
}

/** What the plan holds as answers to a question, in the person's order. */
export function saidTo(prompt: Prompt, plan: Plan): Said[] {
  switch (prompt) {
    case 'strengths':
      return plan.strengths.map(({ id, words }) => ({ id, field: FIELD_OF.strength, words }));
    case 'hopes':
      return plan.goals
        .filter(({ state }) => state !== 'let_go')
        .map(({ id, statement }) => ({ id, field: FIELD_OF.goal, words: statement }));
    case 'step':
      return plan.goals
        .flatMap(({ steps = [] }) => steps)
        .map(({ id, what }) => ({ id, field: FIELD_OF.step, words: what }));
    case 'matters':
    case 'people':
    case 'helps':
    case 'well':
      return plan.aboutMe
        .filter(({ heading }) => heading === HEADING[prompt])
        .map(({ id, words }) => ({ id, field: FIELD_OF.about_me, words }));
  }
}

/** Whether a question has one answer that grows, or one after the other. */
export function isOne(prompt: Prompt): boolean {
  return prompt in HEADING;
}

/** The entry that new words in answer to a question begin. Undefined: it needs a choice that was not made yet. */
export function entryFor(prompt: Prompt, choice: string): NewEntry | undefined {
  switch (prompt) {
    case 'strengths':
      return choice === '' ? undefined : { kind: 'strength', lifeArea: choice };
    case 'hopes':
      return { kind: 'goal' };
    case 'step':
      return choice === '' ? undefined : { kind: 'step', goalId: choice };
    case 'matters':
    case 'people':
    case 'helps':
    case 'well':
      return { kind: 'about_me', heading: HEADING[prompt] };
  }
}

/** What a field of an entry holds when nothing is chosen otherwise. */
export function fieldFor(prompt: Prompt): string {
  if (prompt === 'hopes') return FIELD_OF.goal;
  return prompt === 'step' ? FIELD_OF.step : 'words';
}

/** The section of the plan that the answers to a question stand in. */
export function sectionFor(prompt: Prompt): string {
  if (prompt === 'strengths') return 'strengths';
  return prompt === 'hopes' || prompt === 'step' ? 'goals' : 'about_me';
}

export const textOf = (lane: Lane | undefined): string =>
  lane?.passages.map(({ text }) => text).join('') ?? '';
