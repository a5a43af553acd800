import type { Narrative, Plan } from '../../api/contract';

/** A field whose words were typed for the person, and not read back to them yet. */
export interface WaitingWords {
  readonly itemId: string;
  readonly field: string;
  readonly text: string;
  readonly revision: number;
}

/** Everything in the plan that was typed for the person and waits for them to say that it is right. */
export function waitingWords(plan: Plan): WaitingWords[] {
  const { aboutMe, values, preferences, strengths, needs, barriers, unmetNeeds, goals, crisisContacts } =
    plan;
  const worded = [aboutMe, values, preferences, strengths, needs, barriers, unmetNeeds].flat();
  return [
    ...worded.flatMap(({ id, words }) => waiting(id, 'words', words)),
    ...goals.flatMap(({ id, statement, why, steps = [] }) => [
      ...waiting(id, 'statement', statement),
      ...waiting(id, 'why', why),
      ...steps.flatMap((step) => [
        ...waiting(step.id, 'what', step.what),
        ...waiting(step.id, 'ifStuck', step.ifStuck),
      ]),
    ]),
    ...crisisContacts.flatMap(({ id, when }) => waiting(id, 'when', when)),
  ];
}

function waiting(itemId: string, field: string, narrative: Narrative | undefined): WaitingWords[] {
  const lane = narrative?.dictation;
  const text = lane?.passages.map((passage) => passage.text).join('') ?? '';
  return lane === undefined || text.trim() === '' ? [] : [{ itemId, field, text, revision: lane.revision }];
}
