import fc from 'fast-check';
import { DomainError } from '../../../shared/errors';
import { FIRST_GOAL_STATE, GOAL_STATES, isGoalOver, nextGoalState, type GoalState } from './goal-progress';
import { FIRST_STEP_STATE, isStepOver, nextStepState, STEP_STATES, type StepState } from './step-progress';

/** The goal as a story, told apart from the course: what must have been, before something can be. */
class GoalStory {
  told: GoalState[] = [];

  allows(
    to: GoalState,
    successor: boolean,
  ): 'yes' | 'not_from_here' | 'needs_successor' | 'has_no_successor' {
    const now = this.told.at(-1);
    if (this.told.some((state) => ['achieved', 'partly_achieved', 'let_go', 'changed'].includes(state)))
      return 'not_from_here';
    const begun = this.told.includes('active');
    const fits: Record<GoalState, boolean> = {
      idea: false,
      chosen: this.told.length === 0,
      active: now === 'chosen' || now === 'resting',
      resting: now === 'active',
      achieved: begun,
      partly_achieved: begun,
      let_go: true,
      changed: true,
    };
    if (!fits[to]) return 'not_from_here';
    if (to === 'changed') return successor ? 'yes' : 'needs_successor';
    return successor ? 'has_no_successor' : 'yes';
  }
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'yes';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const ANSWERS = {
  yes: 'yes',
  not_from_here: 'goal_state_not_reachable',
  needs_successor: 'successor_missing',
  has_no_successor: 'successor_unexpected',
};

describe('progress of a goal', () => {
  it('tells the same stories as the model', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...GOAL_STATES), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (all) => {
        let state = FIRST_GOAL_STATE;
        const story = new GoalStory();
        for (const [to, successor] of all) {
          const expected = story.allows(to, successor);
          const code = codeOf(() => (state = nextGoalState(state, to, successor ? 'other-goal' : undefined)));
          expect(code).toBe(ANSWERS[expected]);
          if (expected === 'yes') story.told.push(to);
        }
        expect(state).toBe(story.told.at(-1) ?? 'idea');
      }),
      { numRuns: 1000 },
    );
  });

  it('has four ends, and none of them is falling short', () => {
    expect(GOAL_STATES.filter(isGoalOver)).toEqual(['achieved', 'partly_achieved', 'let_go', 'changed']);
    expect(GOAL_STATES.join()).not.toMatch(/fail|not_achieved|abandon/);
  });

  it('rests and is taken up again as often as life wants', () => {
    const round: GoalState[] = ['chosen', 'active', 'resting', 'active', 'resting', 'active', 'achieved'];
    expect(round.reduce((state, to) => nextGoalState(state, to), FIRST_GOAL_STATE)).toBe('achieved');
  });

  it('says where one can go from here', () => {
    expect(() => nextGoalState('idea', 'achieved')).toThrow(
      expect.objectContaining({
        status: 409,
        extra: { from: 'idea', to: 'achieved', possible: ['chosen', 'let_go', 'changed'] },
      }),
    );
  });
});

describe('progress of a step', () => {
  it('tells the same stories as the model', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEP_STATES), { maxLength: 8 }), (all) => {
        let state = FIRST_STEP_STATE;
        let begun = false;
        let ended: StepState | null = null;
        for (const to of all) {
          const opens = to === 'planned' || to === 'doing';
          // What was ticked can turn out not to be done; what was changed or not needed was decided.
          const expected =
            ended === null ? to !== 'planned' && !(to === 'doing' && begun) : ended === 'done' && opens;
          const code = codeOf(() => (state = nextStepState(state, to)));
          expect(code).toBe(expected ? 'yes' : 'step_state_not_reachable');
          if (!expected) continue;
          begun = to !== 'planned';
          ended = opens ? null : to;
        }
        expect(isStepOver(state)).toBe(ended !== null);
      }),
      { numRuns: 1000 },
    );
  });

  it('can simply be done', () => {
    const state: StepState = nextStepState('planned', 'done');
    expect(state).toBe('done');
  });

  it('can turn out not to be done, and is not over then', () => {
    expect(isStepOver('done')).toBe(true);
    for (const to of ['planned', 'doing'] as const) {
      expect(nextStepState('done', to)).toBe(to);
      expect(isStepOver(to)).toBe(false);
    }
    expect(() => nextStepState('done', 'not_needed')).toThrow(
      expect.objectContaining({
        status: 409,
        extra: { from: 'done', to: 'not_needed', possible: ['planned', 'doing'] },
      }),
    );
  });
});
