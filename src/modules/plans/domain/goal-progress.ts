import { checkSuccessor, isLast, move, type Course } from './progress';

/**
 * Where a person is with a goal. There is no state for falling short: a goal is reached, partly reached, let go of, or
 * became another. What was only an idea, or chosen but not begun, can be let go of or become another too.
 */
const COURSE = {
  idea: ['chosen', 'let_go', 'changed'],
  chosen: ['active', 'let_go', 'changed'],
  active: ['resting', 'achieved', 'partly_achieved', 'let_go', 'changed'],
  resting: ['active', 'achieved', 'partly_achieved', 'let_go', 'changed'],
  achieved: [],
  partly_achieved: [],
  let_go: [],
  changed: [],
} as const satisfies Course<GoalState>;

export type GoalState =
  'idea' | 'chosen' | 'active' | 'resting' | 'achieved' | 'partly_achieved' | 'let_go' | 'changed';

export const GOAL_STATES = Object.keys(COURSE) as readonly GoalState[];

/** The state of a goal without a row of progress. */
export const FIRST_GOAL_STATE: GoalState = 'idea';

/** The state after a move; 409 `goal_state_not_reachable`, or 422 when `changed` does not name its successor. */
export function nextGoalState(state: GoalState, to: GoalState, successorId?: string): GoalState {
  const next = move<GoalState>(COURSE, state, to, 'goal_state_not_reachable');
  checkSuccessor(to, successorId);
  return next;
}

/** Whether the goal has come to its end. */
export function isGoalOver(state: GoalState): boolean {
  return isLast<GoalState>(COURSE, state);
}
