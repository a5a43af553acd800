import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PlainDateText, Words } from '../../../../platform/http/validation/text.decorators';
import { GOAL_STATES, type GoalState } from '../../domain/goal-progress';
import { LIMITS } from '../../domain/limits';
import { STEP_STATES, type StepState } from '../../domain/step-progress';

export const PROGRESS_STATES = [...new Set([...GOAL_STATES, ...STEP_STATES])];

/** How a goal or step goes. */
export class RecordProgressRequest {
  /** The state it has come to. Goals: chosen, active, resting, achieved, partly_achieved, let_go, changed. Steps:
   * doing, done, changed, not_needed; of one that is not done after all, planned or doing.
   * @example active */
  @IsIn(PROGRESS_STATES)
  state!: GoalState | StepState;

  /** The day it came about; today when left out.
   * @example 2026-03-14 */
  @IsOptional()
  @PlainDateText()
  on?: string;

  /** How it went, in the words of who records it.
   * @example "Went twice, stayed for tea the second time." */
  @IsOptional()
  @Words(LIMITS.progressNoteCharacters)
  note?: string;

  /** The goal that a changed one became. */
  @IsOptional()
  @IsUUID()
  successorId?: string;
}
