import { move, type Course } from './progress';

/**
 * Where a step is. A small step is often simply done: it need not be caught in the doing. What was ticked may turn out
 * not to be done, and is as it was before: a row after the others, which stay. Overdue is derived.
 */
const COURSE = {
  planned: ['doing', 'done', 'changed', 'not_needed'],
  doing: ['done', 'changed', 'not_needed'],
  done: ['planned', 'doing'],
  changed: [],
  not_needed: [],
} as const satisfies Course<StepState>;

export type StepState = 'planned' | 'doing' | 'done' | 'changed' | 'not_needed';

export const STEP_STATES = Object.keys(COURSE) as readonly StepState[];

/** The state of a step without a row of progress. */
export const FIRST_STEP_STATE: StepState = 'planned';

/** The state after a move; 409 `step_state_not_reachable`. */
export function nextStepState(state: StepState, to: StepState): StepState {
  return move<StepState>(COURSE, state, to, 'step_state_not_reachable');
}

/** Whether there is nothing to do for it any more: done, as long as nobody says that it is not, or decided otherwise. */
export function isStepOver(state: StepState): boolean {
  return state !== 'planned' && state !== 'doing';
}
