import type { Narrative, Plan } from '../../api/contract';
import type { Change } from '../../api/reviews';
import type { Speaker } from './who-speaks';

export type State = Change['state'];

/** Where each state may lead; that a goal became another is said in the plan, where the other one is written. */
export const WAYS: Partial<Record<string, readonly State[]>> = {
  idea: ['chosen', 'let_go'],
  chosen: ['active', 'let_go'],
  active: ['resting', 'achieved', 'partly_achieved', 'let_go'],
  resting: ['active', 'achieved', 'partly_achieved', 'let_go'],
  planned: ['doing', 'done', 'not_needed'],
  doing: ['done', 'not_needed'],
};

/** A goal or a step that can still move. */
export interface Movable {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** What this speaker may say it of: how somebody else's step goes, only they and the team say. */
export function movablesOf(
  plan: Plan,
  { mayArrange }: Speaker,
  titleOf: (words: Narrative | undefined) => string,
): Movable[] {
  const all = plan.goals.flatMap((goal) => [
    { id: goal.id, label: titleOf(goal.statement), state: goal.state },
    ...(goal.steps ?? [])
      .filter(({ owner }) => mayArrange || owner.kind === 'person')
      .map(({ id, what, state }) => ({ id, label: `– ${titleOf(what)}`, state })),
  ]);
  return all.filter(({ state }) => WAYS[state] !== undefined);
}
